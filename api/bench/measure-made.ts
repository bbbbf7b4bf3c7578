import type { GraphQLSchema } from "graphql";
import {
  answer,
  bodiesOf,
  bytesOf,
  check,
  checkPeer,
  idle,
  statementsOf,
  warmedUp,
} from "./ask.ts";
import { openBare } from "./bare.ts";
import { casesOf, type Case } from "./cases.ts";
import type { MadeGraph } from "./made.ts";
import type { Served } from "./served.ts";
import { serveAgain, serveMade, type Place } from "./made-server.ts";
import { inFlight, overHttp, type Asked, type Figures } from "./measure.ts";
import type { Measured, Side } from "./report.ts";
import { askableIn, serveCommit } from "./sides/commit.ts";
import { serveBytes } from "./sides/memory.ts";
import { servePeer } from "./sides/peer.ts";

/** How much is measured, and beside what. */
export interface Plan {
  readonly engine: Measured["engine"];
  readonly place: Place;
  readonly deep: number;
  readonly runs: number;
  readonly ms: number;
  readonly warmMs: number;
  readonly flags: readonly string[];
  /** Another commit, checked out, with a place of its own. */
  readonly against?:
    | {
        readonly folder: string;
        readonly schema: GraphQLSchema;
        readonly place: Place;
      }
    | undefined;
  readonly say: (line: string) => void;
}

const callers = [1, 16];

/** Every question of the made graph, asked anew each time: by us, and in turn by whoever else can. */
export async function measureAnew(
  plan: Plan,
  made: MadeGraph,
): Promise<Measured[]> {
  const { engine, place, say } = plan;
  const none = { ANSWERS_KEPT_MB: "0" };
  const server = await serveMade(place, made, plan.flags, none);
  await warmedUp(server.url);
  say(`${engine}: loaded and served`);
  const opened = place.uri === undefined ? undefined : openBare(place.uri);
  const peer = place.uri === undefined ? undefined : await servePeer(place.uri);
  const other =
    plan.against &&
    (await serveCommit(plan.against.folder, plan.against.place, made));
  const sidesOf = async (each: Case) => {
    const bare = opened?.bare;
    await check(server.url, each, bare);
    const sides = new Map<Side, Asked>([
      ["served", overHttp(server.url, bodiesOf(each))],
    ]);
    if (bare)
      sides.set(
        "bare",
        inFlight(each.variables.map((one) => () => each.byHand(bare, one))),
      );
    if (peer && each.byPeer) {
      await checkPeer(server.url, each, peer.url, each.byPeer);
      sides.set("peer", overHttp(peer.url, bodiesOf(each.byPeer)));
    }
    if (other) {
      const bodies = bodiesFor(plan.against.schema, each);
      for (const body of bodies) await answer(other.url, body);
      sides.set("commit", overHttp(other.url, bodies));
    }
    return sides;
  };
  try {
    const cases = casesOf(made, plan.deep);
    const measured: (Measured & { sides: Map<Side, Asked> })[] = [];
    for (const each of cases) {
      await idle(server.url);
      const sides = await sidesOf(each);
      const statements = await statementsOf(server.url, each);
      measured.push({ engine, name: each.name, statements, runs: [], sides });
    }
    await inTurn(plan, measured, [server, other]);
    return measured.map(({ sides: _, ...rest }) => rest);
  } finally {
    await opened?.driver.close();
    for (const each of [server, peer, other]) await each?.end();
  }
}

/** The same asked again and again: answers are kept, and a bare Fastify sends the same bytes. */
export async function measureAgain(
  plan: Plan,
  made: MadeGraph,
): Promise<Measured[]> {
  const { engine, place, against } = plan;
  const server = await serveAgain(place, plan.flags);
  await warmedUp(server.url);
  const other =
    against && (await serveCommit(against.folder, against.place, made));
  const wholes = casesOf(made, plan.deep);
  const cases = [
    { name: "no record", query: "{ __typename }", variables: [{}] },
    {
      name: "smallest record",
      query: "query Smallest($id: ID!) { entity(id: $id) { id } }",
      variables: wholes[0]!.variables,
    },
    ...wholes,
  ];
  const servers = [server, other];
  try {
    const measured: (Measured & { sides: Map<Side, Asked> })[] = [];
    for (const each of cases) {
      const bodies = bodiesOf(each).slice(0, 1);
      const memory = await serveBytes(await bytesOf(server.url, bodies[0]!));
      servers.push(memory);
      const sides = new Map<Side, Asked>([
        ["served", overHttp(server.url, bodies)],
        ["memory", overHttp(memory.url, bodies)],
      ]);
      if (other)
        sides.set(
          "commit",
          overHttp(other.url, bodiesFor(against.schema, each).slice(0, 1)),
        );
      const name = `again: ${each.name}`;
      measured.push({ engine, name, statements: 0, runs: [], sides });
    }
    await inTurn(plan, measured, [server, other]);
    return measured.map(({ sides: _, ...rest }) => rest);
  } finally {
    for (const each of servers) await each?.end();
  }
}

/** What another commit is asked instead: what it has no field for is left out. */
const bodiesFor = (
  schema: GraphQLSchema,
  { query, variables }: Pick<Case, "query" | "variables">,
): string[] => bodiesOf({ query: askableIn(schema, query), variables });

/** Warms everybody up, then asks everybody in turn, as often as is planned. */
async function inTurn(
  { engine, runs, ms, warmMs, say }: Plan,
  measured: readonly (Measured & { sides: Map<Side, Asked> })[],
  servers: readonly (Pick<Served, "url"> | undefined)[],
): Promise<void> {
  // Java compiles what it has run often.
  for (const { sides } of measured)
    for (const ask of sides.values())
      await ask(16, Math.max(1_000, warmMs / sides.size));
  say(`${engine}: warm`);
  for (let run = 0; run < runs; run++)
    for (const each of measured)
      for (const count of callers) {
        const figures: Partial<Record<Side, Figures>> = {};
        for (const [side, ask] of each.sides) {
          for (const each of servers) if (each) await idle(each.url);
          figures[side] = await ask(count, ms);
        }
        each.runs.push({ callers: count, ...figures });
      }
  say(`${engine}: measured`);
}
