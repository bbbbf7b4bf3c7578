import type { Pin } from "./parts/pins.ts";
import type { Move } from "./view.ts";

const placeOf = ({ id, shape }: Pin) => `${id}.${shape}`;
const inOrder = (pins: readonly Pin[]) =>
  pins.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

/** Keeps boxes where a reader has put them. */
export const pin =
  (pinned: readonly Pin[]): Move =>
  (view) => ({
    ...view,
    pins: inOrder([
      ...new Map(
        [...view.pins, ...pinned].map((each) => [placeOf(each), each]),
      ).values(),
    ]),
  });

/** Lets boxes stand where the layout puts them. */
export const unpin =
  (ids: readonly string[]): Move =>
  (view) => ({
    ...view,
    pins: view.pins.filter(({ id }) => !ids.includes(id)),
  });
