import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyCheckout, removeCheckout } from "../../api/testing/checkout.ts";

let copy: string;
beforeAll(async () => {
  copy = await copyCheckout();
});
afterAll(() => removeCheckout(copy));

/** Runs a command of the seed with something on its standard input. */
async function command(args: readonly string[], input: string) {
  const child = spawn(
    process.execPath,
    ["api/prepare.mjs", "seed/cli.ts", ...args],
    {
      cwd: copy,
      env: { ...process.env, ARTICLES_DIR: "", LANG: "en" },
    },
  );
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (err += String(chunk)));
  child.stdin.end(input);
  const code = await new Promise((resolve) => child.on("close", resolve));
  return { code, out, err };
}

const sources = () =>
  readFile(join(copy, "seed", "data", "source.yaml"), "utf8");

it("a record is added by answers in the editor's language, and changed by JSON", async () => {
  const before = await sources();
  const answers = [
    "gazette",
    "A gazette, monthly",
    "一份公报",
    ...Array<string>(8).fill(""),
    "https://example.org/",
    "REFERENCE",
  ];
  const added = await command(
    ["add", "source", "--write", "--lang", "zh"],
    answers.join("\n"),
  );
  expect([added.code, added.out.split("\n")[0]]).toEqual([
    0,
    "新增参考资料“一份公报”。",
  ]);
  expect(added.err).toContain(
    "标识 (id) *:\n名称 (name.en) *:\n名称 (name.zh) *:\n",
  );
  const record = `- id: gazette
  name: { en: "A gazette, monthly", zh: 一份公报 }
  address: https://example.org/
  basis: REFERENCE
`;
  expect(await sources()).toBe(before + record);

  const edited = await command(
    ["edit", "gazette", "--write", "--format", "json"],
    '{"licence": "Public domain"}',
  );
  expect([edited.code, edited.err]).toEqual([0, ""]);
  expect(JSON.parse(edited.out)).toMatchObject({
    isSaved: true,
    problems: [],
    changes: [
      {
        change: "changed",
        id: "gazette",
        kind: "Source",
        sentence: {
          en: "Changes the reference work “A gazette, monthly”: Licence – → Public domain.",
        },
      },
    ],
  });
  expect(await sources()).toBe(
    before + record.replace("  address", "  licence: Public domain\n  address"),
  );
});

it("the check names a text that is not yet translated, in the editor's language, and finds no fault with it", async () => {
  const standIn = { language: "zh", text: "名录（暂代）" };
  const fields = {
    id: "a-register",
    name: { en: "A register", zh: standIn.text },
    address: "https://example.org/register",
    basis: "REFERENCE",
  };
  const comments = [
    {
      id: "untranslated-a-register-name",
      text: "Whoever reads Chinese, please.",
      by: "Desk",
      date: "2025-01-04",
      record: "a-register",
      field: "name",
      standIn,
    },
  ];
  const edits = [{ change: "add", kind: "Source", fields }];
  const saved = await command(
    ["draft", "--write"],
    JSON.stringify({ edits, comments }),
  );
  expect([saved.code, saved.err]).toEqual([0, ""]);
  const warnings = async (language: string) => {
    const { code, out } = await command(["check", "--lang", language], "");
    return [
      code,
      out
        .split("\n")
        .filter((line) => line.includes("a-register"))
        .map((line) => line.replace(/:\d+ /, ": ")),
    ];
  };
  expect(await warnings("en")).toEqual([
    0,
    [
      "source.yaml:  a-register  name.zh  not yet translated: “名录（暂代）” stands in for the Chinese",
    ],
  ]);
  expect(await warnings("zh")).toEqual([
    0,
    ["source.yaml:  a-register  name.zh  待译：中文暂以“名录（暂代）”代替"],
  ]);
  const written = await command(
    ["edit", "a-register", "--write"],
    JSON.stringify({ name: { en: "A register", zh: "一份名录" } }),
  );
  expect(written.code).toBe(0);
  expect(await warnings("en")).toEqual([0, []]);
});
