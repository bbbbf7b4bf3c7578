import type { Graph, Revision } from "../../graph/graph.ts";
import { KeptReading, type Reader } from "../../graph/kept-reading.ts";
import { keptRows } from "../../graph/kept-rows.ts";
import { Alignment, Strategy, type AlignmentStage } from "../../model/index.ts";
import {
  kindsWhere,
  numberOfLink,
  readTopologyOf,
  topologyBounds,
  typesOf,
} from "../../topology/kept-topology.ts";
import type { Topology } from "../../topology/topology.ts";

/** What may stand in the rows of a matrix. */
export type RowsOf = "OWNERS" | "STRATEGIES";

/** The alignments of a row and a column at one stage, the most important first. */
export interface CellGroup {
  readonly row: string;
  readonly column: string;
  readonly stage: AlignmentStage;
  readonly ids: readonly string[];
}

/** Who is aligned with what. */
interface Alignments {
  /** What may stand in the rows, the most alignments first. */
  rows(of: RowsOf): Promise<readonly string[]>;
  /** Strategies that others are aligned with, likewise. */
  columns(): Promise<readonly string[]>;
  groups(
    rows: readonly string[],
    columns: readonly string[],
  ): Promise<readonly CellGroup[]>;
}

/** Those of the data as they are: from memory where they are known, or of the engine. */
export const alignmentsIn = async (graph: Graph): Promise<Alignments> =>
  (await kept.now(graph)) ?? new AskedAlignments(graph);

const rowsOfAll: Readonly<Record<RowsOf, string>> = {
  OWNERS: /* cypher */ `
  MATCH (a:Alignment)-[:ALIGNS]->(s:Strategy)
  OPTIONAL MATCH (s)-[:OWNED_BY]->(o:Entity)
  WITH coalesce(o.id, s.id) AS id, count(DISTINCT a) AS count
  RETURN id, count ORDER BY count DESC, id`,
  STRATEGIES: /* cypher */ `
  MATCH (a:Alignment)-[:ALIGNS]->(s:Strategy)
  WITH s.id AS id, count(DISTINCT a) AS count
  RETURN id, count ORDER BY count DESC, id`,
};

const columnsOfAll = /* cypher */ `
  MATCH (a:Alignment)-[:ALIGNS_WITH]->(s:Strategy)
  WITH s.id AS id, count(DISTINCT a) AS count
  RETURN id, count ORDER BY count DESC, id`;

// Zero steps: the row is itself a strategy; one step: it owns the strategy.
const alignmentsOf = /* cypher */ `
  UNWIND $rows AS row
  MATCH (:Entity {id: row})<-[:OWNED_BY*0..1]-(s:Strategy)
  MATCH (s)<-[:ALIGNS]-(a:Alignment)-[:ALIGNS_WITH]->(c:Strategy)
  WHERE c.id IN $columns
  WITH DISTINCT row, c, a ORDER BY a.importance DESC, a.id
  RETURN row, c.id AS column, a.stage AS stage, collect(a.id) AS ids`;

class AskedAlignments implements Alignments {
  constructor(private readonly graph: Graph) {}

  rows(of: RowsOf): Promise<string[]> {
    return this.every(rowsOfAll[of]);
  }

  columns(): Promise<string[]> {
    return this.every(columnsOfAll);
  }

  groups(
    rows: readonly string[],
    columns: readonly string[],
  ): Promise<readonly CellGroup[]> {
    return keptRows<CellGroup>(this.graph, alignmentsOf, { rows, columns });
  }

  private async every(cypher: string): Promise<string[]> {
    const rows = await keptRows<{ id: string }>(this.graph, cypher);
    return rows.map(({ id }) => id);
  }
}

/** The stage of every alignment, which the topology does not know. */
const stagesOfAll = /* cypher */ `
  MATCH (a:Alignment)
  RETURN collect(a.id) AS ids, collect(coalesce(a.stage, "")) AS stages`;

const kept = new KeptReading(topologyBounds, readAlignments);

