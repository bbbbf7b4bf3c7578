import type { Generation } from "./generation.ts";
import type { Revision } from "./graph.ts";

/** Gives the version of the data, how many they are, and how often they have been loaded: a version may come back. */
export const REVISION = /* cypher */ `
  MATCH (v:Version {of: 'data'})
  RETURN v.value AS version, v.loads AS loads, v.nodes + v.links AS size, v.generation AS generation`;

/** A row of `REVISION`. */
export interface Loaded {
  readonly version: string | null;
  readonly loads: number | null;
  readonly size: number | null;
  readonly generation: Generation | null;
}

interface Look {
  /** When it was begun, on the clock of `performance`. */
  readonly at: number;
  /** How many writes of this process had ended by then. */
  readonly writes: number;
  revision: Revision | undefined | Promise<Revision | undefined>;
  /** Once it is known. */
  generation?: Generation;
}

/** For how many milliseconds at most a generation is taken to be served still. */
export const mostStaleGeneration = 1_000;

/** Knows what is in a store, and asks anew only where that may have changed. */
export class Revisions {
  private writes = 0;
  /** How many run now. */
  private running = 0;
  private last: Look | undefined;

  constructor(
    private readonly read: () => Promise<readonly Loaded[]>,
    /** For how many milliseconds a look counts where other processes write, too. */
    private readonly staleMs: number,
  ) {}

  /** Runs what may change the data. */
  async during<Result>(write: () => Promise<Result>): Promise<Result> {
    const { last } = this;
    if (last?.revision && !(last.revision instanceof Promise))
      last.revision = {
        ...last.revision,
        until: Math.min(last.revision.until, performance.now()),
      };
    this.running++;
    try {
      return await write();
    } finally {
      this.running--;
      // What was asked in the meantime may tell of the data before, or after, or of both.
      this.writes++;
    }
  }

  /** Nothing where no version would tell of a change; as it was `since` then, or later. */
  now(
    since = performance.now() - this.staleMs,
  ): Revision | undefined | Promise<Revision | undefined> {
    const { last } = this;
    const isCurrent =
      last?.writes === this.writes &&
      (this.staleMs === Infinity || last.at >= since);
    return isCurrent ? last.revision : this.look();
  }

  /** The generation that is served, or was a second ago. */
  generation(): Generation | Promise<Generation> {
    const { last } = this;
    const since =
      performance.now() - Math.min(this.staleMs, mostStaleGeneration);
    const isCurrent = last?.writes === this.writes && last.at >= since;
    return (isCurrent && last.generation) || this.askGeneration(since);
  }

  private async askGeneration(since: number): Promise<Generation> {
    for (;;) {
      await this.now(since);
      const { last } = this;
      // A look that a write has overtaken may tell of before it.
      if (last?.writes === this.writes && last.generation)
        return last.generation;
    }
  }

  private look(): Promise<Revision | undefined> {
    const { writes } = this;
    const asking = this.read().then(
      ([loaded]) => {
        const isKnown = loaded?.version != null && writes === this.writes;
        const revision = isKnown
          ? {
              version: loaded.version,
              size: loaded.size ?? NaN,
              key: [loaded.version, loaded.loads, writes].join(),
              // Where nobody else writes, it holds until somebody here does.
              until:
                this.staleMs === Infinity && this.running === 0
                  ? Infinity
                  : look.at,
            }
          : undefined;
        look.revision = revision;
        look.generation = loaded?.generation ?? "A";
        return revision;
      },
      (error: unknown) => {
        if (this.last === look) this.last = undefined;
        throw error;
      },
    );
    const look: Look = { at: performance.now(), writes, revision: asking };
    this.last = look;
    return asking;
  }
}
