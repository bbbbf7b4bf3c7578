import { rejectionsFile } from "../extract/rejections.ts";
import { seedFolder } from "../read.ts";
import type { Places } from "./desk.ts";

/** Where the records of this checkout and the texts of its reader are. */
export const ownPlaces = (articles: string | undefined): Places => ({
  folder: seedFolder,
  rejections: rejectionsFile,
  articles,
});
