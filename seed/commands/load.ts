import { validSeed } from "../valid-seed.ts";
import {
  Dataset,
  vocabularies,
  type Stored,
  type Text,
} from "../../api/model/index.ts";
import type { FieldChange } from "../field-changes.ts";
import type { Changes } from "../compare.ts";
import type { Projection } from "../projection.ts";
import { telling, tellingFormer } from "../progress.ts";
import type { SeedStore } from "../store.ts";
import type { Command, Request } from "./command.ts";

/** What changes, as text: a line for each record, below it one for each field, then the sums. */
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
  const all = ["added", "changed", "removed"] as const;
  return [
    ...all.flatMap((what) =>
      changes[what].flatMap((id) => [
        `${marks[what]} ${id}`,
        ...(what === "changed"
          ? (changes.fields[id] ?? []).map(fieldLine)
          : []),
      ]),
    ),
    ...changes.datasets.map(
      ({ dataset, change, records }) =>
        `${marks[change]} ${labelOf(dataset)[language]}${{ en: ": ", zh: "：" }[language]}${records.toLocaleString("en")}${{ en: " records", zh: " 条记录" }[language]}`,
    ),
    all.map((what) => `${changes[what].length} ${words[what]}`).join(", "),
    `${words.version} ${changes.version}`,
  ];
}

const labelOf = (dataset: Dataset): Text =>
  vocabularies.get(Dataset)!.terms.get(dataset)!.label;

const fieldLine = ({ field, before, after }: FieldChange): string =>
  `    ${field}: ${valueText(before)} → ${valueText(after)}`;

const valueText = (value: Stored | null): string =>
  value === null
    ? "–"
    : Array.isArray(value)
      ? `[${value.join(", ")}]`
      : String(value);

async function withStore(
  { openStore, articlesFolder, language, options, print, complain }: Request,
  work: (store: SeedStore, wanted: Projection) => Promise<Changes>,
  isLoading = false,
): Promise<number> {
  const { projection, notices } = await validSeed(articlesFolder);
  for (const notice of notices) complain(notice[language]);
  const store = await openStore();
  try {
    const changes = await work(store, projection);
    if (options.format === "json") print(JSON.stringify(changes, null, 2));
    else for (const line of changeLines(changes, language)) print(line);
    if (isLoading)
      await store.removeFormer?.(
        tellingFormer((text) => complain(text[language])),
      );
    return 0;
  } finally {
    await store.close();
  }
}

export const load: Command = {
  usage: "[--format json]",
  options: { format: { type: "string" } },
  help: {
    en: "Makes the graph what the records say, all of it or nothing, and prints what was added (+), changed (~) and removed (-). The graph is the embedded store under SILKGRAPH_DATA, or Neo4j where NEO4J_URI is set. A server that is running on the store loads them itself, and answers from them at once.",
    zh: "使图谱与记录一致（全部成功或全部不变），并列出新增（+）、变更（~）、删除（-）。图谱为 SILKGRAPH_DATA 下的内嵌库，设置 NEO4J_URI 时为 Neo4j。若有服务器正在使用该库，则由它载入并立即生效。",
  },
  run: (request) =>
    withStore(
      request,
      (store, wanted) =>
        store.load(
          wanted,
          telling((text) => request.complain(text[request.language])),
        ),
      true,
    ),
};

export const diff: Command = {
  usage: "[--format json]",
  options: { format: { type: "string" } },
  help: {
    en: "Prints what loading would add (+), change (~: each field, as it is → as it would be) and remove (-), and changes nothing.",
    zh: "列出载入将新增（+）、变更（~，逐字段列出旧值 → 新值）、删除（-）的内容，但不作改动。",
  },
  run: (request) => withStore(request, (store, wanted) => store.diff(wanted)),
};
