/**
 * How much processor time each of several statements takes that run at once in this process: what is
 * used while they do counts for each of them in equal parts.
 */
export class ProcessorShare {
  private running = 0;
  private used = usedSoFar();
  /** Milliseconds that a statement would have taken that had run all the time. */
  private clock = 0;

  /** Runs `work`, and gives its result with the milliseconds of a processor that it took. */
  async of<Result>(
    work: () => Promise<Result>,
  ): Promise<{ result: Result; spent: number }> {
    this.advance();
    const started = this.clock;
    this.running++;
    try {
      const result = await work();
      this.advance();
      return { result, spent: this.clock - started };
    } finally {
      this.advance();
      this.running--;
    }
  }

  private advance(): void {
    const used = usedSoFar();
    if (this.running > 0) this.clock += (used - this.used) / this.running;
    this.used = used;
  }
}

function usedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
