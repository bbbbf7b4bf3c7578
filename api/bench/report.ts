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
