import { Neo4jError, type BookmarkManager, type Session } from "neo4j-driver";
import { TimedOut, type Params } from "./graph.ts";
import { untraced, withSession } from "./neo4j-session.ts";
import { rowsOf, sent } from "./neo4j-values.ts";
import { REVISION } from "./revision.ts";

/** For so many milliseconds a read is run anew whatever was committed beside it, later only where data were loaded. */
const strictMs = 500;

/**
 * Runs statements that only read, so that each sees one state of the data. Neo4j reads what is committed
 * while it reads; but a statement begins when all is in place that its bookmarks name, and ends with the
 * bookmark of what was committed last, in place or not. Where that is one it began with, nothing was
 * committed meanwhile; otherwise it is run anew.
 */
export class Neo4jReads {
  constructor(
    private readonly open: (bookmarks: string[]) => Session,
    private readonly bookmarks: BookmarkManager,
  ) {}

  async rows<Row>(
    cypher: string,
    params: Params,
    timeoutMs: number,
  ): Promise<Row[]> {
    const begun = performance.now();
    const until = begun + timeoutMs;
    let before: string | undefined;
    for (;;) {
      const { rows, isAlone } = await this.once<Row>(cypher, params, until);
      if (isAlone) return rows;
      if (performance.now() < begun + strictMs) continue;
      // Others may commit all the time what is none of ours: a load changes the revision.
      const loaded = await this.once(REVISION, {}, until);
      const after = JSON.stringify(loaded.rows);
      if (after === before) return rows;
      before = after;
    }
  }

  /** Also gives whether nothing was committed while it ran. */
  private async once<Row>(cypher: string, params: Params, until: number) {
    const timeout = Math.ceil(until - performance.now());
    if (timeout <= 0)
      throw new TimedOut("The data changed for as long as they were read.");
    const begunWith = [...(await this.bookmarks.getBookmarks())];
    return withSession(this.open(begunWith), async (session) => {
      const ran = await untraced(() =>
        session.run(cypher, sent(params) as object, { timeout }),
      ).catch(async (error: unknown) => {
        // The database was replaced by an older one, or another, in which what they name will never be.
        if (error instanceof Neo4jError && error.code.includes("Bookmark"))
          await this.bookmarks.updateBookmarks(begunWith, []);
        throw error;
      });
      const endedWith = session.lastBookmarks();
      const isAlone = endedWith.every((each) => begunWith.includes(each));
      if (!isAlone || begunWith.length > 1)
        await this.bookmarks.updateBookmarks(begunWith, endedWith);
      return { rows: rowsOf<Row>(ran), isAlone };
    });
  }
}
