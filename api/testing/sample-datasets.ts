// Test help: the samples of data sets that can be imported. All that they say is invented.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readAidData } from "../../seed/datasets/aid-data/read.ts";
import type { KeptDataset } from "../../seed/datasets/dataset.ts";
import { readMemoranda } from "../../seed/datasets/memoranda/read.ts";
import { Countries } from "../../seed/datasets/stored.ts";
import type { Projection } from "../../seed/projection.ts";

const folder = join(import.meta.dirname, "..", "..", "seed", "datasets");

export const sampleFiles = {
  aidData: join(folder, "aid-data", "sample.csv"),
  memoranda: join(folder, "memoranda", "sample.csv"),
};

/** The samples as they are kept beside a store, for the countries of a seed. */
export async function sampleDatasets(seed: Projection): Promise<KeptDataset[]> {
  const countries = new Countries(seed);
  const [aidData, memoranda] = await Promise.all([
    readFile(sampleFiles.aidData),
    readFile(sampleFiles.memoranda),
  ]);
  return [
    {
      dataset: "AIDDATA_GCDF_3",
      file: "sample.csv",
      sha256: "",
      hash: "aid",
      records: readAidData("sample.csv", aidData, countries).records,
    },
    {
      dataset: "BRI_MEMORANDA",
      file: "sample.csv",
      sha256: "",
      hash: "memoranda",
      records: readMemoranda("sample.csv", memoranda, countries).records,
    },
  ];
}
