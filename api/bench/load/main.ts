import { loadavg } from "node:os";
import { createSchema } from "../../schema/schema.ts";
import { bodiesOf, idle, warmedUp } from "../ask.ts";
import { serveSeed, type Place } from "../made-server.ts";
import { Random } from "../random.ts";
import { seedCases } from "../seed-cases.ts";
import type { Ask } from "./callers.ts";
import { underLoad, type UnderLoad } from "./load.ts";
import { findExpensive } from "./search.ts";

/** Milliseconds of the search for expensive requests, and of each attack with them. */
const whole = { search: 30_000, quiet: 10_000, attack: 60_000, after: 20_000 };
const small = { search: 10_000, quiet: 5_000, attack: 10_000, after: 10_000 };

const callers = 64;

export interface Attacked extends UnderLoad {
  /** From how many addresses the attackers asked. */
  readonly addresses: number;
  /** How many processes of the machine wanted to run before the attack, our own aside. */
  readonly machineLoad: number;
}

/** Attacks a server with the most expensive requests that can be drawn, from one address and from many. */
export async function measureLoad(
  place: Place,
  isSmall: boolean,
  say: (line: string) => void,
): Promise<Attacked[]> {
  const stretches = isSmall ? small : whole;
  const asks = await expensive(place, stretches.search, say);
  const ordinary = seedCases.flatMap(bodiesOf).map(asked);
  const attacked: Attacked[] = [];
  for (const addresses of [1, callers]) {
    // Limits by address count for callers behind a proxy, as these are.
    const server = await serveSeed(place, { TRUST_PROXY: "127.0.0.1" });
    try {
      await warmedUp(server.url);
      await idle(server.url);
      const machineLoad = loadavg()[0]!;
      const attack = { asks, callers, addresses };
      const fared = await underLoad(server.url, ordinary, attack, stretches);
      attacked.push({ addresses, machineLoad, ...fared });
      say(`attacked from ${String(addresses)} addresses`);
    } finally {
      await server.end();
    }
  }
  return attacked;
}

const asked = (body: string): Ask => ({ path: "/graphql", body });

async function expensive(
  place: Place,
  ms: number,
  say: (line: string) => void,
): Promise<Ask[]> {
  const server = await serveSeed(place);
  try {
    await warmedUp(server.url);
    const source = {
      schema: createSchema(),
      random: new Random(3),
      ids: await idsOf(server.url),
    };
    const found = await findExpensive(server.url, source, ms);
    for (const { ms, draft } of found)
      say(
        `${ms.toFixed(0)} ms: ${String(draft.times)} × ${draft.field}${draft.args.slice(0, 60)}`,
      );
    return [
      ...found.map(({ body }) => asked(body)),
      { path: "/export/silkgraph.jsonl" },
      { path: "/export/silkgraph.gexf" },
    ];
  } finally {
    await server.end();
  }
}

/** Those with most links first. */
async function idsOf(url: string): Promise<string[]> {
  const text = await (await fetch(`${url}/export/silkgraph.jsonl`)).text();
  const links = new Map<string, number>();
  for (const line of text.trimEnd().split("\n")) {
    const { type, id, from, to } = JSON.parse(line) as Record<string, string>;
    if (type === "node") links.set(id!, 0);
    else for (const end of [from!, to!]) links.set(end, links.get(end)! + 1);
  }
  return [...links].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
