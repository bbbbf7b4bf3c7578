import neo4j from "neo4j-driver";
import pLimit from "p-limit";
import {
  GraphUnavailable,
  TimedOut,
  type Graph,
  type Params,
  type Run,
} from "./graph.ts";
import { Breaker } from "./breaker.ts";
import {
  GENERATION,
  inGeneration,
  meansData,
  otherThan,
  type Generation,
} from "./generation.ts";
import { lifetime, within } from "./lifetime.ts";
import { schemaFor, versionIsUnique } from "./neo4j-schema.ts";
import { Neo4jReads } from "./neo4j-reads.ts";
import { withSession } from "./neo4j-session.ts";
import { rowsOf, sent } from "./neo4j-values.ts";
import { isLoss, isRefusal, translateError } from "./neo4j-errors.ts";
import { once } from "./once.ts";
import { sequential } from "./transaction.ts";
import {
  REVISION,
  Revisions,
  mostStaleGeneration,
  type Loaded,
} from "./revision.ts";
import { VERSION } from "./version.ts";
import { termsOf } from "./search-terms.ts";

export interface Neo4jAddress {
  /** `bolt://` is one server, `neo4j://` one or a cluster: reads go to followers, writes to the leader. */
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** The labels by which nodes are listed, the most important first: each gets an index for that. */
  readonly labels?: readonly string[];
  /** For how many milliseconds what is known of the data counts, which others may change meanwhile. */
  readonly staleMs?: number;
}

/** One row, since the driver makes much of each. */
const SEARCH = /* cypher */ `
  CALL db.index.fulltext.queryNodes('entity_search', $terms, {limit: $limit})
  YIELD node, score
  RETURN collect(node.id) AS ids, collect(score) AS scores`;

/** So many nodes may come or go before what Neo4j knows of their number is wrong. */
const mostUnnoticed = 200;

/** Replan after bulk writes: plans cached on an empty graph scan instead of seek. */
const LOOK_ANEW = "CALL db.prepareForReplanning(60)";

/** How many processors Java may use there; each statement takes one. */
const PROCESSORS = /* cypher */ `
  CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
  RETURN attributes.AvailableProcessors.value AS processors`;

/** What a Neo4j is taken to have that does not tell. */
const usualProcessors = 4;

/** A transaction is held in the heap until it ends, some 3 kB for each node or link. */
const rowsPerWrite = 50_000;

/** Milliseconds that a statement may take which only reads. */
const longestRead = 30_000;

/** How many connections there are at most. */
const poolSize = 64;

/** How long to wait before each further try of a read. */
const pauses = [50, 200];

/** A read that has taken so many milliseconds is not tried again. */
const patience = 500;

/** Neo4j locks a user for 5 s after three wrong passwords in a row: we must not keep it locked. */
const afterRefusal = { first: 10_000, most: 300_000 };

/** While it cannot be reached, callers are told at once, and one of them tries now and then. */
const afterLoss = { first: 250, most: 1_000 };

