import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { vocabularies, Dataset, type Text } from "../../api/model/index.ts";
import { UserError } from "../../api/errors.ts";
import { readAidData } from "../datasets/aid-data/read.ts";
import {
  datasetNames,
  isDatasetName,
  readDatasets,
  replaceDataset,
  type DatasetName,
  type ImportedDataset,
} from "../datasets/dataset.ts";
import { readMemoranda } from "../datasets/memoranda/read.ts";
import { Countries, type ReadFile } from "../datasets/stored.ts";
import { telling, tellingFormer } from "../progress.ts";
import type { Changes } from "../compare.ts";
import type { Projection } from "../projection.ts";
import { validSeed } from "../valid-seed.ts";
import type { Command, Request } from "./command.ts";

const readers: Readonly<
  Record<
    DatasetName,
    (file: string, bytes: Uint8Array, countries: Countries) => ReadFile
  >
> = { aidData: readAidData, memoranda: readMemoranda };

const labelOf = (dataset: Dataset): Text =>
  vocabularies.get(Dataset)!.terms.get(dataset)!.label;

export const importDataset: Command = {
  usage: "[aidData|memoranda FILE | aidData|memoranda --remove]",
  options: { remove: { type: "boolean" } },
  help: {
    en: "Imports a data set beside the records: aidData, a CSV file of AidData's GCDF 3.0; memoranda, a CSV file of lists of who signed a memorandum. All of it or nothing; what was imported before under this name is replaced. It is kept, normalized, under SILKGRAPH_DATA, loaded with the records from then on, and served only to who asks for it. --remove takes it away whole. Without arguments, lists what is imported.",
    zh: "导入与记录并列的数据集：aidData 为 AidData GCDF 3.0 的 CSV 文件；memoranda 为谅解备忘录签署名单的 CSV 文件。全部成功或全部不变，并替换先前以此名导入的内容。导入后以规整形式存于 SILKGRAPH_DATA，此后随记录一并载入，且仅在指明时才提供。--remove 将其整体移除。不带参数则列出已导入的数据集。",
  },
  async run(request) {
    const { words, options } = request;
    const [name, path, more] = words;
    if (name === undefined) return list(request);
    if (!isDatasetName(name) || more !== undefined)
      throw new UserError({
        en: `Say which data set (${Object.keys(datasetNames).join(", ")}) and which file: npm run seed:import -- aidData FILE.`,
        zh: `请写明数据集（${Object.keys(datasetNames).join("、")}）与文件：npm run seed:import -- aidData FILE。`,
      });
    if (options.remove) return remove(request, name);
    if (path === undefined)
      throw new UserError({
        en: `Name the file to import: npm run seed:import -- ${name} FILE.`,
        zh: `请写明要导入的文件：npm run seed:import -- ${name} FILE。`,
      });
    return put(request, name, path);
  },
};

async function list({ dataFolder, language, print }: Request): Promise<number> {
  const found = await readDatasets(dataFolder);
  if (found.length === 0)
    print({ en: "Nothing is imported.", zh: "尚未导入任何数据集。" }[language]);
  for (const { dataset, file, records } of found)
    print(
      {
        en: `${labelOf(dataset).en}: ${count(records.length)} records of ${file}`,
        zh: `${labelOf(dataset).zh}：${file} 的 ${count(records.length)} 条记录`,
      }[language],
    );
  return 0;
}

const count = (number: number) => number.toLocaleString("en");

async function seedOf({
  articlesFolder,
  complain,
  language,
}: Request): Promise<Projection> {
  const { projection, notices } = await validSeed(articlesFolder);
  for (const notice of notices) complain(notice[language]);
  return projection;
}

async function put(
  request: Request,
  name: DatasetName,
  path: string,
): Promise<number> {
  const { language, print, complain } = request;
  const tell = (text: Text) => complain(text[language]);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError({
      en: `The file ${path} cannot be read (${error.code ?? error.message}).`,
      zh: `无法读取文件 ${path}（${error.code ?? error.message}）。`,
    });
  });
  const file = basename(path);
  tell({ en: `Reading ${file} …`, zh: `正在读取 ${file}……` });
  const projection = await seedOf(request);
  const read = readers[name](file, bytes, new Countries(projection));
  for (const notice of read.notices) tell(notice);
  const many = count(read.records.length);
  tell({
    en: `${many} records read. Loading …`,
    zh: `已读取 ${many} 条记录，正在载入……`,
  });
  const dataset: ImportedDataset = {
    dataset: datasetNames[name],
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    records: read.records,
  };
  const joined = joinedTo(dataset, projection);
  const { en, zh } = labelOf(dataset.dataset);
  await loadWith(request, { name, wanted: dataset, projection }, () =>
    print(
      {
        en: `Imported ${en}: ${many} records, ${count(joined.countries)} of them in countries of the seed, ${count(joined.projects)} about projects of the seed.`,
        zh: `已导入“${zh}”：${many} 条记录，其中 ${count(joined.countries)} 条属于种子中的国家，${count(joined.projects)} 条关于种子中的项目。`,
      }[language],
    ),
  );
  return 0;
}

async function remove(request: Request, name: DatasetName): Promise<number> {
  const { language, print } = request;
  const { en, zh } = labelOf(datasetNames[name]);
  const projection = await seedOf(request);
  await loadWith(request, { name, wanted: null, projection }, (changes) => {
    const gone = changes.datasets.find(({ change }) => change === "removed");
    print(
      gone
        ? {
            en: `Removed ${en}: ${count(gone.records)} records.`,
            zh: `已移除“${zh}”：${count(gone.records)} 条记录。`,
          }[language]
        : {
            en: `${en} is not imported.`,
            zh: `“${zh}”并未导入。`,
          }[language],
    );
  });
  return 0;
}

interface Load {
  readonly name: DatasetName;
  readonly wanted: ImportedDataset | null;
  readonly projection: Projection;
}

/** Puts the data set there, loads and reports; where it cannot be loaded, all is as it was. */
async function loadWith(
  { dataFolder, openStore, complain, language }: Request,
  { name, wanted, projection }: Load,
  report: (changes: Changes) => void,
): Promise<void> {
  const tell = (text: Text) => complain(text[language]);
  const store = await openStore();
  try {
    const undo = await replaceDataset(dataFolder, name, wanted);
    try {
      const without = wanted === null ? [datasetNames[name]] : [];
      report(await store.load(projection, { without, ...telling(tell) }));
    } catch (error) {
      await undo();
      throw error;
    }
    await store.removeFormer?.(tellingFormer(tell));
  } finally {
    await store.close();
  }
}

/** How many records belong to countries of the seed, and are about its projects. */
function joinedTo(
  { records }: ImportedDataset,
  { nodes }: Projection,
): { countries: number; projects: number } {
  const seed = [...nodes.values()].map(({ properties }) => properties);
  const codes = new Set(seed.map(({ iso3 }) => iso3));
  const identifiers = new Set(
    seed.flatMap(({ identifiers = [] }) => identifiers as string[]),
  );
  return {
    countries: records.filter(({ country }) => country && codes.has(country))
      .length,
    projects: records.filter(
      ({ identifier }) => identifier && identifiers.has(identifier),
    ).length,
  };
}
