import reader from "jsonld";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import type { LinkLine, NodeLine } from "./lines.ts";
import { fileOf, records } from "../testing/sample.ts";

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const schema = "https://schema.org/";
const prov = "http://www.w3.org/ns/prov#";
const oa = "http://www.w3.org/ns/oa#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const xsd = "http://www.w3.org/2001/XMLSchema#";

/** The established terms that stand for properties and links of the model. */
const ours: Readonly<Record<string, string>> = {
  [`${schema}name`]: "name",
  [`${schema}alternateName`]: "aliases",
  [`${schema}identifier`]: "identifiers",
  [`${schema}geo`]: "coordinates",
  [`${schema}latitude`]: "latitude",
  [`${schema}longitude`]: "longitude",
  [`${schema}inLanguage`]: "language",
  [`${schema}datePublished`]: "issued",
  [`${schema}containedInPlace`]: "WITHIN",
  [`${schema}publisher`]: "PUBLISHED_BY",
  [`${schema}author`]: "WRITTEN_BY",
  [`${schema}isPartOf`]: "PRINTED_ON",
};
const nameOf = (iri: string) =>
  ours[iri] ?? iri.replace("urn:silkgraph:model:", "");
const idOf = (iri: string) => iri.replace("urn:silkgraph:entity:", "");

const numbers = [`${xsd}integer`, `${xsd}double`, `${xsd}nonNegativeInteger`];
const literal = ({ value, datatype }: Term) =>
  numbers.includes(datatype!.value)
    ? Number(value)
    : datatype!.value === `${xsd}boolean`
      ? value === "true"
      : value;

let graph: Graph;
let quads: Quad[];

/** The triples of a subject, their objects by predicate. */
const about = (subject: string) => {
  const found: Record<string, Term[]> = {};
  for (const { subject: own, predicate, object } of quads)
    if (own.value === subject) (found[predicate.value] ??= []).push(object);
  return found;
};
const one = (terms: Term[] | undefined) => literal(terms![0]!);

beforeAll(async () => {
  graph = await openEmbedded({ path: null });
  await fill(graph, records);
  const document = JSON.parse(await fileOf(graph, "jsonld")) as object;
  const documentLoader = (url: string) =>
    Promise.reject(new Error(`${url} is not in the file.`));
  quads = (await reader.toRDF(document, {
    documentLoader,
    safe: true,
  } as object)) as Quad[];
});
afterAll(() => graph.close());

/** A node as RDF has it, which gives lists no order. */
function nodeOf(id: string) {
  const {
    [`${rdf}type`]: types,
    [`${prov}wasDerivedFrom`]: sources = [],
    ...rest
  } = about(`urn:silkgraph:entity:${id}`);
  const fields: Record<string, unknown> = { name: { native: null } };
  for (const [predicate, terms] of Object.entries(rest)) {
    const name = nameOf(predicate);
    for (const term of terms)
      if (name === "coordinates") {
        const { [`${rdf}type`]: types, ...parts } = about(term.value);
        expect(types!.map(({ value }) => value)).toEqual([
          `${schema}GeoCoordinates`,
        ]);
        fields[name] = Object.fromEntries(
          Object.entries(parts).map(([part, terms]) => [
            nameOf(part),
            one(terms),
          ]),
        );
      } else if (term.termType !== "Literal") continue;
      // Tested on their own below.
      else if (/_(earliest|latest)$/.test(name)) continue;
      else if (term.language || name === "name") {
        const part =
          { en: "en", "zh-hans": "zh" }[term.language?.toLowerCase() ?? ""] ??
          "native";
        fields[name] = { ...(fields[name] as object), [part]: term.value };
      } else if (["aliases", "identifiers"].includes(name))
        fields[name] = [...((fields[name] as string[]) ?? []), term.value];
      else fields[name] = literal(term);
  }
  const { name, aliases = [], ...properties } = fields;
  if (properties["identifiers"]) (properties["identifiers"] as string[]).sort();
  return {
    type: "node",
    id,
    kind: nameOf(types!.find(({ value }) => value.startsWith("urn:"))!.value),
    name,
    aliases: (aliases as string[]).sort(),
    properties,
    evidence: sources
      .filter(({ termType }) => termType === "BlankNode")
      .map(({ value }) => about(value))
      .sort((a, b) => {
        const at = "urn:silkgraph:model:position";
        return Number(one(a[at])) - Number(one(b[at]));
      })
      .map((source) => ({
        article: idOf(source[`${oa}hasSource`]![0]!.value),
        ...offsetsOf(source),
        sha256: one(source["urn:silkgraph:model:sha256"]),
      })),
  };
}

function offsetsOf(source: Record<string, Term[]>): object {
  const [selected] = source[`${oa}hasSelector`] ?? [];
  if (!selected) return {};
  const selector = about(selected.value);
  expect(selector[`${rdf}type`]![0]!.value).toBe(`${oa}TextPositionSelector`);
  return {
    start: one(selector[`${oa}start`]),
    end: one(selector[`${oa}end`]),
  };
}

