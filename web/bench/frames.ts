/** Counts the frames of the page from `start` to `stop`. */
export class Frames {
  #times: number[] = [];
  #isOn = false;

  /** Waits for some frames. */
  async pass(count: number): Promise<void> {
    for (let at = 0; at < count; at++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  start(): void {
    this.#times = [];
    this.#isOn = true;
    const tick = (now: number) => {
      if (!this.#isOn) return;
      this.#times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }

  /** The milliseconds from each frame to the next. */
  stop(): number[] {
    this.#isOn = false;
    return this.#times.slice(1).map((time, at) => time - this.#times[at]!);
  }
}

/** What the bench asks of a page that shows the made picture. */
export interface Stage {
  /** A place in the middle of the window where no box stands: what is dragged there is the picture. */
  readonly free: () => { readonly x: number; readonly y: number };
  readonly frames: Frames;
  /** Shows a part of the picture: 1 for letters of their own size. */
  readonly show: (zoom: number) => void;
}

declare global {
  interface Window {
    stage: Stage;
  }
}
