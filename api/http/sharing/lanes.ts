import type { Lane, Waiting } from "./lane.ts";
import type { Work } from "./work.ts";

/** Milliseconds between two looks at what waits. */
const interval = 20;

/**
 * What waits for its turn in two lanes, so that what is light never waits for what is heavy: starts
 * what may start, and looks now and then at what has waited.
 */
export class Lanes {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    readonly light: Lane,
    readonly heavy: Lane,
    /** Whether one that is the first of its lane may start now. */
    private readonly fits: (lane: Lane, first: Waiting) => boolean,
    /** Looks at the first that each request waits for, and may drop it. */
    private readonly look: (head: Waiting) => void,
  ) {}

  get running(): number {
    return this.light.running + this.heavy.running;
  }

  get waiting(): number {
    return this.light.waiting + this.heavy.waiting;
  }

  add(lane: Lane, entry: Waiting): void {
    lane.add(entry);
    this.fill();
    if (this.waiting > 0)
      this.sweeper ??= setInterval(() => this.sweep(), interval).unref();
  }

  /** One that was expected to take `cost` has ended, and took `spent`. */
  end(lane: Lane, work: Work, cost: number, spent: number): void {
    lane.end(work, cost, spent);
    this.fill();
  }

  /** Refuses all that `work` waits for. */
  drop(work: Work, error: Error): void {
    for (const lane of [this.light, this.heavy])
      for (const { refuse } of lane.takeAll(work)) refuse(error);
  }

  private fill(): void {
    for (const lane of [this.light, this.heavy])
      for (;;) {
        const first = lane.first();
        if (!first || !this.fits(lane, first)) break;
        lane.start(first);
      }
  }

  private sweep(): void {
    for (const head of [...this.light.heads(), ...this.heavy.heads()])
      this.look(head);
    this.fill();
    if (this.waiting > 0) return;
    clearInterval(this.sweeper);
    this.sweeper = undefined;
  }
}
