import { Dataset, origins } from "../model/index.ts";
import type { Format } from "./formats.ts";
import { jsonl } from "./jsonl.ts";

/** A file of one data set alone. */
export interface DatasetFile extends Format {
  readonly dataset: Dataset;
  /** Where its licence is told; null where its publishers state none. */
  readonly licenceAddress: string | null;
}

/** JSON Lines, of which the first says whose the records are, under which licence, and how to cite them. */
const fileOf = (dataset: Dataset): DatasetFile => {
  const { licence, address, citation, notice } = origins[dataset];
  return {
    dataset,
    file: `${dataset.toLowerCase().replaceAll("_", "-")}.jsonl`,
    mediaType: "application/jsonl; charset=utf-8",
    licenceAddress: licence && `https://spdx.org/licenses/${licence}.html`,
    async *write(lines, { version }) {
      const about = { dataset, licence, address, citation, notice, version };
      yield `${JSON.stringify({ type: "dataset", ...about })}\n`;
      yield* jsonl(lines);
    },
  };
};

/** The file of each data set that can be imported. */
export const datasetFiles: readonly DatasetFile[] = (
  Object.keys(Dataset) as Dataset[]
).map(fileOf);
