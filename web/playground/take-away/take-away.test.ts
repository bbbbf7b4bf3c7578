import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse as parseCsv } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { post, serve, type Served } from "../../../api/testing/http.ts";
import { pythonFolder } from "../../../api/testing/python/python.ts";
import { fromUrl } from "../../view/url.ts";
import { chosenThings, opening } from "../../view/view.ts";
import { csvOf, tableOf } from "./csv.ts";
import { explorerAddress, idsIn, type shownForms } from "./explorer.ts";
import { snippets } from "./snippets.ts";

const run = promisify(execFile);

// Beside node_modules, so that a program finds the packages that it imports.
let served: Served;
let folder: string;
beforeAll(async () => {
  served = await serve();
  folder = await mkdtemp(
    join(import.meta.dirname, "..", "..", "..", "node_modules", ".snippets-"),
  );
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

const hasHttr2 = spawnSync("Rscript", ["-e", "library(httr2)"]).status === 0;

const programs: Readonly<Record<string, string>> = {
  sh: "sh",
  mjs: process.execPath,
  py: "python3",
  R: "Rscript",
};

const programOf = (file: string) => programs[file.split(".").at(-1)!]!;

const canRun = (file: string) =>
  file.endsWith(".py")
    ? pythonFolder("clients") !== undefined
    : file.endsWith(".R")
      ? hasHttr2
      : true;

const plain = { query: "{ countries { totalCount } }", variables: {} };
const full = {
  query: `# It's "quoted", \${not} filled in, and \`ticked\`: 国家
query Some($ids: [ID!]!, $text: TextFilter) {
  countries(filter: { id: $ids, name: $text }, order: { by: NAME_EN }) {
    edges { node { id name { en } } }
  }
}`,
  variables: { ids: ["alandia", "borland"], text: { startsWith: "A" } },
};

describe.each(snippets)(
  "the program for $name",
  { timeout: 60_000 },
  ({ file, code }) => {
    it.runIf(canRun(file)).each([
      ["a query alone", plain],
      ["a query with variables and marks that a program must escape", full],
    ])("asks %s and prints what the graph answers", async (_, asked) => {
      const { body } = await post(served.url, asked);
      expect(body.errors).toBeUndefined();
      const path = join(folder, file);
      const url = `${served.url}/graphql`;
      await writeFile(path, code(asked.query, asked.variables, url));
      const { stdout } = await run(programOf(file), [path], {
        env: { ...process.env, PYTHONPATH: pythonFolder("clients") },
      });
      const printed = JSON.parse(stdout) as { data?: unknown };
      const data = JSON.parse(
        JSON.stringify(printed.data ?? printed, (key, value: unknown) =>
          key === "__typename" ? undefined : value,
        ),
      ) as unknown;
      expect(data).toEqual(body.data);
    });
  },
);

const answer = {
  railways: {
    totalCount: 2,
    edges: [
      {
        node: {
          id: "a",
          name: { en: 'The "A", line', zh: "甲" },
          countries: [{ id: "laos" }, { id: "china" }],
          opened: null,
        },
      },
      {
        node: {
          id: "b",
          name: { en: "=1+1", zh: "乙" },
          countries: [],
          opened: { text: "-2021" },
        },
      },
    ],
  },
};

describe("an answer as CSV", () => {
  it("has a row for each item of the first list, and a column for each plain value", () => {
    expect(parseCsv(csvOf(answer), { bom: true })).toEqual([
      ["id", "name.en", "name.zh", "countries.id", "opened.text"],
      ["a", 'The "A", line', "甲", "laos; china", ""],
      ["b", "'=1+1", "乙", "", "-2021"],
    ]);
    expect(tableOf(answer).at).toBe("railways.edges.node");
  });

  it("is one row where the answer holds no list", () => {
    expect(
      parseCsv(csvOf({ country: { iso2: "LA", name: { en: "Laos" } } }), {
        bom: true,
      }),
    ).toEqual([
      ["country.iso2", "country.name.en"],
      ["LA", "Laos"],
    ]);
  });

  it("keeps the values of a list of plain values in one cell", () => {
    expect(
      tableOf({ country: { aliases: ["One", "Two"], iso2: "XX" } }).rows,
    ).toEqual([["One; Two", "XX"]]);
  });
});

describe("an answer in the explorer", () => {
  it("is opened with all of its ids, in each form", () => {
    const ids = idsIn(answer);
    expect(ids).toEqual(["a", "laos", "china", "b"]);
    const viewOf = (form: (typeof shownForms)[number], shown = ids) =>
      fromUrl(explorerAddress(shown, "zh", form), "en");
    const all = ids.map((of) => ({
      of,
      kind: null,
      isClosed: false,
      isAlone: true,
    }));
    const picture = { ...opening("zh"), start: chosenThings, steps: all };
    expect(viewOf("canvas")).toEqual(picture);
    expect(viewOf("map")).toEqual({
      ...picture,
      form: "map",
      map: { isOfPicture: true },
    });
    const table = viewOf("table");
    expect([table.form, table.table.list, table.table.where]).toEqual([
      "table",
      "Entity",
      JSON.stringify({ id: ids }),
    ]);
    // A single thing is shown with what is around it.
    expect(viewOf("canvas", ["laos"])).toEqual({
      ...opening("zh"),
      start: "laos",
    });
  });
});