const own = ({ [`${rdf}type`]: _, ...rest }: Record<string, Term[]>) =>
  Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => name.startsWith("urn:silkgraph:model:"))
      .map(([name, terms]) => [
        nameOf(name),
        nameOf(name) === "fields" ? terms.map(literal).sort() : one(terms),
      ]),
  );

/** Every link by its ends and type, with its properties where a statement or a derivation has them. */
function linksOf() {
  const isEntity = ({ value }: Term) =>
    value.startsWith("urn:silkgraph:entity:");
  const links = new Map<string, object>();
  for (const { subject, predicate, object } of quads)
    if (isEntity(subject) && isEntity(object)) {
      const link =
        predicate.value === `${prov}wasDerivedFrom`
          ? "TAKEN_FROM"
          : nameOf(predicate.value);
      const ends = { from: idOf(subject.value), to: idOf(object.value) };
      links.set(`${ends.from} ${link} ${ends.to}`, {
        type: "link",
        link,
        ...ends,
        properties: {},
      });
    }
  const withProperties = (from: Term, link: string, to: Term, node: string) => {
    const key = `${idOf(from.value)} ${link} ${idOf(to.value)}`;
    const properties = { ...own(about(node)), ...offsetsOf(about(node)) };
    links.set(key, { ...links.get(key), properties });
  };
  for (const { subject, predicate, object } of quads)
    if (object.value === `${rdf}Statement`) {
      const { [`${rdf}subject`]: from, ...rest } = about(subject.value);
      const link = nameOf(rest[`${rdf}predicate`]![0]!.value);
      withProperties(from![0]!, link, rest[`${rdf}object`]![0]!, subject.value);
    } else if (predicate.value === `${prov}qualifiedDerivation`) {
      const to = about(object.value)[`${prov}entity`]![0]!;
      withProperties(subject, "TAKEN_FROM", to, object.value);
    }
  return links;
}

it("holds as RDF all that the lines hold, without a network", async () => {
  const lines = (await fileOf(graph, "jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as NodeLine | LinkLine);
  const links = linksOf();
  for (const line of lines)
    if (line.type === "node")
      expect(nodeOf(line.id)).toStrictEqual({
        ...line,
        aliases: line.aliases.toSorted(),
        properties: {
          ...line.properties,
          ...("identifiers" in line.properties && {
            identifiers: (
              line.properties["identifiers"] as string[]
            ).toSorted(),
          }),
        },
      });
    else {
      const key = `${line.from} ${line.link} ${line.to}`;
      expect(links.get(key)).toStrictEqual(line);
      links.delete(key);
    }
  expect([...links.keys()]).toEqual([]);
});

it("types dates by their precision", () => {
  const {
    "urn:silkgraph:model:since": since,
    "urn:silkgraph:model:asOf": asOf,
  } = about("urn:silkgraph:entity:freight");
  const typed = [
    since,
    asOf,
    about("urn:silkgraph:entity:daily")[`${schema}datePublished`],
  ];
  expect(
    typed.map((terms) => [terms![0]!.value, terms![0]!.datatype!.value]),
  ).toEqual([
    ["2013", `${xsd}gYear`],
    ["2024-11", `${xsd}gYearMonth`],
    ["2024-12-03", `${xsd}date`],
  ]);
});

it("states the days between which a date lies", () => {
  const freight = about("urn:silkgraph:entity:freight");
  const daily = about("urn:silkgraph:entity:daily");
  const days = (subject: typeof daily, name: string) =>
    ["earliest", "latest"].map((end) => {
      const [term] = subject[`urn:silkgraph:model:${name}_${end}`]!;
      return [term!.value, term!.datatype!.value];
    });
  const date = `${xsd}date`;
  expect(days(freight, "since")).toEqual([
    ["2013-01-01", date],
    ["2013-12-31", date],
  ]);
  expect(days(freight, "asOf")).toEqual([
    ["2024-11-01", date],
    ["2024-11-30", date],
  ]);
  expect(days(daily, "issued")).toEqual([
    ["2024-12-03", date],
    ["2024-12-03", date],
  ]);
});

it("uses the classes of schema.org beside those of the model", () => {
  const types = about("urn:silkgraph:entity:daily")[`${rdf}type`]!;
  expect(types.map(({ value }) => value)).toEqual([
    "urn:silkgraph:model:Article",
    `${schema}NewsArticle`,
  ]);
});

it("states its version and licence", async () => {
  const version = (await graph.version())!;
  const dataset = about(`urn:silkgraph:data:${version}`);
  expect(one(dataset[`${schema}version`])).toBe(version);
  expect(dataset[`${schema}license`]![0]!.value).toBe(
    "https://www.apache.org/licenses/LICENSE-2.0",
  );
});

it("leads from identifiers to the pages of the thing itself", () => {
  const pages = (id: string) =>
    about(`urn:silkgraph:entity:${id}`)[`${schema}sameAs`]?.map(
      ({ termType, value }) => [termType, value],
    );
  expect(pages("laos")).toEqual([
    ["NamedNode", "http://www.wikidata.org/entity/Q819"],
    ["NamedNode", "https://sws.geonames.org/1655842/"],
  ]);
  expect(pages("railway")).toBeUndefined();
});
