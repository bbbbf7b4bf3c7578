import { setTimeout as delay } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import type { Bare } from "./bare.ts";
import { evenly, type Case } from "./cases.ts";

/** What a server answers; throws where it answers with an error. */
export async function answer(url: string, body: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { data, errors } = (await response.json()) as {
    data: unknown;
    errors?: unknown;
  };
  if (errors !== undefined)
    throw new Error(`${body} is answered with ${JSON.stringify(errors)}`);
  return data;
}

export const bodiesOf = ({
  query,
  variables,
}: Pick<Case, "query" | "variables">) =>
  variables.map((each) => JSON.stringify({ query, variables: each }));

/** So many of a case's questions are asked to see whether all is well. */
const tried = 40;

const sampled = <A, B>(some: readonly A[], others: readonly B[]): [A, B][] =>
  evenly([...some.keys()], tried).map((at) => [some[at]!, others[at]!]);

/** Asks some of a case's questions once; those asked by hand, too, must name the same entities. */
export async function check(
  url: string,
  each: Case,
  bare: Bare | undefined,
): Promise<void> {
  for (const [variables, body] of sampled(each.variables, bodiesOf(each))) {
    const served = idsIn(await answer(url, body));
    if (!bare) continue;
    const byHand = idsIn(await each.byHand(bare, variables));
    if (each.isSame && !isDeepStrictEqual(served, byHand))
      throw new Error(
        `“${each.name}” served names ${String(served.length)} entities, by hand ${String(byHand.length)} or others: ${body}`,
      );
  }
}

/** Every id that an answer names, once and in order. */
function idsIn(value: unknown): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, each] of Object.entries(value))
      if (key === "id") ids.add(String(each));
      else visit(each);
  };
  visit(value);
  return [...ids].sort();
}

/** The peer must name the same entities: no id that we do not, and as many. */
export async function checkPeer(
  url: string,
  each: Case,
  peerUrl: string,
  asked: NonNullable<Case["byPeer"]>,
): Promise<void> {
  for (const [body, peerBody] of sampled(bodiesOf(each), bodiesOf(asked))) {
    const served = idsIn(await answer(url, body));
    const byPeer = idsIn(await answer(peerUrl, peerBody));
    if (!isDeepStrictEqual(served, byPeer))
      throw new Error(
        `“${each.name}” served names ${String(served.length)} entities, by the peer ${String(byPeer.length)} or others: ${body}`,
      );
  }
}

/** An answer as it is sent, not packed. */
export async function bytesOf(url: string, body: string): Promise<Buffer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "accept-encoding": "identity",
    },
    body,
  });
  return Buffer.from(await response.arrayBuffer());
}

const metricsOf = async (url: string): Promise<string> =>
  (await fetch(`${url}/metrics`)).text();

/** How many Cypher statements the server has run, as its metrics tell. */
const statementsIn = (metrics: string): number =>
  [...metrics.matchAll(/^silkgraph_cypher_seconds_count\{.*\} (\d+)$/gm)]
    .map(([, count]) => Number(count))
    .reduce((sum, count) => sum + count, 0);

/** Seconds of a processor that the server has used, likewise. */
const usedIn = (metrics: string): number =>
  Number(/^process_cpu_seconds_total (\S+)$/m.exec(metrics)![1]);

/** Seconds of a processor that a server may use while nobody asks it anything, of every three. */
const quiet = 0.5;

/** Waits until the server no longer asks itself to warm up, nor reads in the background what it keeps. */
export async function warmedUp(url: string): Promise<void> {
  for (let before = NaN, used = NaN; ;) {
    await delay(3_000);
    const metrics = await metricsOf(url);
    const [now, usedNow] = [statementsIn(metrics), usedIn(metrics)];
    if (now === before && usedNow - used < quiet) return;
    [before, used] = [now, usedNow];
  }
}

/** How many Cypher statements a request runs, by the server's own count. */
export async function statementsOf(
  url: string,
  each: Pick<Case, "query" | "variables">,
): Promise<number> {
  const before = statementsIn(await metricsOf(url));
  const bodies = evenly(bodiesOf(each), tried);
  for (const body of bodies) await answer(url, body);
  return (statementsIn(await metricsOf(url)) - before) / bodies.length;
}

/** Waits until the server has done with what callers no longer wait for. */
export async function idle(url: string): Promise<void> {
  for (;;) {
    const metrics = await metricsOf(url);
    if (/^silkgraph_requests_running 0$/m.test(metrics)) return;
    await delay(20);
  }
}
