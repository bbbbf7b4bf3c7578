import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { getNamedType, type GraphQLSchema } from "graphql";
import type { Engine } from "../engine.ts";
import { internalAddress } from "../sharing/client.ts";
import { operationsOf, variablesFor, type Examples } from "./operations.ts";

/** What students ask first; the explorer says itself what it asks. */
const questions = [
  "{ alignments { totalCount edges { node { gist { en } strategy { name { en } owners { id } } alignedWith { id } evidence { start article { id } } } } } }",
  "{ countries { edges { node { id name { en zh } } } pageInfo { hasNextPage } } }",
];

/** Asks for two of everything that there are lists of. */
const examplesOf = (schema: GraphQLSchema) =>
  `{ ${Object.values(schema.getQueryType()!.getFields())
    .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
    .map(({ name }) => `${name}(first: 2) { edges { node { id } } }`)
    .join(" ")} }`;

/**
 * Asks every question once, so that no caller has to wait for it: an engine plans what it runs for
 * the first time, which can take seconds. What they are answered does not matter. `isReady` is
 * called when only those of one kind are left, which take the least.
 */
export async function warmUp(
  app: FastifyInstance,
  schema: GraphQLSchema,
  webFolder: string,
  { signal, isReady }: { signal?: AbortSignal; isReady?: () => unknown } = {},
): Promise<void> {
  const ask = async (query: string, variables = {}): Promise<unknown> => {
    if (signal?.aborted) return {};
    const payload = { query, variables };
    try {
      const answer = await app.inject({
        method: "POST",
        url: "/graphql",
        payload,
        remoteAddress: internalAddress,
      });
      return answer.json<unknown>();
    } catch (error) {
      // The server may be stopped meanwhile.
      if (signal?.aborted) return {};
      throw error;
    }
  };
  const { known, ofEachKind } = examplesIn(await ask(examplesOf(schema)));
  const documents = await documentsIn(webFolder);
  const { across, ofOneKind } = operationsOf(schema);
  for (const query of [...documents, ...questions, ...across])
    await ask(query, variablesFor(query, schema, known));
  await isReady?.();
  // What is asked of an entity differs by its kind.
  for (const query of documents)
    for (const id of /\$id: ID!/.test(query) ? ofEachKind : [])
      await ask(query, { ...variablesFor(query, schema, known), id });
  for (const query of ofOneKind)
    await ask(query, variablesFor(query, schema, known));
}

/** Where something is found, more is asked of the engine than where nothing is. */
function examplesIn(answer: unknown): {
  readonly known: Examples;
  readonly ofEachKind: readonly string[];
} {
  const { data } = answer as {
    data?: Record<string, { edges: { node: { id: string } }[] } | null> | null;
  };
  const ids = (list: string) =>
    data?.[list]?.edges.map(({ node }) => node.id) ?? [];
  const [one = "china", other = "laos"] = ids("countries");
  return {
    known: { ids: [one, other], article: ids("articles")[0] ?? one },
    ofEachKind: Object.keys(data ?? {}).flatMap((list) => ids(list)[0] ?? []),
  };
}

async function documentsIn(webFolder: string): Promise<string[]> {
  try {
    const file = join(webFolder, "documents.json");
    return JSON.parse(await readFile(file, "utf8")) as string[];
  } catch {
    return [];
  }
}

/** Warms the engine up, and again whenever it has been away, since one that starts anew has forgotten its plans. */
export async function keepWarm(
  engine: Engine,
  warmUp: (isReady: () => Promise<void>) => Promise<void>,
  signal: AbortSignal,
  every = 2_000,
): Promise<void> {
  while (!signal.aborted) {
    if ((await engine.state()) === "lost") engine.isWarm = false;
    else if (!engine.isWarm)
      await warmUp(async () => {
        engine.isWarm = (await engine.state()) !== "lost";
      });
    await delay(every, undefined, { signal, ref: false });
  }
}
