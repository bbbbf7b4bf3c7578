import { LRUCache } from "lru-cache";
import type { Graph } from "./graph.ts";

/** Values read of one store while its data had one version. */
interface Versioned<Value extends object> {
  readonly key: string;
  readonly values: LRUCache<string, Held<Value>>;
}

interface Held<Value> {
  readonly value: Value;
  /** When it had been read, on the clock of `performance`. */
  readonly readAt: number;
}

/** How many values, or how much of them, are cached. */
type Bounds<Value> =
  | { readonly max: number }
  | {
      readonly maxSize: number;
      readonly maxEntrySize: number;
      readonly sizeOf: (value: Value) => number;
    };

/** Caches what was read of a graph by key, as long as its data are the same. */
export class VersionCache<Value extends object> {
  private readonly byStore = new WeakMap<object, Versioned<Value>>();

  constructor(private readonly bounds: Bounds<Value>) {}

  /** The values of those `keys` that exist in the data as they are; `read` fetches what is not cached. */
  async of(
    graph: Pick<Graph, "store" | "revision">,
    keys: readonly string[],
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value[]> {
    const revision = await graph.revision();
    // Without a version, a change of the data would go unnoticed.
    if (!revision) return [...(await read(keys)).values()];
    const { values } = this.at(graph.store, revision.key);
    const cached: Value[] = [];
    const missing: string[] = [];
    for (const key of keys) {
      const held = values.get(key);
      // Until it is known that the data were still the same when it had been read, it may be of later ones.
      if (held && held.readAt <= revision.until) cached.push(held.value);
      else missing.push(key);
    }
    if (missing.length === 0) return cached;
    const found = await read(missing);
    const now = await graph.revision();
    if (now?.key === revision.key) {
      const readAt = performance.now();
      for (const [key, value] of found) values.set(key, { value, readAt });
    }
    return [...cached, ...found.values()];
  }

  private at(store: object, key: string): Versioned<Value> {
    const known = this.byStore.get(store);
    if (known?.key === key) return known;
    const versioned = { key, values: newLru(this.bounds) };
    this.byStore.set(store, versioned);
    return versioned;
  }
}

function newLru<Value extends object>(
  bounds: Bounds<Value>,
): LRUCache<string, Held<Value>> {
  if ("max" in bounds) return new LRUCache(bounds);
  const { sizeOf, ...most } = bounds;
  return new LRUCache({
    ...most,
    sizeCalculation: ({ value }) => sizeOf(value),
  });
}
