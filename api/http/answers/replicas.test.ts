import { describe, expect, it } from "vitest";
import type { Graph } from "../../graph/graph.ts";
import { openNeo4j } from "../../graph/neo4j.ts";
import { fill } from "../../testing/ask.ts";
import { eachGraph } from "../../testing/engines.ts";
import { serve, type Served } from "../../testing/http.ts";
import { missingNeo4j, takeTurn } from "../../testing/neo4j/turn.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Loads data whose countries are all called by one number. */
const loadAs = (graph: Graph, number: number) =>
  fill(graph, {
    Country: letters.map((letter) => ({
      id: `${letter.toLowerCase()}land`,
      name: { en: `${letter}land ${String(number)}`, zh: `${letter}国` },
      iso2: `A${letter}`,
    })),
  });

const everywhere = JSON.stringify(
  letters.map((letter) => `${letter.toLowerCase()}land`),
);

/** Of one statement, and of several: what is read of one version, and what of the next, shows. */
const questions = [
  `{ nodes(ids: ${everywhere}) { ... on Country { name { en } } } }`,
  '{ first: country(id: "aland") { name { en } } list: countries(first: 26) { edges { node { name { en } } } } last: country(id: "zland") { name { en } } }',
  '{ down: countries(first: 26, order: {by: NAME_EN, direction: DESCENDING}) { edges { node { name { en } } } } found: search(text: "land", first: 20) { hits { entity { name { en } } match { text } } } }',
  '{ nodes(ids: ["aland", "mland", "zland"]) { ... on Country { name { en } } } up: countries(first: 26, order: {by: NAME_EN}) { edges { node { name { en } } } } }',
];

/** The number that all of an answer goes by; both, where it is of two versions. */
async function numbersIn({ app }: Served, at: number): Promise<string> {
  const { payload } = await app.inject({
    method: "POST",
    url: "/graphql",
    // Anew each time, so that no answer is kept.
    payload: {
      query: questions[at % questions.length]!,
      variables: { [`at${String(at)}`]: at },
    },
  });
  const numbers = [...payload.matchAll(/land (\d+)/g)].map(([, each]) => each!);
  expect(numbers.length, payload).toBeGreaterThanOrEqual(26);
  return [...new Set(numbers)].join(" and ");
}

const loads = 30;

/** Asks each server by 16 callers while `graph` is loaded again and again; what the answers went by. */
async function seenWhile(
  graph: Graph,
  ...servers: readonly Served[]
): Promise<string[]> {
  let isOver = false;
  const seen: string[] = [];
  const callers = servers.flatMap((served) =>
    Array.from({ length: 16 }, async (_, caller) => {
      for (let at = caller; !isOver; at += 16)
        seen.push(await numbersIn(served, at));
    }),
  );
  for (let number = 1; number <= loads; number++) {
    await loadAs(graph, number % 2);
    const before = seen.length;
    await expect
      .poll(() => seen.length, { interval: 1 })
      .toBeGreaterThan(before + servers.length);
  }
  isOver = true;
  await Promise.all(callers);
  return seen;
}

const patient = { LIMIT_WAIT: "60000", LIMIT_TIME: "60000" };
const forgetful = { ...patient, ANSWERS_KEPT_MB: "0" };

const whole = (seen: readonly string[]) => {
  expect(seen.length).toBeGreaterThan(loads);
  expect(seen.filter((numbers) => !/^[01]$/.test(numbers))).toEqual([]);
  expect(new Set(seen).size).toBe(2);
};

eachGraph((_engine, open) => {
  it(
    "answers wholly of one version while loads alternate",
    { tags: ["long"] },
    async () => {
      const served = await serve(forgetful, undefined, {
        open,
        fillGraph: (graph) => loadAs(graph, 0),
      });
      whole(await seenWhile(served.graph, served));
      await served.close();
    },
  );
});

describe.runIf(missingNeo4j() === null)("two servers on one Neo4j", () => {
  it(
    "answer wholly of one version while loads through one of them alternate, and the other follows in a second",
    { tags: ["long"] },
    async () => {
      const turn = await takeTurn();
      const open = async () => openNeo4j({ uri: turn.uri });
      const one = await serve(forgetful, undefined, {
        open,
        fillGraph: async (graph) => {
          await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
          await loadAs(graph, 0);
        },
      });
      const other = await serve(patient, undefined, {
        open,
        fillGraph: async () => undefined,
      });
      whole(await seenWhile(one.graph, one, other));

      for (let number = 2; number <= 5; number++) {
        await loadAs(one.graph, number);
        const since = performance.now();
        expect(await numbersIn(one, number)).toBe(String(number));
        while ((await numbersIn(other, number)) !== String(number))
          expect(performance.now() - since).toBeLessThan(1_000);
      }
      await one.close();
      await other.close();
      turn.end();
    },
  );
});
