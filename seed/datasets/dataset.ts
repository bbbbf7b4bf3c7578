import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../api/errors.ts";
import type {
  Dataset,
  DatasetLink,
  Properties,
} from "../../api/model/index.ts";

/** A record of a data set, ready for the store. */
export interface ImportedRecord {
  /** As they are stored, flat, `id` and `kind` among them. */
  readonly properties: Properties;
  /** The ISO 3166-1 alpha-3 code of the country that it belongs to. */
  readonly country?: string;
  /** An identifier, as the seed writes it, of what it pays for. */
  readonly identifier?: string;
}

/** A data set as it is kept beside the store, normalized. */
export interface ImportedDataset {
  readonly dataset: Dataset;
  /** The name of the file that it was read from. */
  readonly file: string;
  /** The SHA-256 of that file. */
  readonly sha256: string;
  readonly records: readonly ImportedRecord[];
}

/** What the command calls each data set. */
export const datasetNames = {
  aidData: "AIDDATA_GCDF_3",
  memoranda: "BRI_MEMORANDA",
} as const satisfies Readonly<Record<string, Dataset>>;
export type DatasetName = keyof typeof datasetNames;

export const isDatasetName = (name: string): name is DatasetName =>
  Object.hasOwn(datasetNames, name);

/** The types of link that start at imported records: to countries, and to what they pay for. */
export const linksOf: Readonly<
  Record<Dataset, { country: DatasetLink; identifier?: DatasetLink }>
> = {
  AIDDATA_GCDF_3: { country: "FINANCES_IN", identifier: "FINANCES" },
  BRI_MEMORANDA: { country: "SIGNED_BY" },
};

/** The folder of imported data sets, beside the store. */
export const datasetsIn = (dataFolder: string) => join(dataFolder, "datasets");

const fileOf = (dataFolder: string, name: DatasetName) =>
  join(datasetsIn(dataFolder), `${name}.json`);

/** A data set as it is kept, and what tells one content from another. */
export interface KeptDataset extends ImportedDataset {
  readonly hash: string;
}

/** The data sets that were imported into this folder. */
export async function readDatasets(dataFolder: string): Promise<KeptDataset[]> {
  const found: KeptDataset[] = [];
  for (const name of Object.keys(datasetNames) as DatasetName[]) {
    const file = fileOf(dataFolder, name);
    const text = await textOf(file);
    if (text === undefined) continue;
    const hash = createHash("sha256").update(text).digest("hex");
    found.push({ ...parsed(file, text), hash });
  }
  return found;
}

function parsed(file: string, text: string): ImportedDataset {
  try {
    return JSON.parse(text) as ImportedDataset;
  } catch {
    throw new UserError({
      en: `${file} is damaged: import that data set again, or take it away with --remove.`,
      zh: `${file} 已损坏：请重新导入该数据集，或用 --remove 将其移除。`,
    });
  }
}

/** Puts a data set there, or takes it away; gives back what undoes that. */
export async function replaceDataset(
  dataFolder: string,
  name: DatasetName,
  wanted: ImportedDataset | null,
): Promise<() => Promise<void>> {
  const file = fileOf(dataFolder, name);
  const before = await textOf(file);
  await put(file, wanted === null ? undefined : JSON.stringify(wanted));
  return () => put(file, before);
}

/** A file is there whole, or as it was. */
async function put(file: string, text: string | undefined): Promise<void> {
  if (text === undefined) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${String(process.pid)}.new`;
  await writeFile(fresh, text);
  await rename(fresh, file);
}

const textOf = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
