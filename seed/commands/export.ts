import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { writeExport } from "../../api/export/write.ts";
import { formats, type Format } from "../../api/export/formats.ts";
import { load } from "../load.ts";
import { validSeed } from "../valid-seed.ts";
import type { Command } from "./command.ts";

const names = Object.keys(formats).join(", ");

export const exportGraph: Command = {
  usage: "[--format jsonl]",
  help: {
    en: `Writes the whole graph to standard output. Formats: ${names}; api/export/README.md says which is for which tool. Default: jsonl, one JSON object a line, nodes by id, then links. An empty graph is loaded with the seed first.`,
    zh: `将整个图谱写到标准输出。格式：${names}；各格式适用的工具见 api/export/README.md。默认 jsonl：每行一个 JSON 对象，先按标识列节点，再列链接。图谱为空时先载入种子。`,
  },
  async run({
    options: { format: name = "jsonl" },
    openGraph,
    articlesFolder,
    language,
    print,
  }) {
    const format = new Map<string, Format>(Object.entries(formats)).get(name);
    if (!format) {
      print(
        {
          en: `There is no format “${name}”: ${names}.`,
          zh: `没有“${name}”格式，可用：${names}。`,
        }[language],
      );
      return 1;
    }
    const graph = await openGraph();
    try {
      const version =
        (await graph.version()) ??
        (await load(graph, (await validSeed(articlesFolder)).projection))
          .version;
      const pieces = Readable.from(writeExport(graph, { format, version }));
      await pipeline(pieces, process.stdout, { end: false });
      return 0;
    } catch (error) {
      // Whoever reads may have had enough, as in `export | head`.
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
      throw error;
    } finally {
      await graph.close();
    }
  },
};
