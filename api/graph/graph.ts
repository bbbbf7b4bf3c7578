/** What a parameter or a cell of a row may be. Whole numbers up to 2^53 stay whole. */
export type Value =
  | null
  | boolean
  | number
  | string
  | readonly Value[]
  | { readonly [key: string]: Value };

export type Params = { readonly [key: string]: Value };

/** Runs one Cypher statement and gives its rows, each a plain object by column. */
export type Run = <Row = Record<string, Value>>(
  cypher: string,
  params?: Params,
) => Promise<Row[]>;

export interface ReadOptions {
  /** Give up after so many milliseconds, in the engine, too. */
  readonly timeoutMs?: number;
  /** Is told how many milliseconds of a processor it took, by an engine that knows. */
  readonly onSpent?: (ms: number) => void;
}

/** A candidate of the text index. */
export interface Match {
  readonly id: string;
  /** Higher is nearer; comparable within one answer only. */
  readonly score: number;
}

/** The data as they are known to be: as long as `key` is the same, so are they. */
export interface Revision {
  readonly version: string;
  readonly key: string;
  /** How many nodes and links they are; NaN where that was not noted. */
  readonly size: number;
  /**
   * Until when they are known to have been these, on the clock of `performance`: what was read before,
   * and after the version was there, is of it.
   */
  readonly until: number;
}

/** A link to create, its ends by the numbers that the engine has given them. */
export interface NumberedLink {
  readonly src: number;
  readonly dst: number;
  readonly type: string;
  readonly properties: Params;
}

/** Creates nodes and links faster than Cypher does, each call by itself: no write takes it back. */
export interface Fill {
  /** Creates nodes that have all of `labels`, and gives the number of each. */
  nodes(labels: readonly string[], rows: readonly Params[]): Promise<number[]>;
  links(rows: readonly NumberedLink[]): Promise<void>;
  /** Makes the index of words, which is left away meanwhile: made at once of all it takes a fraction. */
  end(): Promise<void>;
}

/** A second generation of the data, which nobody reads until it is switched to. */
export interface Aside {
  /** Runs statements on it, as `read` and `write` do on the data that are served. */
  readonly read: Graph["read"];
  readonly write: Graph["write"];
  /** Milliseconds after a switch for which a question may still read what was served before. */
  readonly keptMs: number;
}

/** Runs Cypher. The only door to whichever engine holds the graph. */
export interface Graph {
  /** The same object for all that speak to one store: what is kept of the store is kept by it. */
  readonly store: object;

  /** How many statements the engine serves well at once. */
  readonly parallel: number;

  /** The same graph, for what is read once for everybody: no single request waits or pays for it. */
  readonly unshared: Pick<Graph, "store" | "read" | "revision"> | undefined;

  /** How many nodes and links one write takes well: more take memory that the engine may not have. */
  readonly rowsPerWrite: number;

  /** How a graph that holds nothing is filled, by an engine that has a faster way than Cypher. */
  readonly fill?: Fill;

  /** Where more than `rowsPerWrite` are made beside what is served, by an engine to which that is much. */
  readonly aside?: Aside;

  /**
   * Has what `make` puts into an empty graph take the place of all data, for an engine that removes
   * slowly: whenever it ends, the data are the old or the new. Who asks in the last moments waits.
   */
  readonly replace?: (make: (fresh: Graph) => Promise<void>) => Promise<void>;

  /** Runs one statement that only reads. Throws `WriteRefused` where it would write. */
  read<Row = Record<string, Value>>(
    cypher: string,
    params?: Params,
    options?: ReadOptions,
  ): Promise<Row[]>;

  /**
   * The same for a statement that has at most one row, with an `id`, for each of its parameter `$ids`, by a
   * graph that many use: who asks the same of other ids at that time may share one run.
   */
  readByIds?<Row extends { readonly id: string }>(
    cypher: string,
    ids: readonly string[],
    params: Params,
  ): Promise<Row[]>;

  /** Runs statements in one transaction: all of them hold afterwards, or none. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;

  /**
   * Entities whose property `search` (words apart by spaces) holds words of `text`, nearest
   * first. All of `text` is words: it has no syntax.
   */
  search(
    text: string,
    limit: number,
    options?: Pick<ReadOptions, "onSpent">,
  ): Promise<Match[]>;

  /** The version of the data that was loaded last; null in an empty graph. */
  version(): Promise<string | null>;

  /**
   * What is known of the data, at once where it need not be asked: exact where this process alone writes,
   * and otherwise at most as old as the engine was told, or not older than a moment on the clock of
   * `performance`. Nothing where there is no version that would tell of a change.
   */
  revision(
    since?: number,
  ): Revision | undefined | Promise<Revision | undefined>;

  /** Throws `GraphUnavailable` unless the engine answers now. */
  check(): Promise<void>;

  /** Lets what runs finish, then lets go of the engine. Safe to call twice. */
  close(): Promise<void>;
}

/** A sentence for the person at the terminal. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

/** The engine failed in a way that a caller can tell apart by class. */
export abstract class GraphError extends Error {
  /** The message in both languages, where a person can do something about it. */
  readonly sentence: Sentence | undefined;

  constructor(message: string | Sentence, options?: ErrorOptions) {
    super(typeof message === "string" ? message : message.en, options);
    this.name = new.target.name;
    this.sentence = typeof message === "string" ? undefined : message;
  }
}

/** The engine cannot be reached; the same call may succeed later. */
export class GraphUnavailable extends GraphError {}

/** The engine does not let this user in. */
export class GraphRefused extends GraphUnavailable {}

/** Another process holds the embedded store. */
export class GraphLocked extends GraphError {}

/** The file of the embedded store is damaged, or another program's. */
export class GraphDamaged extends GraphError {}

/** A write would have given two entities one id. */
export class NotUnique extends GraphError {}

/** A read tried to write. */
export class WriteRefused extends GraphError {}

/** A statement ran longer than it may. */
export class TimedOut extends GraphError {}

/** The engine cannot run the statement: the fault is in our Cypher. */
export class BadCypher extends GraphError {}

/** The graph was closed. */
export class GraphClosed extends GraphError {}
