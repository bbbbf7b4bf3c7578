import type { Attacked } from "./load/main.ts";
import type { Figures } from "./measure.ts";

export interface Measured {
  readonly engine: "embedded" | "neo4j";
  readonly name: string;
  /** Cypher statements that one request runs. */
  readonly statements: number;
  readonly runs: {
    readonly callers: number;
    readonly served: Figures;
    /** The same, asked by hand on the bare driver. */
    readonly bare: Figures | undefined;
  }[];
}

const heads = [
  ...["engine", "question", "callers", "p50 ms", "p95 ms", "requests/s"],
  ...["bare/s", "of bare: median (least–most)", "Cypher"],
];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;

function table(all: readonly Measured[]): string {
  const lines = all.flatMap(({ engine, name, statements, runs }) =>
    [...new Set(runs.map(({ callers }) => callers))].map((callers) => {
      const own = runs.filter((run) => run.callers === callers);
      const middle = (of: (figures: Figures) => number) =>
        median(own.map(({ served }) => of(served)));
      const bare = own.flatMap(({ bare }) => (bare ? [bare.perSecond] : []));
      const ratios = own.flatMap(({ served, bare }) =>
        bare ? [served.perSecond / bare.perSecond] : [],
      );
      return row([
        engine,
        name,
        String(callers),
        middle(({ p50 }) => p50).toFixed(1),
        middle(({ p95 }) => p95).toFixed(1),
        middle(({ perSecond }) => perSecond).toFixed(0),
        bare.length > 0 ? median(bare).toFixed(0) : "–",
        ratios.length > 0
          ? `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
          : "–",
        statements.toFixed(1).replace(/\.0$/, ""),
      ]);
    }),
  );
  return row(heads) + row(heads.map(() => "---")) + lines.join("");
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
