import { lazy, Suspense, type ComponentProps } from "react";
import type { Layers } from "./layers.tsx";

const Loaded = lazy(async () => ({
  default: (await import("./layers.tsx")).Layers,
}));

/** What the page shows of layers: nothing of it is loaded before. */
export const LayersWhenNeeded = (props: ComponentProps<typeof Layers>) => (
  <Suspense fallback={null}>
    <Loaded {...props} />
  </Suspense>
);
