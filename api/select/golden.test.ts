// The Cypher that documents compile to, for review: each `golden/*.graphql` beside what it runs.
// After an intended change: npx vitest run api/select/golden.test.ts --update
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import type { Graph, Params } from "../graph/graph.ts";
import { ask, fill } from "../testing/ask.ts";
import { onEmbedded } from "../testing/engines.ts";

const folder = new URL("golden/", import.meta.url);
const documents = readdirSync(folder).filter((name) =>
  name.endsWith(".graphql"),
);

const named = (id: string) => ({ id, name: { en: id, zh: id } });
const claim = (id: string) => ({ id, gist: { en: id, zh: id } });
const evidence = [{ article: "daily", start: 5, end: 9, sha256: "a" }];

const records = {
  Article: [{ ...named("daily"), issued: "2024-12-03" }],
  Country: [
    { ...named("laos"), iso2: "LA", capital: "vientiane", evidence },
    { ...named("kenya"), iso2: "KE" },
  ],
  Place: [named("vientiane")],
  Organization: [
    { ...named("union"), members: ["kenya"] },
    { ...named("press"), members: ["union"] },
  ],
  Person: [{ ...named("speaker"), from: ["laos"] }],
  Strategy: [
    { ...named("initiative"), owners: ["laos"] },
    { ...named("vision"), owners: ["union", "kenya"] },
  ],
  Railway: [
    {
      ...named("line"),
      status: "IN_OPERATION",
      opened: "2021-12-03",
      lengthKm: 1035.5,
      countries: ["laos"],
      stops: ["vientiane"],
      evidence,
    },
    { ...named("other-line"), countries: ["laos"] },
  ],
  Port: [{ ...named("harbour"), countries: ["kenya"] }],
  Alignment: [
    {
      ...claim("vision-with-initiative"),
      stage: "SIGNED",
      strategy: "vision",
      alignedWith: "initiative",
      carriedBy: ["line"],
      evidence,
    },
  ],
  Statement: [
    {
      ...claim("praise"),
      form: "DIRECT",
      saidOn: "2024-11-20",
      speakers: ["speaker"],
      about: ["laos", "line"],
      evidence,
    },
  ],
};

/** The variables of each run of a document: its last comment lines, one JSON object each. */
const runsOf = (document: string) =>
  [...document.matchAll(/^# (\{.*\})$/gm)].map(
    ([, json]) => JSON.parse(json!) as Record<string, unknown>,
  );

/** One level of indentation for each block and subquery that is open. */
function indent(cypher: string): string {
  let depth = 0;
  return cypher
    .trim()
    .split("\n")
    .map((line) => line.trim())
    .map((line) => {
      const opened = line.split(/[{([]/).length - line.split(/[})\]]/).length;
      const closesFirst = /^[})\]]/.test(line);
      const at = depth - (closesFirst ? 1 : 0);
      depth += opened;
      return "  ".repeat(Math.max(0, at)) + line;
    })
    .join("\n");
}

const paramLines = (params: Params) =>
  Object.entries(params).map(
    ([name, value]) => `// $${name}: ${JSON.stringify(value)}\n`,
  );

/** The same graph, as one that nothing was asked of before; notes what is asked of it, one read at a time. */
function recording(graph: Graph): { graph: Graph; statements: string[] } {
  const statements: string[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const result = last.then(run);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    statements,
    graph: {
      ...graph,
      store: {},
      unshared: undefined,
      read: (cypher, params = {}, options) => {
        statements.push(`${paramLines(params).join("")}${indent(cypher)};\n`);
        return inTurn(() => graph.read(cypher, params, options));
      },
      search: (text, limit) => {
        statements.push(
          `// text index: ${JSON.stringify(text)}, at most ${String(limit)}\n`,
        );
        return inTurn(() => graph.search(text, limit));
      },
    },
  };
}

onEmbedded((open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fill(graph, records);
  });

  it.each(documents)("compiles %s to the Cypher beside it", async (name) => {
    const document = readFileSync(new URL(name, folder), "utf8");
    const runs = runsOf(document);
    const texts: string[] = [];
    for (const variables of runs.length > 0 ? runs : [{}]) {
      const { graph: recorder, statements } = recording(graph);
      const { errors } = await ask(document, variables, recorder);
      expect(errors).toBeUndefined();
      texts.push(
        ...(runs.length > 0
          ? [`// variables: ${JSON.stringify(variables)}\n`]
          : []),
        ...statements,
      );
    }
    await expect(texts.join("\n")).toMatchFileSnapshot(
      new URL(name.replace(/graphql$/, "cypher"), folder).pathname,
    );
  });
});
