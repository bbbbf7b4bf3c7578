import { loadavg } from "node:os";
import { bodiesOf, check, idle, warmedUp } from "./ask.ts";
import { casesOf } from "./cases.ts";
import type { MadeGraph } from "./made.ts";
import { serveMade, type Place } from "./made-server.ts";
import { overHttp } from "./measure.ts";

/** A made graph of some size, loaded once and asked by one caller. */
export interface Sized {
  readonly nodes: number;
  readonly links: number;
  /** Seconds of the load, with making the graph and the hash of its version, and of it and the start of the server. */
  readonly loaded: number;
  readonly served: number;
  /** The most memory of this process meanwhile, in MB: the loader, and the embedded engine with it. */
  readonly rss: number;
  readonly machineLoad: number;
  /** Milliseconds, by question. */
  readonly p50: Readonly<Record<string, number>>;
}

/** Milliseconds for which a question is asked before it counts, and then. */
const [warmMs, ms] = [2_000, 4_000];

/** How one engine bears a made graph of this size. */
export async function measureSize(
  place: Place,
  made: MadeGraph,
  deep: number,
  say: (line: string) => void,
): Promise<Sized> {
  let rss = 0;
  const watch = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss() / 2 ** 20);
  }, 200);
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  let loaded = NaN;
  const server = await serveMade(
    place,
    made,
    [],
    { ANSWERS_KEPT_MB: "0" },
    {
      onProgress: ({ done, of }) =>
        say(`${String(done)} of ${String(of)} loaded`),
      onLoaded: () => (loaded = seconds()),
    },
  );
  const served = seconds();
  clearInterval(watch);
  say(`loaded in ${loaded.toFixed(1)} s`);
  try {
    await warmedUp(server.url);
    const p50: Record<string, number> = {};
    for (const each of casesOf(made, deep)) {
      await check(server.url, each, undefined);
      const bodies = bodiesOf(each);
      const ask = overHttp(server.url, bodies);
      await ask(1, warmMs);
      await idle(server.url);
      p50[each.name] = (await ask(1, ms)).p50;
      say(`${each.name} ${p50[each.name]!.toFixed(2)} ms`);
    }
    return {
      ...made.size,
      loaded,
      served,
      rss,
      machineLoad: loadavg()[0]!,
      p50,
    };
  } finally {
    await server.end();
  }
}
