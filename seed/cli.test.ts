import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { spans } from "./commands/spans.ts";
import type { LinkLine, NodeLine } from "../api/export/lines.ts";

const home = join(import.meta.dirname, "..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "silkgraph-cli-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command as a person does, in a process of its own. */
async function seed(args: string[], env: Record<string, string> = {}) {
  const { NEO4J_URI: _, ARTICLES_DIR: __, ...rest } = process.env;
  const child = spawn(
    process.execPath,
    ["api/prepare.mjs", "seed/cli.ts", ...args],
    {
      cwd: home,
      env: {
        ...rest,
        LANG: "C.UTF-8",
        LC_ALL: "",
        SILKGRAPH_DATA: folder,
        ...env,
      },
    },
  );
  let out = "";
  let complaints = "";
  child.stdout
    .setEncoding("utf8")
    .on("data", (chunk: string) => (out += chunk));
  child.stderr
    .setEncoding("utf8")
    .on("data", (chunk: string) => (complaints += chunk));
  const code = await new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  return { code, out, complaints };
}

it("exports the seed from an empty store, diffs nothing afterwards, and exports the same again", async () => {
  const first = await seed(["export", "--format", "jsonl"]);
  expect(first.complaints).toBe("");
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
    out: `seed/cli.ts spans ARTICLE WORDS\n\n${spans.help.en}\n`,
    complaints: "",
  });
  expect(chinese.out).toBe(
    `seed/cli.ts spans ARTICLE WORDS\n\n${spans.help.zh}\n`,
  );
});

it.each([
  [
    ["unheard-of"],
    "Commands: article, check, coverage, diff, export, load, spans\n",
  ],
  [["check", "--colour"], expect.stringContaining("'--colour'")],
])("says what is wrong with %j", async (args, complaint) => {
  expect(await seed(args)).toEqual({
    code: 1,
    out: "",
    complaints: complaint as string,
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
