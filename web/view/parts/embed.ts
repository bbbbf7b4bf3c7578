import { part } from "../part.ts";

/** Whether the view stands in a frame of another page: it is read there, and has no tools around it. */
export const embed = part<boolean>({
  plain: false,
  read: (query) => query.has("embed"),
  write: (isEmbedded, query) => {
    if (isEmbedded) query.set("embed", "");
  },
});
