import { part } from "../part.ts";

/** What the map shows. */
export interface MapView {
  /** Only what is in the picture around the start, or all that has a place. */
  readonly isOfPicture: boolean;
}

const plain: MapView = { isOfPicture: false };

export const map = part<MapView>({
  plain,
  read: (query) => ({ isOfPicture: query.get("map") === "picture" }),
  write: ({ isOfPicture }, query) => {
    if (isOfPicture) query.set("map", "picture");
  },
});
