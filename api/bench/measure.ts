import autocannon from "autocannon";

/** What was asked of one side: milliseconds and requests per second. */
export interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

function figuresOf(times: number[], ms: number): Figures {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    NaN;
  return {
    p50: at(0.5),
    p95: at(0.95),
    perSecond: (times.length / ms) * 1000,
  };
}

/** Asks a server these bodies in turn, and tells of each answer how many milliseconds it took. */
export const cannonade = (
  url: string,
  bodies: readonly string[],
  options: Pick<autocannon.Options, "connections" | "duration" | "overallRate">,
  onAnswer: (ms: number) => void,
): Promise<autocannon.Result> =>
  new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: `${url}/graphql`,
        ...options,
        requests: bodies.map((body) => ({
          method: "POST",
          headers: { "content-type": "application/json" },
          body,
        })),
      },
      (error: Error | null, result) =>
        error ? reject(error) : resolve(result),
    );
    run.on("response", (_client, _status, _bytes, time) => onAnswer(time));
  });

/** Asks a server these bodies in turn, over so many connections for so long. */
export async function overHttp(
  url: string,
  bodies: readonly string[],
  callers: number,
  ms: number,
): Promise<Figures> {
  const times: number[] = [];
  let first = 0;
  let last = 0;
  const result = await cannonade(
    url,
    bodies,
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
  return figuresOf(times, last - first);
}

/** Does these things in turn, so many at once for so long. */
export async function inFlight(
  asks: readonly (() => Promise<unknown>)[],
  callers: number,
  ms: number,
): Promise<Figures> {
  const times: number[] = [];
  const first = performance.now();
  const end = first + ms;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      for (let at = 0; performance.now() < end; at++) {
        const start = performance.now();
        await asks[at % asks.length]!();
        times.push(performance.now() - start);
      }
    }),
  );
  return figuresOf(times, performance.now() - first);
}
