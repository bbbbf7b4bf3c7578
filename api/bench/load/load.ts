import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Answered, Ask, Role } from "./callers.ts";

/** Callers in a process of their own, and what they were answered. */
interface Group {
  readonly answered: Answered[];
  end(): Promise<void>;
}

function group(role: Role): Group {
  const child = fork(join(import.meta.dirname, "callers.ts"));
  child.send(role);
  const gone = new Promise<void>((resolve) =>
    child.once("exit", () => resolve()),
  );
  const answered: Answered[] = [];
  child.on("message", (each) => answered.push(each as Answered));
  return {
    answered,
    end: async () => {
      child.send("end");
      await Promise.race([gone, delay(30_000)]);
      child.kill("SIGKILL");
      await gone;
    },
  };
}

export interface Attack {
  readonly asks: readonly Ask[];
  readonly callers: number;
  readonly addresses: number;
}

/** How an ordinary caller fared in one stretch of time. */
export interface Fared {
  readonly asked: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  /** Milliseconds of the slowest refusal. */
  readonly slowestRefusal: number;
  /** Milliseconds of the slowest answers of /health and /ready. */
  readonly health: number;
  readonly ready: number;
}

export interface UnderLoad {
  readonly quiet: Fared;
  readonly loaded: Fared;
  /** Milliseconds after the end of the attack until the ordinary caller is as well as before. */
  readonly recovery: number;
  /** What the attackers were answered, by status and code. */
  readonly attackers: Readonly<Record<string, number>>;
}

/** Attacks a server for `ms`, and measures an ordinary caller before, meanwhile and afterwards. */
export async function underLoad(
  url: string,
  ordinary: readonly Ask[],
  attack: Attack,
  ms: number,
): Promise<UnderLoad> {
  const one = { url, addresses: 1, callers: 1 };
  const caller = group({
    ...one,
    asks: ordinary,
    network: "198.51.100",
    pause: 20,
  });
  const probes = ["/health", "/ready"].map((path) =>
    group({ ...one, asks: [{ path }], network: "203.0.113", pause: 50 }),
  );
  await delay(2_000);
  const begun = Date.now();
  await delay(Math.max(3_000, ms / 4));
  const from = Date.now();
  const attackers = group({ ...attack, url, network: "192.0.2", pause: 0 });
  await delay(ms);
  const to = Date.now();
  await Promise.all([attackers.end(), delay(5_000)]);
  await Promise.all([caller, ...probes].map((each) => each.end()));

  const fared = (from: number, to: number): Fared => {
    const within = ({ at }: Answered) => at >= from && at < to;
    const all = caller.answered.filter(within);
    const served = all.filter(
      ({ code, status }) => code === null && status === 200,
    );
    const refused = all.filter((each) => !served.includes(each));
    const [health, ready] = probes.map(({ answered }) =>
      Math.max(0, ...answered.filter(within).map(({ ms }) => ms)),
    );
    return {
      asked: all.length,
      p50: quantile(served, 0.5),
      p99: quantile(served, 0.99),
      refused: refused.length,
      slowestRefusal: Math.max(0, ...refused.map(({ ms }) => ms)),
      health: health!,
      ready: ready!,
    };
  };
  const quiet = fared(begun, from);
  const unwell = caller.answered.filter(
    ({ at, ms, code }) => at >= to && (code !== null || ms > 5 * quiet.p99),
  );
  const counts: Record<string, number> = {};
  for (const { status, code } of attackers.answered) {
    const key = `${String(status)} ${code ?? "fine"}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return {
    quiet,
    loaded: fared(from, to),
    recovery: Math.max(0, ...unwell.map(({ at, ms }) => at + ms - to)),
    attackers: counts,
  };
}

const quantile = (answers: readonly Answered[], share: number): number => {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    NaN
  );
};
