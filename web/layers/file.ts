import type { Layer } from "../view/parts/layers.ts";

/** The address of a layer's records alone, with their licence and how to cite them. */
export const fileOf = (layer: Layer): string =>
  `/export/${layer.toLowerCase().replaceAll("_", "-")}.jsonl`;
