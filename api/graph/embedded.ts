import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import {
  BadCypher,
  GraphClosed,
  GraphError,
  GraphLocked,
  GraphUnavailable,
  NotUnique,
  TimedOut,
  WriteRefused,
  type Graph,
  type Params,
  type Run,
  type Value,
} from "./graph.ts";
import { VERSION } from "./version.ts";
import { wordsOf } from "./words.ts";

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;

const schema = [
  "CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)",
  "CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
];

/** The operators of a plan that change the graph or reach outside it. */
const writes = /^\s*(Create|Merge|Set|Add|Remove|Delete|Drop|Insert|Load|CallProcedure)/m;

/** Opens the embedded engine on a file, or in memory where `path` is null. */
export async function openEmbedded({ path }: { path: string | null }): Promise<Graph> {
  const db = openDatabase(path);
  for (const statement of schema) await db.executeCypher(statement);
  await db.textSearch("Entity", "search", "", 1).catch(() =>
    db.createTextIndex("Entity", "search", { tokenizer: "standard", stopWords: [] }),
  );

  let isClosed = false;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  const known = new Set<string>();

  /** Counts `work` among what `close` waits for. */
  async function busy<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isClosed) throw new GraphClosed("The graph is closed: open it again to use it.");
    const run = work();
    running.add(run);
    try {
      return await run;
    } catch (error) {
      throw told(error);
    } finally {
      running.delete(run);
    }
  }

  /** Asks the engine for its plan before a statement first runs, since afterwards is too late. */
  async function refuseWrites(cypher: string, params: Params): Promise<void> {
    if (known.has(cypher)) return;
    const plan = await db.executeCypher(`EXPLAIN ${cypher}`, params).catch((error: unknown) => {
      throw /Schema commands/.test(String(error)) ? new WriteRefused(refusal(cypher)) : error;
    });
    if (writes.test(String(plan.scalar()))) throw new WriteRefused(refusal(cypher));
    if (known.size >= 5_000) known.clear();
    known.add(cypher);
  }

  const graph: Graph = {
    read: <Row>(cypher: string, params: Params = {}, { timeoutMs = 30_000 } = {}) =>
      busy(() =>
        within(timeoutMs, async () => {
          await refuseWrites(cypher, params);
          return rowsOf<Row>(await db.executeCypher(cypher, params));
        }),
      ),

    write: (work) =>
      busy(() => {
        const turn = lastWrite.then(() => transact(db, work));
        lastWrite = turn.catch(() => undefined);
        return turn;
      }),

    search: (text, limit) =>
      busy(async () => {
        const words = wordsOf(text);
        if (words.length === 0 || limit < 1) return [];
        const hits = await db.textSearch("Entity", "search", words.join(" "), limit);
        return hits.flatMap(([node, score]) => {
          const id = db.getNode(node!)?.get("id");
          return typeof id === "string" ? [{ id, score: score! }] : [];
        });
      }),

    version: async () => (await graph.read<{ version: string }>(VERSION))[0]?.version ?? null,

    check: async () => void (await graph.read("RETURN 1 AS one")),

    close: async () => {
      if (isClosed) return;
      isClosed = true;
      while (running.size > 0) await Promise.allSettled(running);
      db.close();
    },
  };
  return graph;
}

function openDatabase(path: string | null): Database {
  try {
    if (path === null) return GrafeoDB.create();
    mkdirSync(dirname(path), { recursive: true });
    return GrafeoDB.create(path);
  } catch (error) {
    if (/cannot be locked/.test(String(error)))
      throw new GraphLocked(
        `The graph in ${path} is in use by another process: stop that one, or name another file.`,
        { cause: error },
      );
    throw new GraphUnavailable(`The graph in ${path} cannot be opened: ${sentence(error)}`, { cause: error });
  }
}

/** Statements run one after another; one that fails dooms the whole, whatever `work` makes of it. */
async function transact<Result>(db: Database, work: (run: Run) => Promise<Result>): Promise<Result> {
  const transaction = db.beginTransaction();
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;
  const run: Run = <Row>(cypher: string, params: Params = {}) => {
    if (isOver) return Promise.reject(new GraphClosed("This write is over: run statements while it lasts."));
    const turn = last.then(async () => rowsOf<Row>(await transaction.executeCypher(cypher, params)));
    last = turn;
    turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      throw told(error);
    });
  };
  try {
    const result = await work(run);
    isOver = true;
    await last;
    transaction.commit();
    return result;
  } catch (error) {
    isOver = true;
    await last.catch(() => undefined);
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

/** Lets go of the caller in time; the engine itself ends a statement after about 30 s. */
async function within<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TimedOut(`The statement ran longer than ${String(ms)} ms.`)),
      ms,
    );
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}

const rowsOf = <Row>(result: { toArray(): unknown[] }): Row[] => result.toArray().map(plain) as Row[];

/** Nodes and relationships become their properties, moments their ISO 8601 text. */
function plain(value: unknown): Value {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value as Value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/, "");
  const { _id, _labels, _type, _source, _target, ...rest } = value as Record<string, unknown>;
  const isEntity = _id !== undefined && (_labels !== undefined || _type !== undefined);
  return Object.fromEntries(
    Object.entries(isEntity ? rest : value).map(([key, each]) => [key, plain(each)]),
  );
}

const refusal = (cypher: string) => `A read must not write: ${cypher.trim().replace(/\s+/g, " ").slice(0, 200)}`;

const sentence = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]!;

/** The error of the engine as one that callers tell apart. */
function told(error: unknown): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const { gqlStatus = "", message } = error as Error & { gqlStatus?: string };
  const options = { cause: error };
  if (/UNIQUE constraint/.test(message)) return new NotUnique(sentence(error), options);
  if (/timeout error/.test(message)) return new TimedOut(sentence(error), options);
  if (/^(22|42)/.test(gqlStatus)) return new BadCypher(message, options);
  if (/^40/.test(gqlStatus)) return new GraphUnavailable(sentence(error), options);
  return error;
}
