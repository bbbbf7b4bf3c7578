/**
 * Spares an engine, and those who wait for it, tries that would fail as the last one did: after a
 * failure all calls fail at once for a while, then one is tried. The while grows with each failure.
 */
export class Breaker {
  private error: unknown;
  private until = -Infinity;
  private pause: number;
  private isTrying = false;

  /** `isFailure` tells errors that the next call would meet as well; times are in milliseconds. */
  constructor(
    private readonly isFailure: (error: unknown) => boolean,
    private readonly first: number,
    private readonly most: number,
  ) {
    this.pause = first;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const isProbe = this.error !== undefined;
    if (isProbe && (this.isTrying || performance.now() < this.until))
      throw this.error;
    this.isTrying = isProbe;
    try {
      const result = await work();
      this.error = undefined;
      this.pause = this.first;
      return result;
    } catch (error) {
      if (this.isFailure(error)) this.trip(error, isProbe);
      throw error;
    } finally {
      if (isProbe) this.isTrying = false;
    }
  }

  private trip(error: unknown, isProbe: boolean): void {
    // Of several that fail together, the first one counts.
    if (this.error !== undefined && !isProbe) return;
    this.error = error;
    this.until = performance.now() + this.pause;
    this.pause = Math.min(this.most, 2 * this.pause);
  }
}
