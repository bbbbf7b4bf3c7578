import type { Graph, Revision } from "./graph.ts";

/** What reads once for everybody. */
export type Reader = NonNullable<Graph["unshared"]>;

interface Bounds {
  /** Up to so many nodes and links it is there in an instant, and worth waiting for. */
  readonly small: number;
  /** Of more nodes and links it is not kept. */
  readonly most: number;
}

interface Kept<Value> {
  readonly key: string;
  readonly isSmall: boolean;
  readonly reading: Promise<Value | undefined>;
  value?: Value | undefined;
}

/** What is read of the whole of a version of the data, in the background, and kept until they change. */
export class KeptReading<Value extends object> {
  private readonly byStore = new WeakMap<object, Kept<Value>>();

  constructor(
    private readonly bounds: Bounds,
    /** Nothing where something that it rests on could not be read. */
    private readonly read: (
      graph: Reader,
      revision: Revision,
    ) => Promise<Value | undefined>,
  ) {}

  /**
   * That of the data as they are; nothing where they have no version, are too large, or are still
   * being read: then the engine is asked instead.
   */
  async now(
    graph: Pick<Graph, "revision" | "unshared">,
  ): Promise<Value | undefined> {
    const kept = await this.of(graph);
    return kept?.isSmall ? kept.reading : kept?.value;
  }

  /** The same, waiting for it to be read. */
  async whenRead(
    graph: Pick<Graph, "revision" | "unshared">,
  ): Promise<Value | undefined> {
    return (await this.of(graph))?.reading;
  }

  /** The same, where it was read before: nobody waits, and it is not read for this. */
  async peek(
    graph: Pick<Graph, "revision" | "unshared">,
  ): Promise<Value | undefined> {
    const { unshared } = graph;
    const known = unshared && this.byStore.get(unshared.store);
    if (!known?.value) return undefined;
    const revision = await graph.revision();
    return revision?.key === known.key ? known.value : undefined;
  }

  private async of(
    graph: Pick<Graph, "revision" | "unshared">,
  ): Promise<Kept<Value> | undefined> {
    const { unshared } = graph;
    const revision = unshared && (await graph.revision());
    if (!revision || !(revision.size <= this.bounds.most)) return undefined;
    const { store } = unshared;
    const known = this.byStore.get(store);
    if (known?.key === revision.key) return known;
    const kept = this.begin(unshared, revision);
    this.byStore.set(store, kept);
    return kept;
  }

  private begin(graph: Reader, revision: Revision): Kept<Value> {
    const reading = this.read(graph, revision).then(async (value) => {
      const now = await graph.revision(performance.now());
      return now?.key === revision.key ? value : undefined;
    });
    const isSmall = revision.size <= this.bounds.small;
    const kept: Kept<Value> = { key: revision.key, isSmall, reading };
    // Where it could not be read, or the data were loaded anew meanwhile, whoever asks next has it tried again.
    const forget = () => {
      if (this.byStore.get(graph.store) === kept)
        this.byStore.delete(graph.store);
    };
    reading.then((value) => (value ? (kept.value = value) : forget()), forget);
    return kept;
  }
}
