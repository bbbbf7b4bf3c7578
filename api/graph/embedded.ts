import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import { LRUCache } from "lru-cache";
import {
  BadCypher,
  GraphDamaged,
  GraphError,
  GraphLocked,
  GraphUnavailable,
  NotUnique,
  TimedOut,
  WriteRefused,
  type Graph,
  type Params,
  type Run,
  type Sentence,
} from "./graph.ts";
import { limitOverdue } from "./overdue.ts";
import { lifetime } from "./lifetime.ts";
import { sequential } from "./transaction.ts";
import { REVISION, Revisions, type Loaded } from "./revision.ts";
import { VERSION } from "./version.ts";
import { termsOf } from "./search-terms.ts";

const { GrafeoDB } = grafeo;
type Database = InstanceType<typeof GrafeoDB>;

const schema = [
  "CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)",
  "CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX imported_id IF NOT EXISTS FOR (n:Imported) ON (n.id)",
];

/** Fetching the nodes themselves, one by one, would cost four times as much. */
const IDS = /* cypher */ `
  UNWIND $nodes AS node
  MATCH (n) WHERE id(n) = node
  RETURN node, n.id AS id`;

/** How many statements may run on past their time. */
const mostOverdue = 4;

/** Opens the embedded engine on a file, or in memory where `path` is null. */
export async function openEmbedded({
  path,
}: {
  path: string | null;
}): Promise<Graph> {
  const db = openDatabase(path);
  try {
    for (const statement of schema) await db.executeCypher(statement);
    await db.textSearch("Entity", "search", "", 1).catch(() => indexWords(db));
  } catch (error) {
    db.close();
    throw notOpened(path, error);
  }

  let hasWords = true;
  const refuseWrites = refusal(db);
  const { during, end } = lifetime(translateError, () => db.close());
  const inTime = limitOverdue(mostOverdue);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const revisions = new Revisions(() => graph.read<Loaded>(REVISION), Infinity);

  const graph: Graph = {
    store: db,
    // Each statement takes one processor.
    parallel: availableParallelism(),
    rowsPerWrite: Infinity,
    get unshared() {
      return graph;
    },

    fill: {
      nodes: (labels, rows) =>
        during(async () => {
          if (hasWords) await db.dropTextIndex("Entity", "search");
          hasWords = false;
          return db.batchCreateNodesWithProps([...labels], [...rows]);
        }),
      links: (rows) =>
        during(async () => void (await db.batchCreateEdges([...rows]))),
      end: () =>
        during(async () => {
          if (!hasWords) await indexWords(db);
          hasWords = true;
        }),
    },

    // The engine ends most statements after 30 s, and some never; until then one past its time goes on.
    read: <Row>(
      cypher: string,
      params: Params = {},
      { timeoutMs = 30_000 } = {},
    ) =>
      during(() =>
        inTime(timeoutMs, async () => {
          await refuseWrites(cypher, params);
          return rowsOf<Row>(await db.executeCypher(cypher, params));
        }),
      ),

    write: (work) =>
      during(() => {
        const turn = lastWrite.then(() =>
          revisions.during(() => transact(db, work)),
        );
        lastWrite = turn.catch(() => undefined);
        return turn;
      }),

    search: (text, limit) =>
      during(async () => {
        const terms = termsOf(text);
        if (terms === "" || limit < 1) return [];
        const hits = await db.textSearch("Entity", "search", terms, limit);
        const nodes = hits.map(([node]) => node!);
        const rows = await db.executeCypher(IDS, { nodes });
        const ids = new Map(rows.rows() as [number, string][]);
        return hits.flatMap(([node, score]) => {
          const id = ids.get(node!);
          return id === undefined ? [] : [{ id, score: score! }];
        });
      }),

    version: async () =>
      (await graph.read<{ version: string }>(VERSION))[0]?.version ?? null,
    revision: (since) => revisions.now(since),
    check: async () => void (await graph.read("RETURN 1 AS one")),
    close: end,
  };
  return graph;
}

const indexWords = (db: Database): Promise<void> =>
  db.createTextIndex("Entity", "search", {
    tokenizer: "standard",
    stopWords: [],
  });

function openDatabase(path: string | null): Database {
  try {
    if (path === null) return GrafeoDB.create();
    mkdirSync(dirname(path), { recursive: true });
    return GrafeoDB.create(path);
  } catch (error) {
    throw notOpened(path, error);
  }
}