/** Opens a Neo4j. It need not be reachable yet: each call tries anew. */
export function openNeo4j({
  uri,
  user = "neo4j",
  password = "",
  database = "neo4j",
  labels = [],
  staleMs = 1_000,
}: Neo4jAddress): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize,
    connectionAcquisitionTimeout: 1_000,
    connectionTimeout: 1_000,
    maxTransactionRetryTime: 5_000,
    notificationFilter: { minimumSeverityLevel: "OFF" },
    telemetryDisabled: true,
    userAgent: "silkgraph",
  });
  // What one session wrote, every later one sees, on whichever member of a cluster it lands.
  const bookmarkManager = neo4j.bookmarkManager();
  const whole = { database, fetchSize: -1 };
  const writer = () =>
    driver.session({ ...whole, defaultAccessMode: "WRITE", bookmarkManager });
  const reads = new Neo4jReads(
    (bookmarks) =>
      driver.session({ ...whole, defaultAccessMode: "READ", bookmarks }),
    bookmarkManager,
  );
  let processors = usualProcessors;
  const prepare = once(() =>
    withSession(writer(), async (each) => {
      for (const statement of [versionIsUnique, ...schemaFor(labels, "A")])
        await each.run(statement);
      processors = await each.run(PROCESSORS).then(
        ({ records: [record] }) => record!.get("processors") as number,
        // Not every Neo4j lets every user ask.
        () => usualProcessors,
      );
    }),
  );
  const prepareAside = once(() =>
    withSession(writer(), async (each) => {
      for (const statement of schemaFor(labels, "B")) await each.run(statement);
    }),
  );
  const translated = (error: unknown) =>
    translateError(error, { uri, user, database });
  const { during: always, end } = lifetime(translated, () => driver.close());
  const refusals = new Breaker(
    isRefusal,
    afterRefusal.first,
    afterRefusal.most,
  );
  const losses = new Breaker(isLoss, afterLoss.first, afterLoss.most);
  // Work waits here for a connection, since the driver takes a long wait for a lost server.
  const turn = pLimit(poolSize);
  const inTurn = <Result>(work: () => Promise<Result>) =>
    turn(() => refusals.run(() => losses.run(work)));

  // Auto-commit: one round trip, where a managed transaction takes three.
  const ask = <Row>(cypher: string, params: Params, timeoutMs: number) =>
    inTurn(() =>
      // The server ends the statement in time; the guard is for one that no longer answers.
      within(
        timeoutMs,
        () =>
          patiently(async () => {
            await prepare();
            return reads.rows<Row>(cypher, params, timeoutMs);
          }),
        2_000,
      ),
    );
  const revisions = new Revisions(
    () => ask<Loaded>(REVISION, {}, 2_000),
    staleMs,
  );

  const readFrom =
    (generationOf: (served: Generation) => Generation): Graph["read"] =>
    (cypher, params = {}, { timeoutMs = longestRead } = {}) =>
      always(async () => {
        const known = revisions.generation();
        const served = typeof known === "string" ? known : await known;
        const text = inGeneration(cypher, generationOf(served));
        return ask(text, params, timeoutMs);
      });

  const writeTo = async <Result>(
    generationOf: (served: Generation) => Generation,
    work: (run: Run) => Promise<Result>,
  ) => {
    let changes = 0;
    const result = await revisions.during(() =>
      withSession(writer(), (each) =>
        each.executeWrite((transaction) => {
          changes = 0;
          let generation: Generation | undefined;
          // Read as late as can be: a statement before may have locked the version.
          const served = async () => {
            const { records } = await transaction.run(GENERATION);
            return (records[0]?.get("generation") ?? "A") as Generation;
          };
          const execute: Run = async <Row>(
            cypher: string,
            params: Params = {},
          ) => {
            if (meansData(cypher)) generation ??= generationOf(await served());
            const text = inGeneration(cypher, generation ?? "A");
            const ran = await transaction.run(text, sent(params));
            const { nodesCreated, nodesDeleted } =
              ran.summary.counters.updates();
            changes += nodesCreated + nodesDeleted;
            return rowsOf<Row>(ran);
          };
          return sequential(execute, translated, work);
        }),
      ),
    );
    if (changes >= mostUnnoticed)
      // Lacking that privilege is fine: the write has committed.
      await withSession(writer(), (each) => each.run(LOOK_ANEW)).catch(
        () => undefined,
      );
    return result;
  };

  const graph: Graph = {
    store: driver,
    get parallel() {
      return processors;
    },
    rowsPerWrite,
    get unshared() {
      return graph;
    },

    read: readFrom((served) => served),

    write: (work) =>
      always(() =>
        inTurn(async () => {
          await patiently(prepare);
          return writeTo((served) => served, work);
        }),
      ),
    aside: {
      read: readFrom(otherThan),
      write: (work) =>
        always(() =>
          inTurn(async () => {
            await patiently(prepare);
            await patiently(prepareAside);
            return writeTo(otherThan, work);
          }),
        ),
      keptMs: mostStaleGeneration + longestRead + 2_000,
    },

    search: async (text, limit) => {
      const terms = termsOf(text);
      if (terms === "" || limit < 1) return [];
      const [found] = await graph.read<{ ids: string[]; scores: number[] }>(
        SEARCH,
        { terms, limit },
      );
      return found!.ids.map((id, at) => ({ id, score: found!.scores[at]! }));
    },

    version: async () =>
      (await graph.read<{ version: string }>(VERSION))[0]?.version ?? null,
    revision: (since) => {
      const known = revisions.now(since);
      if (!(known instanceof Promise)) return known;
      known.catch(() => undefined);
      return always(() => known);
    },
    check: async () => {
      const late = (error: unknown) => {
        throw error instanceof TimedOut
          ? new GraphUnavailable({
              en: `Neo4j at ${uri} does not answer.`,
              zh: `${uri} 的 Neo4j 没有应答。`,
            })
          : error;
      };
      await graph.read("RETURN 1 AS one", {}, { timeoutMs: 2_000 }).catch(late);
    },
    close: end,
  };
  return graph;
}

/** Tries again what the driver says may pass: a moved leader, a connection that has died. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + patience;
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || !neo4j.isRetryableError(error))
        throw error;
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}
