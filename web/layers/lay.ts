import { byCountry } from "./by-country.ts";
import { layerOf } from "../view/kind.ts";
import type { Layer } from "../view/parts/layers.ts";
import { parts, type Move } from "../view/view.ts";

/** Whether a table lists records of a layer. */
const isOf = (list: string, layer: Layer) =>
  layerOf(list) === layer || (list === byCountry && layer === "BRI_MEMORANDA");

/** Lays a data set beside the graph's own records, or takes it away whole, with the table that lists it. */
export const lay =
  (layer: Layer, isOn: boolean): Move =>
  (view) => ({
    ...view,
    layers: isOn
      ? [...new Set([...view.layers, layer])].sort()
      : view.layers.filter((other) => other !== layer),
    ...(!isOn && isOf(view.table.list, layer) && { table: parts.table.plain }),
  });
