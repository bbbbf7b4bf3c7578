import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Answered, Ask, Orders, Own } from "./callers.ts";

/** Callers in a process of their own, and what they were answered. */
interface Group {
  readonly answered: Answered[];
  end(): Promise<Own>;
}

function group(orders: Orders): Group {
  const child = fork(join(import.meta.dirname, "callers.ts"), {
    execArgv: ["--import", import.meta.resolve("tsx")],
  });
  child.send(orders);
  const gone = new Promise<void>((resolve) =>
    child.once("exit", () => resolve()),
  );
  const answered: Answered[] = [];
  let own: Own = { cpuMs: NaN, late: NaN };
  child.on("message", (said: Answered | { own: Own }) => {
    if ("own" in said) own = said.own;
    else answered.push(said);
  });
  return {
    answered,
    end: async () => {
      child.send("end");
      await Promise.race([gone, delay(30_000)]);
      child.kill("SIGKILL");
      await gone;
      return own;
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
  /** Milliseconds of the slowest refusals: one of a hundred is as slow. */
  readonly refusedP99: number;
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
  /** Processors that the attackers themselves kept busy. */
  readonly attackersUsed: number;
  /** Milliseconds by which the ordinary caller itself was late, in one of a hundred looks. */
  readonly callerLate: number;
}

export interface Stretches {
  /** Milliseconds before the attack, of it, and at most after it, until five answers in turn are fine. */
  readonly quiet: number;
  readonly attack: number;
  readonly after: number;
}

/** Attacks a server, and measures an ordinary caller before, meanwhile and afterwards. */
export async function underLoad(
  url: string,
  ordinary: readonly Ask[],
  { asks, callers, addresses }: Attack,
  stretches: Stretches,
): Promise<UnderLoad> {
  const one = { callers: 1, addresses: 1 };
  const probe = (name: string) => ({
    ...one,
    ...{ name, asks: [{ path: `/${name}` }], network: "203.0.113", pause: 50 },
  });
  const caller = group({
    url,
    niceness: -5,
    roles: [
      {
        ...one,
        ...{
          name: "ordinary",
          asks: ordinary,
          network: "198.51.100",
          // Within the requests a minute that one address may ask.
          pause: 150,
        },
      },
      probe("health"),
      probe("ready"),
    ],
  });
  // Each question is asked once before it counts.
  while (caller.answered.filter(isOf("ordinary")).length < ordinary.length)
    await delay(50);
  const begun = Date.now();
  await delay(stretches.quiet);
  const from = Date.now();
  const attackers = group({
    url,
    niceness: 5,
    roles: [
      {
        ...{ name: "attackers", asks, callers, addresses },
        network: "192.0.2",
        pause: 0,
      },
    ],
  });
  await delay(stretches.attack);
  const to = Date.now();
  const isWell = () => {
    const last = caller.answered
      .filter(isOf("ordinary"))
      .filter(({ at }) => at >= to)
      .slice(-5);
    return last.length === 5 && last.every(({ code }) => code === null);
  };
  const wellAgain = async () => {
    while (!isWell() && Date.now() < to + stretches.after) await delay(50);
  };
  const [{ cpuMs }] = await Promise.all([attackers.end(), wellAgain()]);
  const { late } = await caller.end();

  const own = caller.answered.filter(isOf("ordinary"));
  const quiet = fared(caller.answered, begun, from);
  const unwell = own.filter(
    ({ at, ms, code }) => at >= to && (code !== null || ms > 5 * quiet.p99),
  );
  const counts: Record<string, number> = {};
  for (const { status, code } of attackers.answered) {
    const key = `${String(status)} ${code ?? "fine"}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return {
    quiet,
    loaded: fared(caller.answered, from, to),
    recovery: Math.max(0, ...unwell.map(({ at, ms }) => at + ms - to)),
    attackers: counts,
    attackersUsed: cpuMs / (to - from),
    callerLate: late,
  };
}

const isOf =
  (name: string) =>
  ({ role }: Answered) =>
    role === name;

function fared(all: readonly Answered[], from: number, to: number): Fared {
  const within = all.filter(({ at }) => at >= from && at < to);
  const asked = within.filter(isOf("ordinary"));
  const served = asked.filter(
    ({ code, status }) => code === null && status === 200,
  );
  const refused = asked.filter((each) => !served.includes(each));
  const slowest = (name: string) =>
    Math.max(0, ...within.filter(isOf(name)).map(({ ms }) => ms));
  return {
    asked: asked.length,
    p50: quantile(served, 0.5),
    p99: quantile(served, 0.99),
    refused: refused.length,
    refusedP99: refused.length > 0 ? quantile(refused, 0.99) : 0,
    health: slowest("health"),
    ready: slowest("ready"),
  };
}

const quantile = (answers: readonly Answered[], share: number): number => {
  const sorted = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  return (
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ??
    NaN
  );
};
