import type { Graph } from "./graph.ts";

/** What was read of one store while its data had one version. */
interface Known<Each> {
  readonly version: string;
  readonly values: Map<string, Each>;
}

/** What was read of a graph, by key: kept as long as its data stay the same, and at most so many. */
export class VersionCache<Each> {
  private readonly known = new WeakMap<object, Known<Each>>();

  constructor(private readonly most: number) {}

  /** Those of `keys` that exist in this version of the data; `read` is asked for what is not known. */
  async of(
    { store }: Pick<Graph, "store">,
    version: string | null,
    keys: readonly string[],
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Each>>,
  ): Promise<Each[]> {
    // Where nothing tells versions apart, nothing may be kept.
    if (version === null) return [...(await read(keys)).values()];
    let known = this.known.get(store);
    if (known?.version !== version) {
      known = { version, values: new Map() };
      this.known.set(store, known);
    }
    // Should the data become others meanwhile, these values are no longer those that are kept.
    const { values } = known;
    const held = keys.flatMap((key) => values.get(key) ?? []);
    if (held.length === keys.length) return held;
    const found = await read(keys.filter((key) => !values.has(key)));
    if (values.size + found.size > this.most) values.clear();
    for (const [key, each] of found) values.set(key, each);
    return [...held, ...found.values()];
  }
}