async function readAlignments(
  graph: Reader,
  revision: Revision,
): Promise<KnownAlignments | undefined> {
  const topology = await readTopologyOf({
    revision: () => revision,
    unshared: graph,
  });
  if (!topology) return undefined;
  const [read] = await graph.read<{ ids: string[]; stages: AlignmentStage[] }>(
    stagesOfAll,
  );
  const stages = new Map(
    read!.ids.map((id, at) => [topology.numberOf(id)!, read!.stages[at]!]),
  );
  return new KnownAlignments(topology, stages);
}

const [aligns, alignsWith, ownedBy] = [
  typesOf(["ALIGNS"]),
  typesOf(["ALIGNS_WITH"]),
  typesOf(["OWNED_BY"]),
];
const isStrategy = kindsWhere((kind) => kind === Strategy.name);
const isAlignment = kindsWhere((kind) => kind === Alignment.name);

class KnownAlignments implements Alignments {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(
    private readonly topology: Topology,
    /** By the number of the alignment. */
    private readonly stages: ReadonlyMap<number, AlignmentStage>,
  ) {}

  async rows(of: RowsOf): Promise<readonly string[]> {
    return this.list(of, (alignment) => {
      const strategies = this.strategiesAt(alignment, aligns);
      return of === "STRATEGIES"
        ? strategies
        : strategies.flatMap((strategy) => {
            const owners: number[] = [];
            this.topology.forEachLink(strategy, ownedBy, (_, owner) =>
              owners.push(owner),
            );
            return owners.length > 0 ? owners : [strategy];
          });
    });
  }

  async columns(): Promise<readonly string[]> {
    return this.list("columns", (alignment) =>
      this.strategiesAt(alignment, alignsWith),
    );
  }

  async groups(
    rows: readonly string[],
    columns: readonly string[],
  ): Promise<readonly CellGroup[]> {
    const { topology, stages } = this;
    const columnOf = new Map(
      columns.map((id) => [topology.numberOf(id), id] as const),
    );
    const groups: CellGroup[] = [];
    for (const row of rows) {
      const own = new Map<string, CellGroup & { readonly ids: string[] }>();
      for (const alignment of this.alignmentsOf(row)) {
        const stage = stages.get(alignment)!;
        for (const strategy of this.strategiesAt(alignment, alignsWith)) {
          const column = columnOf.get(strategy);
          if (column === undefined) continue;
          const key = `${column} ${stage}`;
          const group = own.get(key) ?? { row, column, stage, ids: [] };
          own.set(key, group);
          group.ids.push(topology.ids[alignment]!);
        }
      }
      groups.push(...own.values());
    }
    return groups;
  }

  /** The alignments of a strategy, or of those that somebody owns, the most important first. */
  private alignmentsOf(row: string): Uint32Array {
    const { topology } = this;
    const node = topology.numberOf(row);
    if (node === undefined) return new Uint32Array();
    const found = new Set<number>();
    for (const strategy of [
      node,
      ...topology.linkedTo(node, numberOfLink("OWNED_BY")),
    ])
      if (isStrategy[topology.kinds[strategy]!])
        for (const each of topology.linkedTo(strategy, numberOfLink("ALIGNS")))
          if (isAlignment[topology.kinds[each]!]) found.add(each);
    return Uint32Array.from(found).sort();
  }

  /** The strategies to which an alignment has links of a type. */
  private strategiesAt(alignment: number, types: Uint8Array): number[] {
    const found: number[] = [];
    this.topology.forEachLink(alignment, types, (_, to) => {
      if (isStrategy[this.topology.kinds[to]!]) found.push(to);
    });
    return found;
  }

  /** What alignments lead to, that of most of them first; counted once. */
  private list(
    name: string,
    ends: (alignment: number) => readonly number[],
  ): readonly string[] {
    const known = this.lists.get(name);
    if (known) return known;
    const counts = new Map<number, number>();
    for (const alignment of this.stages.keys())
      for (const end of new Set(ends(alignment)))
        counts.set(end, (counts.get(end) ?? 0) + 1);
    const list = Array.from(counts, ([end, count]) => ({
      id: this.topology.ids[end]!,
      count,
    }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    this.lists.set(name, list);
    return list;
  }
}
