/** The best of what is added, of equals the first numbers: a heap, on top of which lies the worst. */
export class Best {
  private readonly held: Float64Array;
  private readonly scores: Float64Array;
  private count = 0;

  /** Nothing that scores less is among the best. */
  least = -Infinity;

  constructor(private readonly limit: number) {
    this.held = new Float64Array(limit);
    this.scores = new Float64Array(limit);
  }

  add(number: number, score: number): void {
    if (this.count < this.limit) this.rise(this.count++, number, score);
    else if (!this.isWorse(number, score, 0)) this.sink(number, score);
    if (this.count === this.limit) this.least = this.scores[0]!;
  }

  /** Empties it. */
  numbers(): number[] {
    const all = new Array<number>(this.count);
    while (this.count > 0) {
      const last = --this.count;
      all[last] = this.held[0]!;
      this.sink(this.held[last]!, this.scores[last]!);
    }
    return all;
  }

  /** Puts what is added into a free place at the end. */
  private rise(at: number, number: number, score: number): void {
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (!this.isWorse(number, score, above)) break;
      this.move(above, at);
      at = above;
    }
    this.put(at, number, score);
  }

  /** Puts what is added in place of the worst. */
  private sink(number: number, score: number): void {
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.count) break;
      const next = below + 1;
      if (
        next < this.count &&
        this.isWorse(this.held[next]!, this.scores[next]!, below)
      )
        below = next;
      if (this.isWorse(number, score, below)) break;
      this.move(below, at);
      at = below;
    }
    this.put(at, number, score);
  }

  private isWorse(number: number, score: number, at: number): boolean {
    const other = this.scores[at]!;
    return score < other || (score === other && number > this.held[at]!);
  }

  private move(from: number, to: number): void {
    this.put(to, this.held[from]!, this.scores[from]!);
  }

  private put(at: number, number: number, score: number): void {
    this.held[at] = number;
    this.scores[at] = score;
  }
}