/** Why a store cannot be opened; whatever the system does not forbid is the fault of the file. */
function notOpened(path: string | null, error: unknown): GraphError {
  const store = path ?? "memory";
  const options = { cause: error };
  if (/cannot be locked/.test(String(error)))
    return new GraphLocked(
      {
        en: `The graph in ${store} is in use by another process: stop that one, or name another folder in SILKGRAPH_DATA.`,
        zh: `${store} 中的图谱正被另一个进程使用：请停止该进程，或用 SILKGRAPH_DATA 另指定文件夹。`,
      },
      options,
    );
  const reason = firstLine(error).replace(/^Database error: /, "");
  if (isNoRoom(reason)) return new GraphUnavailable(fullDisk, options);
  const { syscall } = error as NodeJS.ErrnoException;
  if (syscall !== undefined || /\(os error \d+\)/.test(reason))
    return new GraphUnavailable(
      {
        en: `The graph in ${store} cannot be opened: ${reason}`,
        zh: `无法打开 ${store} 中的图谱：${reason}`,
      },
      options,
    );
  return new GraphDamaged(
    {
      en: `The graph in ${store} cannot be read (${reason}). It is only a projection of the records: delete it, or set SILKGRAPH_REBUILD=1 to have it set aside, and it is built anew.`,
      zh: `无法读取 ${store} 中的图谱（${reason}）。它只是由记录生成的：请删除它，或设 SILKGRAPH_REBUILD=1 将其移开，随后会重新生成。`,
    },
    options,
  );
}

/** The operators of a plan that change the graph, or reach outside it. */
const writes =
  /^\s*(Create|Merge|Set|Add|Remove|Delete|Drop|Insert|Load|CallProcedure)/m;

/** Asks the engine how it would run a statement before it first does: afterwards is too late. */
function refusal(
  db: Database,
): (cypher: string, params: Params) => Promise<void> {
  const harmless = new LRUCache<string, true>({ max: 5_000 });
  return async (cypher, params) => {
    if (harmless.has(cypher)) return;
    const refused = () =>
      new WriteRefused(
        `A read must not write: ${cypher.trim().replace(/\s+/g, " ").slice(0, 200)}`,
      );
    const plan = await db
      .executeCypher(`EXPLAIN ${cypher}`, params)
      .catch((error: unknown) => {
        throw /Schema commands/.test(String(error)) ? refused() : error;
      });
    if (writes.test(plan.scalar() as string)) throw refused();
    harmless.set(cypher, true);
  };
}

async function transact<Result>(
  db: Database,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const transaction = db.beginTransaction();
  const execute: Run = async <Row>(cypher: string, params: Params = {}) =>
    rowsOf<Row>(await transaction.executeCypher(cypher, params));
  try {
    const result = await sequential(execute, translateError, work);
    transaction.commit();
    return result;
  } catch (error) {
    // After a commit that failed it counts as active, but there is nothing left to roll back.
    try {
      if (transaction.isActive) transaction.rollback();
    } catch {
      // Why the write failed says more.
    }
    throw error;
  }
}

const rowsOf = <Row>(result: { toArray(): unknown[] }): Row[] =>
  result.toArray().map(plain) as Row[];

/** Nodes and relationships become their properties, moments their ISO 8601 text; in place, as rows are fresh. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = plain(value[at]);
    return value;
  }
  if (value instanceof Date) return value.toISOString().replace(/\.?0*Z$/, "");
  if (isPath(value))
    return plain({ nodes: value.nodes, relationships: value.edges });
  const own = value as Record<string, unknown>;
  for (const key in own) {
    const each = own[key];
    if (typeof each === "object" || typeof each === "bigint")
      own[key] = plain(each);
  }
  if ("_id" in own && ("_labels" in own || "_type" in own))
    for (const mark of ["_id", "_labels", "_type", "_source", "_target"])
      delete own[mark];
  return own;
}

const isPath = (
  value: object,
): value is { nodes: unknown[]; edges: unknown[] } =>
  "nodes" in value &&
  "edges" in value &&
  Array.isArray(value.nodes) &&
  Array.isArray(value.edges) &&
  value.nodes.length === value.edges.length + 1;

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]!;

/** Whether the system had no room for what was to be written: on the disk, or within what the user may have of it. */
const isNoRoom = (message: string) =>
  /No space left on device|Disk quota exceeded|File too large|ENOSPC|EDQUOT/.test(
    message,
  );

const fullDisk: Sentence = {
  en: "The disk that holds the graph is full: free some space and try again.",
  zh: "存放图谱的磁盘已满：请腾出空间后重试。",
};

/** The error of the engine as one that callers tell apart. */
function translateError(error: unknown): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const { gqlStatus, message } = error as Error & { gqlStatus?: string };
  const options = { cause: error };
  if (/UNIQUE constraint/.test(message))
    return new NotUnique(firstLine(error), options);
  if (isNoRoom(message)) return new GraphUnavailable(fullDisk, options);
  if (/timeout error/.test(message))
    return new TimedOut(firstLine(error), options);
  if (gqlStatus?.startsWith("40"))
    return new GraphUnavailable(firstLine(error), options);
  return gqlStatus === undefined ? error : new BadCypher(message, options);
}
