import { LRUCache } from "lru-cache";

/** How far the estimate follows a statement that took longer; one that was shorter, it follows at once. */
const rise = 0.1;

/** What statements have been seen to take, by their text and by how many values they are given. */
export class StatementCosts {
  private readonly known = new LRUCache<string, Map<number, number>>({
    max: 2_000,
  });

  /** Milliseconds; infinite for a statement that never ran. */
  of(cypher: string, size: number): number {
    return this.known.get(cypher)?.get(magnitude(size)) ?? Infinity;
  }

  /** Where much runs at once, a statement takes longer than it costs: the least times count most. */
  learn(cypher: string, size: number, ms: number): void {
    const bySize = this.known.get(cypher) ?? new Map<number, number>();
    const before = bySize.get(magnitude(size)) ?? ms;
    bySize.set(
      magnitude(size),
      ms < before ? ms : before + rise * (ms - before),
    );
    this.known.set(cypher, bySize);
  }
}

/** Numbers within a factor of two count as one. */
const magnitude = (size: number) => 32 - Math.clz32(size);
