import { createHash } from "node:crypto";
import type { StoredLink } from "../../api/export/lines.ts";
import { storedRecords } from "../../api/export/read.ts";
import type { Graph, Params } from "../../api/graph/graph.ts";
import {
  createImported,
  createImportedLinks,
  deleteImported,
  forgetDataset,
  importedDatasets,
  noteDataset,
  type Dataset,
  type DatasetLink,
} from "../../api/model/index.ts";
import type { Statement } from "../compare.ts";
import type { Projection } from "../projection.ts";
import { datasetNames, linksOf, type KeptDataset } from "./dataset.ts";

/** What becomes of the data sets in a load. */
export interface DatasetChanges {
  /** Those that were imported here. */
  readonly wanted: readonly KeptDataset[];
  /** Those to take away. */
  readonly without: readonly Dataset[];
}

/** A data set that loading puts in, changes or takes away. */
export interface DatasetChange {
  readonly dataset: Dataset;
  readonly change: "added" | "changed" | "removed";
  readonly records: number;
}

/** What is done to the graph's data sets, and what the version of the data is made of for them. */
export interface Beside {
  readonly changes: readonly DatasetChange[];
  readonly statements: readonly Statement[];
  /** Those that are put in anew, for a graph that holds none. */
  readonly fresh: readonly Imported[];
  readonly versions: readonly string[];
  /** Those of the graph that stay as they are. */
  readonly left: readonly Present[];
}

/** A data set as the graph holds it: its records, and their links to those of the seed. */
export interface Imported {
  readonly kind: string;
  readonly nodes: readonly Params[];
  readonly links: readonly StoredLink[];
  /** What notes that it is there. */
  readonly note: Statement;
}

/** How many rows go into one statement. */
const batch = 5_000;

interface Present {
  readonly dataset: Dataset;
  readonly version: string;
  readonly records: number;
  readonly file: string | null;
}

/**
 * What makes the graph's data sets those that are wanted. One that is neither wanted nor taken away
 * stays: another machine may have imported it into the same Neo4j.
 */
export async function besideOf(
  graph: Graph,
  { nodes }: Projection,
  { wanted, without }: DatasetChanges,
  /** Whether they are written anew even where they seem to be there. */
  isSuspect: boolean,
): Promise<Beside> {
  const present = await graph.read<Present>(importedDatasets);
  const had = new Map(present.map((each) => [each.dataset, each]));
  const targets = new Targets(nodes);
  const kept = wanted.filter(({ dataset }) => !without.includes(dataset));
  const made = kept.map((each) => {
    const links = targets.linksOf(each);
    const version = versionOf(each, links, targets.kinds);
    return { ...each, links, version };
  });
  const fresh = made.filter(
    ({ dataset, version }) =>
      isSuspect || had.get(dataset)?.version !== version,
  );
  const gone = present.filter(({ dataset }) => without.includes(dataset));
  const left = present.filter(
    ({ dataset }) =>
      !without.includes(dataset) &&
      !kept.some((each) => each.dataset === dataset),
  );
  // A load that was killed may have put in some records of one before it noted that it is there.
  const unnoted = isSuspect
    ? Object.values(datasetNames).filter((dataset) => !had.has(dataset))
    : [];
  const imported = fresh.map(({ records, links, ...each }) =>
    importedOf(
      each,
      records.map(({ properties }) => properties as unknown as Params),
      Object.entries(links).flatMap(([link, rows]) =>
        rows.map((ends) => ({
          link: link as DatasetLink,
          ...ends,
          properties: {},
        })),
      ),
    ),
  );
  return {
    changes: [
      ...fresh
        .filter(({ dataset, version }) => had.get(dataset)?.version !== version)
        .map(({ dataset, records }): DatasetChange => ({
          dataset,
          change: had.has(dataset) ? "changed" : "added",
          records: records.length,
        })),
      ...gone.map(({ dataset, records }): DatasetChange => ({
        dataset,
        change: "removed",
        records,
      })),
    ],
    statements: [
      ...gone.flatMap(({ dataset }) => [
        one(deleteImported, { dataset }),
        one(forgetDataset, { dataset }),
      ]),
      ...[...new Set([...fresh.map(({ dataset }) => dataset), ...unnoted])].map(
        (dataset) => one(deleteImported, { dataset }),
      ),
      ...imported.flatMap(creating),
    ],
    fresh: imported,
    versions: [...left, ...made]
      .map(({ dataset, version }) => `${dataset} ${version}`)
      .sort(),
    left,
  };
}

