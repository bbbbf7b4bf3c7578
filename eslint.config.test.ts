import { ESLint } from "eslint";
import { expect, it } from "vitest";

// The rules at stake need no types, and without them a text is judged in milliseconds.
const eslint = new ESLint({
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
  },
  ruleFilter: ({ ruleId }) => !/^(@typescript-eslint|silkgraph)\//.test(ruleId),
});
const typed = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId.startsWith("silkgraph/"),
});

/** The rules that a text breaks, were it the file at `path`. */
async function broken(path: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path });
  return [...new Set(result!.messages.map((message) => message.ruleId))].filter(
    (rule) => !rule?.includes("unused"),
  );
}

const imports = "no-restricted-imports";

it.each([
  [
    "the web imports the API",
    "web/main.tsx",
    `import "../api/errors.ts";`,
    imports,
  ],
  [
    "the web imports the seed",
    "web/main.tsx",
    `import "../seed/read.ts";`,
    imports,
  ],
  [
    "the API imports the web",
    "api/errors.ts",
    `import "../web/view/view.ts";`,
    imports,
  ],
  [
    "the server imports the web",
    "api/server.ts",
    `import "../web/view/view.ts";`,
    imports,
  ],
  [
    "the model imports the machinery",
    "api/model/kinds/country.ts",
    `import "../graph/graph.ts";`,
    imports,
  ],
  [
    "the model imports a library",
    "api/model/kinds/country.ts",
    `import "graphql";`,
    imports,
  ],
  [
    "the machinery imports the model",
    "api/graph/graph.ts",
    `import "../model/index.ts";`,
    imports,
  ],
  [
    "a question imports another",
    "api/queries/kind.ts",
    `import "./entity.ts";`,
    imports,
  ],
  [
    "an export imports a question",
    "api/export/jsonl.ts",
    `import "../queries/kind.ts";`,
    imports,
  ],
  [
    "the seed imports a question",
    "seed/read.ts",
    `import "../api/queries/kind.ts";`,
    imports,
  ],
  [
    "the driver is used outside its adapter",
    "api/server.ts",
    `import "neo4j-driver";`,
    imports,
  ],
  [
    "Cytoscape is used outside the canvas",
    "web/main.tsx",
    `import "cytoscape";`,
    imports,
  ],
  [
    "a product file imports test help",
    "api/http/app.ts",
    `import "../testing/ask.ts";`,
    imports,
  ],
  [
    "the server imports test help",
    "api/server.ts",
    `import "./testing/process.ts";`,
    imports,
  ],
  [
    "the compiler of selections imports a question",
    "api/select/select.ts",
    `import "../queries/kind.ts";`,
    imports,
  ],
  [
    "what answers HTTP imports the compiler of selections",
    "api/http/app.ts",
    `import "../select/select.ts";`,
    imports,
  ],
  [
    "a limit imports a question",
    "api/http/limits/cost.ts",
    `import "../../queries/kind.ts";`,
    imports,
  ],
  [
    "text search imports the model",
    "api/text/match.ts",
    `import "../model/index.ts";`,
    imports,
  ],
  [
    "the nouns import the check of records",
    "api/model/values.ts",
    `import "./record/check.ts";`,
    imports,
  ],
  [
    "a file of a question imports another question",
    "api/queries/path/path.ts",
    `import "../cite/cite.ts";`,
    imports,
  ],
  [
    "the canvas imports a card",
    "web/canvas/canvas.tsx",
    `import "../cards/card.tsx";`,
    imports,
  ],
  [
    "a card imports the canvas",
    "web/cards/card.tsx",
    `import "../canvas/canvas.tsx";`,
    imports,
  ],
  [
    "a part of a card imports the canvas",
    "web/cards/parts/section.tsx",
    `import "../../canvas/canvas.tsx";`,
    imports,
  ],
  [
    "the view imports how things look",
    "web/view/view.ts",
    `import "../look/palette.ts";`,
    imports,
  ],
  [
    "the look of things imports a card",
    "web/look/missing.tsx",
    `import "../cards/card.tsx";`,
    imports,
  ],
  [
    "the layout imports the scene",
    "web/layout/layout.ts",
    `import "../scene/scene.ts";`,
    imports,
  ],
  [
    "the scene imports the canvas",
    "web/scene/scene.ts",
    `import "../canvas/canvas.tsx";`,
    imports,
  ],
  [
    "a part of the page is imported by a card",
    "web/cards/card.tsx",
    `import "../page/header.tsx";`,
    imports,
  ],
  [
    "the environment is read elsewhere",
    "api/errors.ts",
    `export const port = process.env["PORT"];`,
    "no-restricted-properties",
  ],
  [
    "Cypher stands elsewhere",
    "api/errors.ts",
    `export const all = "MATCH (n) RETURN n";`,
    "no-restricted-syntax",
  ],
  [
    "something is exported as default",
    "api/errors.ts",
    `export default 1;`,
    "no-restricted-exports",
  ],
])("refuses when %s", async (_, path, text, rule) => {
  expect(await broken(path, `${text}\n`)).toContain(rule);
});

it.each([
  [
    "the adapter imports the driver",
    "api/graph/neo4j.ts",
    `import "neo4j-driver";`,
  ],
  [
    "the canvas imports Cytoscape",
    "web/canvas/elements.ts",
    `import "cytoscape";`,
  ],
  [
    "a question holds Cypher",
    "api/queries/kind.ts",
    `export const all = "MATCH (n) RETURN n";`,
  ],
  [
    "a question imports the files of its own folder",
    "api/queries/path/path.ts",
    `import "./shortest-paths.ts";`,
  ],
  [
    "test help imports the seed",
    "api/testing/ask.ts",
    `import "../../seed/load.ts";`,
  ],
  [
    "the outline imports a mention from the cards",
    "web/outline/outline.tsx",
    `import "../cards/parts/mention.tsx";`,
  ],
  [
    "the seed imports the model",
    "seed/read.ts",
    `import "../api/model/index.ts";`,
  ],
  [
    "the seed imports an export",
    "seed/load.ts",
    `import "../api/export/read.ts";`,
  ],
  [
    "an export holds Cypher",
    "api/export/cypher.ts",
    `export const all = "MATCH (n) RETURN n";`,
  ],
])("allows that %s", async (_, path, text) => {
  expect(await broken(path, `${text}\n`)).toEqual([]);
});

// With types, it reads all of the web.
it(
  "refuses text that a page translator would tear from React",
  { tags: ["long"] },
  async () => {
    const text = `
    export const Count = ({ name, count }: { name: string; count: number }) => (
      <p>
        {name}: <b>{count}</b>
      </p>
    );
    export const Alone = ({ name }: { name: string }) => <p>{name}</p>;
  `;
    const [result] = await typed.lintText(text, {
      filePath: "web/search/marked.tsx",
    });
    expect(
      result!.messages.map(({ ruleId, line }) => [ruleId, line]),
    ).toStrictEqual([
      ["silkgraph/no-bare-text", 4],
      ["silkgraph/no-bare-text", 4],
    ]);
  },
);
