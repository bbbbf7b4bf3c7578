import { LRUCache } from "lru-cache";
import type { Graph } from "./graph.ts";

/** Values read of one store while its data had one version. */
interface Versioned<Value extends object> {
  readonly version: string;
  readonly values: LRUCache<string, Value>;
}

/** Caches what was read of a graph by key, as long as its data have the same version. */
export class VersionCache<Value extends object> {
  private readonly byStore = new WeakMap<object, Versioned<Value>>();

  constructor(
    private readonly bounds: LRUCache.Options<string, Value, unknown>,
  ) {}

  /** The values of those `keys` that exist in this version of the data; `read` fetches what is not cached. */
  async of(
    { store }: Pick<Graph, "store">,
    version: string | null | undefined,
    keys: readonly string[],
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value[]> {
    // Without a version, a change of the data would go unnoticed.
    if (version == null) return [...(await read(keys)).values()];
    let versioned = this.byStore.get(store);
    if (versioned?.version !== version) {
      versioned = { version, values: new LRUCache(this.bounds) };
      this.byStore.set(store, versioned);
    }
    // If the data change during the read, this reference is to the cache of the old version.
    const { values } = versioned;
    const cached = keys.flatMap((key) => values.get(key) ?? []);
    if (cached.length === keys.length) return cached;
    const found = await read(keys.filter((key) => !values.has(key)));
    for (const [key, value] of found) values.set(key, value);
    return [...cached, ...found.values()];
  }
}