/** A data set that stays, as it is read of the graph. */
export async function copying(
  graph: Graph,
  present: Omit<Present, "records">,
): Promise<Imported> {
  const nodes: Params[] = [];
  const links: StoredLink[] = [];
  for await (const each of storedRecords(graph, present.dataset)) {
    nodes.push(...each.nodes.map(({ properties }) => properties));
    links.push(...each.links);
  }
  return importedOf(present, nodes, links);
}

const importedOf = (
  { dataset, version, file }: Omit<Present, "records">,
  nodes: readonly Params[],
  links: readonly StoredLink[],
): Imported => ({
  kind: nodes[0]?.["kind"] as string,
  nodes,
  links,
  note: one(noteDataset, { dataset, version, records: nodes.length, file }),
});

/** What creates a data set. */
export function creating({ kind, nodes, links, note }: Imported): Statement[] {
  const types = [...new Set(links.map(({ link }) => link as DatasetLink))];
  return [
    ...batches(createImported(kind), nodes),
    ...types.flatMap((type) =>
      batches(
        createImportedLinks(type),
        links
          .filter(({ link }) => link === type)
          .map(({ from, to }) => ({ from, to })),
      ),
    ),
    note,
  ];
}

interface Ends {
  readonly from: string;
  readonly to: string;
}
type LinkRows = Readonly<Partial<Record<DatasetLink, readonly Ends[]>>>;

/** What imported records can be linked to among the records of the seed. */
class Targets {
  private readonly countries = new Map<string, string>();
  private readonly identified = new Map<string, string[]>();
  readonly kinds = new Map<string, string>();

  constructor(nodes: Projection["nodes"]) {
    for (const [id, { kind, properties }] of nodes) {
      this.kinds.set(id, kind);
      const { iso3, identifiers = [] } = properties;
      if (kind === "Country" && typeof iso3 === "string")
        this.countries.set(iso3, id);
      for (const each of identifiers as readonly string[])
        this.identified.set(each, [...(this.identified.get(each) ?? []), id]);
    }
  }

  linksOf({ dataset, records }: KeptDataset): LinkRows {
    const { country: toCountry, identifier: toOther } = linksOf[dataset];
    const rows: Partial<Record<DatasetLink, Ends[]>> = { [toCountry]: [] };
    if (toOther) rows[toOther] = [];
    for (const { properties, country, identifier } of records) {
      const from = properties["id"] as string;
      const own =
        country === undefined ? undefined : this.countries.get(country);
      if (own !== undefined) rows[toCountry]!.push({ from, to: own });
      if (toOther && identifier !== undefined)
        for (const to of this.identified.get(identifier) ?? [])
          rows[toOther]!.push({ from, to });
    }
    return rows;
  }
}

/** The same content, linked to the same records of the same kinds, is the same version. */
const versionOf = (
  { hash }: KeptDataset,
  links: LinkRows,
  kinds: ReadonlyMap<string, string>,
): string =>
  createHash("sha256")
    .update(hash)
    .update(
      JSON.stringify(
        Object.values(links).map((rows) =>
          rows.map(({ from, to }) => [from, to, kinds.get(to)]),
        ),
      ),
    )
    .digest("hex");

const one = (cypher: string, params: Params): Statement => ({
  cypher,
  rows: 1,
  params: () => params,
});

function batches(cypher: string, rows: readonly unknown[]): Statement[] {
  const all: Statement[] = [];
  for (let at = 0; at < rows.length; at += batch)
    all.push({
      cypher,
      rows: Math.min(batch, rows.length - at),
      params: () => ({ rows: rows.slice(at, at + batch) }) as unknown as Params,
    });
  return all;
}
