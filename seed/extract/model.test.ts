import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { extract } from "./candidates/extract.ts";
import { Knowledge } from "./knowledge.ts";
import { askModel } from "./model.ts";

const page =
  "石桥边的老槐树下，\n阮三姑打开了话匣子。她把那一年的事讲了一遍：水来得\n急，人走得慢。\n\n“桥在，人就散不了。”站长闻人嘉树说。\n";
const knowledge = new Knowledge([]);

let reply: unknown;
const asked: string[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += String(chunk)));
  request.on("end", () => {
    asked.push(`${request.method} ${request.url} ${body}`);
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        choices: [{ message: { content: JSON.stringify(reply) } }],
      }),
    );
  });
});
beforeAll(
  () => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)),
);
afterAll(() => new Promise((done) => server.close(done)));
const url = () =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;

it("adds what a model quotes from the page, marked as the model's, and leaves out what stands nowhere", async () => {
  reply = {
    statements: [
      { quote: "水来得急，人走得慢。", speaker: "阮三姑", form: "REPORTED" },
      { quote: "“桥在，人就散不了。”", speaker: "站长", form: "DIRECT" },
      { quote: "“从来没有人说过的话。”", speaker: "阮三姑", form: "DIRECT" },
    ],
  };
  const { reading } = extract(page, knowledge);
  const answer = await askModel(page, reading, { url: url() });
  expect(asked.at(-1)).toMatch(
    /^POST \/v1\/chat\/completions .*石桥边的老槐树下/,
  );
  expect(answer.warnings.map(({ en }) => en)).toEqual([
    "1 answers of the model quote words that do not stand in its piece, or stand there twice; they are left out.",
  ]);
  const { candidates } = extract(page, knowledge, answer.statements);
  const told = candidates
    .filter(({ kind }) => kind === "statement")
    .map(({ rule, flags, evidence: [first], speaker }) => ({
      rule,
      flags,
      words: page.slice(first!.start, first!.end),
      name: (speaker as { name: string }).name,
    }));
  expect(told).toEqual([
    {
      rule: "model",
      flags: ["MODEL"],
      words: "水来得\n急，人走得慢。",
      name: "阮三姑",
    },
    {
      rule: "cue-after",
      flags: [],
      words: "“桥在，人就散不了。”",
      name: "闻人嘉树",
    },
  ]);
});

it("goes on without a model that answers nonsense, and says so", async () => {
  reply = "no list";
  const { reading } = extract(page, knowledge);
  expect(await askModel(page, reading, { url: url() })).toEqual({
    statements: [],
    warnings: [],
  });
  const gone = await askModel(page, reading, {
    url: "http://127.0.0.1:1/v1",
  });
  expect(gone.statements).toEqual([]);
  expect(gone.warnings).toHaveLength(1);
});
