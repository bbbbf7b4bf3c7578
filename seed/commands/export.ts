import { exportJsonl } from "../export.ts";
import { load } from "../load.ts";
import { soundSeed } from "../sound.ts";
import type { Command } from "./command.ts";

export const exportGraph: Command = {
  usage: "[--format jsonl]",
  help: {
    en: "Writes all of the graph to standard output, one JSON object a line, in a stable order: nodes by id, then links. An empty graph is loaded with the seed first.",
    zh: "将整个图谱写到标准输出，每行一个 JSON 对象，次序固定：先按标识列节点，再列链接。图谱为空时先载入种子。",
  },
  async run({
    options: { format = "jsonl" },
    openGraph,
    articlesFolder,
    language,
    print,
  }) {
    if (format !== "jsonl") {
      print(
        {
          en: `There is no format “${format}”: jsonl.`,
          zh: `没有“${format}”格式，可用：jsonl。`,
        }[language],
      );
      return 1;
    }
    const graph = await openGraph();
    try {
      if ((await graph.version()) === null)
        await load(graph, await soundSeed(articlesFolder));
      for await (const line of exportJsonl(graph))
        if (!process.stdout.write(line))
          await new Promise((resolve) => process.stdout.once("drain", resolve));
      return 0;
    } finally {
      await graph.close();
    }
  },
};
