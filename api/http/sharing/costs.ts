import { LRUCache } from "lru-cache";

/** How far the estimate follows what took longer, and what took less: the first time says least. */
const step = { up: 0.3, down: 0.5 };

/** Milliseconds that something is expected to take that was never seen. */
const unknown = 200;

/** What statements or requests have been seen to take, by their text and by how much they are given. */
export class Costs {
  private readonly known = new LRUCache<string, Map<number, number>>({
    max: 2_000,
  });

  /** Milliseconds. */
  of(text: string, size: number): number {
    return this.known.get(text)?.get(magnitude(size)) ?? unknown;
  }

  /** The same of a size that was perhaps never seen: then in proportion to the next smaller one that was. */
  inProportion(text: string, size: number): number {
    const known = this.known.get(text);
    for (let at = magnitude(size), factor = 1; at > 0; at--, factor *= 2) {
      const ms = known?.get(at);
      if (ms !== undefined) return ms * factor;
    }
    return unknown;
  }

  learn(text: string, size: number, ms: number): void {
    const bySize = this.known.get(text) ?? new Map<number, number>();
    const before = bySize.get(magnitude(size)) ?? ms;
    const followed = ms > before ? step.up : step.down;
    bySize.set(magnitude(size), before + followed * (ms - before));
    this.known.set(text, bySize);
  }
}

/** Sizes within a factor of two count as one. */
const magnitude = (size: number) => 32 - Math.clz32(size);
