import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formats } from "../../api/export/formats.ts";
import { UserError } from "../../api/errors.ts";
import {
  datasetNames,
  isDatasetName,
  type DatasetName,
} from "../datasets/dataset.ts";
import { validSeed } from "../valid-seed.ts";
import type { Command } from "./command.ts";

const names = Object.keys(formats).join(", ");

export const exportGraph: Command = {
  usage: "[--format jsonl] [--datasets aidData,memoranda]",
  options: { format: { type: "string" }, datasets: { type: "string" } },
  help: {
    en: `Writes the whole graph to standard output. Formats: ${names}; api/export/README.md says which is for which tool. Default: jsonl, one JSON object a line, nodes by id, then links. An empty graph is loaded with the seed first. Imported data sets are left out unless --datasets names them.`,
    zh: `将整个图谱写到标准输出。格式：${names}；各格式适用的工具见 api/export/README.md。默认 jsonl：每行一个 JSON 对象，先按标识列节点，再列链接。图谱为空时先载入种子。导入的数据集须以 --datasets 指明，否则不含。`,
  },
  async run({
    options: { format: name = "jsonl", datasets: wanted = "" },
    openStore,
    articlesFolder,
    language,
    print,
  }) {
    if (!Object.hasOwn(formats, name)) {
      print(
        {
          en: `There is no format “${name}”: ${names}.`,
          zh: `没有“${name}”格式，可用：${names}。`,
        }[language],
      );
      return 1;
    }
    const chosen = wanted.split(",").filter(Boolean);
    const unknown = chosen.find((each) => !isDatasetName(each));
    if (unknown !== undefined)
      throw new UserError({
        en: `There is no data set “${unknown}”: ${Object.keys(datasetNames).join(", ")}.`,
        zh: `没有“${unknown}”数据集，可用：${Object.keys(datasetNames).join("、")}。`,
      });
    const datasets = chosen.map((each) => datasetNames[each as DatasetName]);
    const store = await openStore();
    try {
      if ((await store.version()) === null)
        await store.load((await validSeed(articlesFolder)).projection);
      const pieces = Readable.from(store.export(name, datasets));
      await pipeline(pieces, process.stdout, { end: false });
      return 0;
    } catch (error) {
      // Whoever reads may have had enough, as in `export | head`.
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
      throw error;
    } finally {
      await store.close();
    }
  },
};
