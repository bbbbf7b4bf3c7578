import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkout, seedCommand } from "../api/testing/checkout.ts";
import { spans } from "./commands/spans.ts";
import type { LinkLine, NodeLine } from "../api/export/lines.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

const seed = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  seedCommand(checkout, args, { SILKGRAPH_DATA: folder, ...env });

it("exports the seed from an empty store, diffs nothing afterwards, and exports the same again", async () => {
  const first = await seed(["export", "--format", "jsonl"]);
  expect(first.err).toBe("");
  expect(first.code).toBe(0);
  const lines = first.out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as NodeLine | LinkLine);
  const railway = lines.find(
    (line) => line.type === "node" && line.id === "china-laos-railway",
  ) as NodeLine;
  expect(Object.keys(railway)).toEqual([
    "type",
    "id",
    "kind",
    "name",
    "aliases",
    "properties",
    "evidence",
  ]);
  expect(railway).toMatchObject({
    kind: "Railway",
    name: { en: "China–Laos Railway", zh: "中老铁路" },
  });
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: "link",
      link: "ADVANCES",
      from: "china-laos-railway",
      to: "belt-and-road-initiative",
    }),
  );

  const diff = await seed(["diff", "--format", "json"]);
  expect(JSON.parse(diff.out)).toMatchObject({
    added: [],
    changed: [],
    removed: [],
  });

  const second = await seed(["export"]);
  expect(second.out).toBe(first.out);
}, 60_000);

it("explains a command in the language of the terminal", async () => {
  const [english, chinese] = await Promise.all([
    seed(["spans", "--help"]),
    seed(["spans", "--help"], { LANG: "zh_CN.UTF-8" }),
  ]);
  expect(english).toEqual({
    code: 0,
    out: `seed/cli.ts spans PAGE WORDS\n\n${spans.help.en}\n`,
    err: "",
  });
  expect(chinese.out).toBe(
    `seed/cli.ts spans PAGE WORDS\n\n${spans.help.zh}\n`,
  );
});

it.each([
  [
    ["unheard-of"],
    "Commands: add, article, check, coverage, diff, draft, edit, export, extract, history, import, load, mend, remove, spans\n",
  ],
  [["check", "--colour"], expect.stringContaining("'--colour'")],
])("says what is wrong with %j", async (args, complaint) => {
  expect(await seed(args)).toEqual({
    code: 1,
    out: "",
    err: complaint as string,
  });
});

it("says that it needs the articles where they are not at hand", async () => {
  expect(
    await seed(["spans", "2024-12-03", "words"], { LANG: "zh_CN.UTF-8" }),
  ).toMatchObject({
    code: 1,
    out: "此命令需要文章原文：请将 ARTICLES_DIR 设为其所在文件夹。\n",
  });
});

it("says in the person's language that ARTICLES_DIR leads nowhere, and how much is not compared", async () => {
  const nowhere = join(folder, "nowhere");
  const [mistyped, unset] = await Promise.all([
    seed(["check", "--lang", "zh"], { ARTICLES_DIR: nowhere }),
    seed(["check"]),
  ]);
  expect(mistyped.code).toBe(1);
  expect(mistyped.out).toMatch(
    new RegExp(
      `^ARTICLES_DIR 为 ${nowhere}，但该文件夹不存在：请更正，或不设置。\n(\\d+) 处出处中有 \\1 处未与原文核对：daily-2024-12-03、daily-2024-12-19。\n`,
    ),
  );
  expect(unset.code).toBe(0);
  expect(unset.out).toMatch(
    /^(\d+) of \1 passages were not compared with their words: ARTICLES_DIR is not set\.\n/,
  );
});
