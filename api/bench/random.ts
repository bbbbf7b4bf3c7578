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

/** So many, drawn of all that are offered, each with the same chance. */
export class Drawn<Each> {
  private readonly held: Each[] = [];
  private offered = 0;

  constructor(
    private readonly count: number,
    private readonly random: Random,
  ) {}

  get all(): readonly Each[] {
    return this.held;
  }

  offer(each: Each): void {
    this.offered++;
    if (this.held.length < this.count) this.held.push(each);
    else {
      const at = this.random.below(this.offered);
      if (at < this.count) this.held[at] = each;
    }
  }
}
