import type { Attacked } from "./load/main.ts";
import type { Sized } from "./sizes.ts";
import type { Figures } from "./measure.ts";
import type { Soaked } from "./soak.ts";

/** Who is asked: Silkgraph, the bare driver, `@neo4j/graphql`, another commit of ours, and a bare Fastify that has the bytes. */
export type Side = "served" | "bare" | "peer" | "commit" | "memory";

export interface Measured {
  readonly engine: "embedded" | "neo4j";
  readonly name: string;
  /** Cypher statements that one request runs. */
  readonly statements: number;
  readonly runs: ({ readonly callers: number } & Partial<
    Record<Side, Figures>
  >)[];
}

const heads = [
  ...["engine", "question", "callers", "p50 ms", "p95 ms", "requests/s"],
  ...["of the bare driver", "of @neo4j/graphql", "of the commit"],
  ...["of Fastify from memory", "Cypher"],
];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

function table(all: readonly Measured[]): string {
  const lines = all.flatMap(({ engine, name, statements, runs }) =>
    [...new Set(runs.map(({ callers }) => callers))].map((callers) => {
      const own = runs.filter((run) => run.callers === callers);
      const middle = (of: (figures: Figures) => number) =>
        median(own.map(({ served }) => of(served!)));
      return row([
        engine,
        name,
        String(callers),
        middle(({ p50 }) => p50).toFixed(1),
        middle(({ p95 }) => p95).toFixed(1),
        middle(({ perSecond }) => perSecond).toFixed(0),
        ...(["bare", "peer", "commit", "memory"] as const).map((side) =>
          besideOf(own, side),
        ),
        statements.toFixed(1).replace(/\.0$/, ""),
      ]);
    }),
  );
  return row(heads) + row(heads.map(() => "---")) + lines.join("");
}

/** How many times as many requests we answer as another side, asked in turn: median, least and most, and what it answers. */
function besideOf(runs: Measured["runs"], side: Side): string {
  const pairs = runs.flatMap(({ served, [side]: other }) =>
    served && other ? [[served.perSecond, other.perSecond] as const] : [],
  );
  if (pairs.length === 0) return "–";
  const ratios = pairs.map(([own, other]) => own / other);
  const others = median(pairs.map(([, other]) => other)).toFixed(0);
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}) of ${others}`;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** All figures, to be read. */
export const tablesOf = ({
  nodes,
  links,
  onMade,
  onSeed,
}: {
  nodes: number;
  links: number;
  onMade: readonly Measured[];
  onSeed: readonly Measured[];
}): string =>
  `A made graph of ${String(nodes)} nodes and ${String(links)} links:\n\n${table(onMade)}
The seed:\n\n${table(onSeed)}`;

const loadHeads = [
  ...[
    "engine",
    "attackers' addresses",
    "quiet p50/p99 ms",
    "loaded p50/p99 ms",
  ],
  ...["asked", "refused, p99 ms", "/health, /ready ms", "well after ms"],
  ...["attackers' processors", "caller late ms", "machine's load"],
];

/** How an ordinary caller fared beside attackers, to be read. */
export const loadTableOf = (
  all: readonly (Attacked & Pick<Measured, "engine">)[],
): string =>
  row(loadHeads) +
  row(loadHeads.map(() => "---")) +
  all
    .map(({ engine, addresses, quiet, loaded, ...rest }) =>
      row([
        engine,
        String(addresses),
        `${quiet.p50.toFixed(1)} / ${quiet.p99.toFixed(1)}`,
        `${loaded.p50.toFixed(1)} / ${loaded.p99.toFixed(1)}`,
        String(loaded.asked),
        `${String(loaded.refused)}, ${loaded.refusedP99.toFixed(0)}`,
        `${loaded.health.toFixed(0)}, ${loaded.ready.toFixed(0)}`,
        rest.recovery.toFixed(0),
        rest.attackersUsed.toFixed(2),
        rest.callerLate.toFixed(1),
        rest.machineLoad.toFixed(1),
      ]),
    )
    .join("");

export function sizesTableOf(
  all: readonly (Sized & Pick<Measured, "engine">)[],
): string {
  const names = [...new Set(all.flatMap(({ p50 }) => Object.keys(p50)))];
  const heads = [
    ...["engine", "nodes", "links", "load s", "load and serve s"],
    ...["MB of the loader", "machine's load"],
    ...names.map((name) => `${name}, p50 ms`),
  ];
  return (
    row(heads) +
    row(heads.map(() => "---")) +
    all
      .map(({ engine, nodes, links, loaded, served, rss, machineLoad, p50 }) =>
        row([
          ...[engine, String(nodes), String(links)],
          ...[loaded.toFixed(1), served.toFixed(1)],
          ...[rss.toFixed(0), machineLoad.toFixed(1)],
          ...names.map((name) => p50[name]?.toFixed(2) ?? ""),
        ]),
      )
      .join("")
  );
}

const soakHeads = [
  ...["engine", "answers", "requests/s, of capacity", "minute"],
  ...["answered", "failed", "p50 ms", "p99 ms", "MB in memory"],
];

/** How a server fared minute by minute, to be read. */
export const soakTableOf = (
  all: readonly (Soaked & Pick<Measured, "engine">)[],
): string =>
  row(soakHeads) +
  row(soakHeads.map(() => "---")) +
  all
    .flatMap(({ engine, isKept, rate, capacity, minutes }) =>
      minutes.map(({ answered, failed, p50, p99, rss }, at) =>
        row([
          engine,
          isKept ? "kept" : "fresh",
          `${String(rate)} of ${capacity.toFixed(0)}`,
          String(at + 1),
          String(answered),
          String(failed),
          p50.toFixed(1),
          p99.toFixed(1),
          rss.toFixed(0),
        ]),
      ),
    )
    .join("");
