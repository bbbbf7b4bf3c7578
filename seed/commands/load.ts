import { diff as differences, load as write, type Changes } from "../load.ts";
import { validSeed } from "../valid-seed.ts";
import type { Text } from "../../api/model/index.ts";
import type { Command, Request } from "./command.ts";

/** What changes, as text: a line for each sum, then a line for each record. */
export function changeLines(changes: Changes, language: keyof Text): string[] {
  const words = {
    en: {
      added: "added",
      changed: "changed",
      removed: "removed",
      version: "data version",
    },
    zh: {
      added: "新增",
      changed: "变更",
      removed: "删除",
      version: "数据版本",
    },
  }[language];
  const marks = { added: "+", changed: "~", removed: "-" } as const;
  return [
    ...(["added", "changed", "removed"] as const).flatMap((what) =>
      changes[what].map((id) => `${marks[what]} ${id}`),
    ),
    (["added", "changed", "removed"] as const)
      .map((what) => `${changes[what].length} ${words[what]}`)
      .join(", "),
    `${words.version} ${changes.version}`,
  ];
}

async function withGraph(
  { openGraph, articlesFolder, language, options, print, complain }: Request,
  work: typeof write,
): Promise<number> {
  const { projection, notices } = await validSeed(articlesFolder);
  for (const notice of notices) complain(notice[language]);
  const graph = await openGraph();
  try {
    const changes = await work(graph, projection);
    if (options.format === "json") print(JSON.stringify(changes, null, 2));
    else for (const line of changeLines(changes, language)) print(line);
    return 0;
  } finally {
    await graph.close();
  }
}

export const load: Command = {
  usage: "[--format json]",
  options: { format: { type: "string" } },
  help: {
    en: "Makes the graph what the records say, all of it or nothing, and prints what was added (+), changed (~) and removed (-). The graph is the embedded store under SILKGRAPH_DATA, or Neo4j where NEO4J_URI is set.",
    zh: "使图谱与记录一致（全部成功或全部不变），并列出新增（+）、变更（~）、删除（-）。图谱为 SILKGRAPH_DATA 下的内嵌库，设置 NEO4J_URI 时为 Neo4j。",
  },
  run: (request) => withGraph(request, write),
};

export const diff: Command = {
  usage: "[--format json]",
  options: { format: { type: "string" } },
  help: {
    en: "Prints what loading would add (+), change (~) and remove (-), and changes nothing.",
    zh: "列出加载将新增（+）、变更（~）、删除（-）的内容，但不作改动。",
  },
  run: (request) => withGraph(request, differences),
};
