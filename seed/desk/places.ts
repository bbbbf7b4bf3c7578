import { join } from "node:path";
import { rejectionsFile } from "../extract/rejections.ts";
import { seedFolder } from "../read.ts";
import type { Places } from "./desk.ts";

const beside = (name: string) => join(seedFolder, "..", name);

/** Where the records of this checkout and the texts of its reader are. */
export const ownPlaces = (articles: string | undefined): Places => ({
  folder: seedFolder,
  rejections: rejectionsFile,
  acceptances: beside("acceptances.yaml"),
  comments: beside("comments.yaml"),
  articles,
});
