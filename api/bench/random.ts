/** Draws that are the same in every run (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** From 0 to less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  of<Each>(all: readonly Each[]): Each {
    return all[this.below(all.length)]!;
  }

  shuffled<Each>(all: readonly Each[]): Each[] {
    const own = [...all];
    for (let at = own.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      [own[at], own[other]] = [own[other]!, own[at]!];
    }
    return own;
  }
}
