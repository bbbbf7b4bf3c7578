import autocannon from "autocannon";

/** What was asked of one side: milliseconds and requests per second. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
  /** How many were answered. */
  readonly answered: number;
}

/** One who is asked, by so many callers for so many milliseconds. */
export type Asked = (callers: number, ms: number) => Promise<Figures>;

function figuresOf(times: number[], ms: number): Figures {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    NaN;
  return {
    p50: at(0.5),
    p95: at(0.95),
    perSecond: (times.length / ms) * 1000,
    answered: times.length,
  };
}

/**
 * Asks a server these bodies, and tells of each answer how many milliseconds it took. By itself each
 * connection would send all of them from the first on, so that many ask the same at once.
 */
export const cannonade = (
  url: string,
  bodies: readonly string[],
  options: Pick<
    autocannon.Options,
    "connections" | "duration" | "overallRate"
  > & { readonly connections: number },
  onAnswer: (ms: number) => void,
): Promise<autocannon.Result> =>
  new Promise((resolve, reject) => {
    let set = 0;
    const run = autocannon(
      {
        url: `${url}/graphql`,
        ...options,
        setupClient: (client) => {
          const caller = set++;
          const own = bodies.filter(
            (_, at) => at % options.connections === caller,
          );
          client.setRequests((own.length > 0 ? own : bodies).map(requestOf));
        },
      },
      (error: Error | null, result) =>
        error ? reject(error) : resolve(result),
    );
    run.on("response", (_client, _status, _bytes, time) => onAnswer(time));
  });

const requestOf = (body: string): autocannon.Request => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body,
});

/** Making more requests than are sent takes time of those who are measured. */
const mostPerSecond = 5_000;

/** Asks a server these bodies in turn; whoever asks again goes on where it stopped. */
export function overHttp(url: string, bodies: readonly string[]): Asked {
  let from = 0;
  return async (callers, ms) => {
    const next = [...bodies.slice(from), ...bodies.slice(0, from)].slice(
      0,
      Math.ceil((mostPerSecond * ms) / 1000),
    );
    const times: number[] = [];
    let first = 0;
    let last = 0;
    const result = await cannonade(
      url,
      next,
      { connections: callers, duration: ms / 1000 },
      (time) => {
        last = performance.now();
        first ||= last - time;
        times.push(time);
      },
    );
    const { errors, non2xx, timeouts } = result;
    if (errors + non2xx + timeouts > 0)
      throw new Error(
        `${String(errors)} errors, ${String(timeouts)} timeouts, ${String(non2xx)} answers other than 2xx.`,
      );
    if (times.length === 0)
      throw new Error(
        `Nothing was answered in ${String(ms)} ms: the machine is too busy to measure.`,
      );
    from = (from + times.length) % bodies.length;
    return figuresOf(times, last - first);
  };
}

/** Does these things in turn, so many at once for so long; whoever asks again goes on where it stopped. */
export function inFlight(asks: readonly (() => Promise<unknown>)[]): Asked {
  let at = 0;
  return async (callers, ms) => {
    const times: number[] = [];
    const first = performance.now();
    const end = first + ms;
    await Promise.all(
      Array.from({ length: callers }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          await asks[at++ % asks.length]!();
          times.push(performance.now() - start);
        }
      }),
    );
    return figuresOf(times, performance.now() - first);
  };
}
