import { spawnSync } from "node:child_process";
import { bodiesOf, idle, warmedUp } from "./ask.ts";
import { serveSeed, type Place } from "./made-server.ts";
import { cannonade, overHttp } from "./measure.ts";
import { seedCases } from "./seed-cases.ts";

/** How much of what a server can do is asked of it. */
const share = 0.8;
const callers = 16;

/** One minute of many. */
export interface Minute {
  readonly answered: number;
  /** Errors, refusals, and what nobody answered. */
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  /** Megabytes in memory of the server and of its engine's process, at the end of the minute. */
  readonly rss: number;
}

export interface Soaked {
  readonly isKept: boolean;
  /** Requests a second that it can answer, and that it was asked. */
  readonly capacity: number;
  readonly rate: number;
  readonly minutes: readonly Minute[];
}

/** Asks a server for most of what it can do, minute after minute: with answers kept, and with none. */
export async function measureSoak(
  place: Place,
  count: number,
  say: (line: string) => void,
): Promise<Soaked[]> {
  const soaked: Soaked[] = [];
  for (const isKept of [true, false]) {
    const server = await serveSeed(place, {
      LOG_LEVEL: "silent",
      // What it can do is found by asking for more than that.
      LIMIT_WAIT: "60000",
      ...(isKept ? {} : { ANSWERS_KEPT_MB: "0" }),
    });
    const bodies = seedCases.flatMap(bodiesOf);
    try {
      await warmedUp(server.url);
      const ask = overHttp(server.url, bodies);
      await ask(callers, 10_000);
      await idle(server.url);
      const { perSecond: capacity } = await ask(callers, 10_000);
      const rate = Math.max(1, Math.floor(share * capacity));
      const minutes: Minute[] = [];
      for (let minute = 1; minute <= count; minute++) {
        minutes.push(await minuteOf(server.url, bodies, rate, server.pid));
        const { p50, p99, rss } = minutes.at(-1)!;
        say(
          `${isKept ? "kept" : "fresh"}, minute ${String(minute)}: p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms, ${rss.toFixed(0)} MB`,
        );
      }
      soaked.push({ isKept, capacity, rate, minutes });
    } finally {
      await server.end();
    }
  }
  return soaked;
}

async function minuteOf(
  url: string,
  bodies: readonly string[],
  rate: number,
  pid: number,
): Promise<Minute> {
  const times: number[] = [];
  const result = await cannonade(
    url,
    bodies,
    { connections: callers, overallRate: rate, duration: 60 },
    (time) => times.push(time),
  );
  const sorted = Float64Array.from(times).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    NaN;
  return {
    answered: times.length,
    failed: result.errors + result.non2xx + result.timeouts,
    p50: at(0.5),
    p99: at(0.99),
    rss: residentOf(pid),
  };
}

/** Megabytes that a process and those it has started have in memory. */
function residentOf(pid: number): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid=,rss="], {
    encoding: "utf8",
  });
  return (
    stdout
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/).map(Number))
      .filter(([own, parent]) => own === pid || parent === pid)
      .reduce((sum, [, , kilobytes]) => sum + kilobytes!, 0) / 1024
  );
}
