import type { About } from "./about.ts";
import { Identifier, PartialDate, kindNamed, schemes } from "../model/index.ts";
import { context, dateNames, earliest, latest } from "./context.ts";
import type { LinkLine, Lines, NodeLine } from "./lines.ts";

/** JSON-LD 1.1 with its context: one entity a line, with all links that start at it. */
export async function* jsonld(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(dataset(about))}`;
  for await (const [node, links] of withLinks(lines))
    yield `,\n${JSON.stringify(entity(node, links))}`;
  yield "\n]}\n";
}

const dataset = ({
  title,
  description,
  licence,
  rights,
  version,
  scope,
  datasets,
}: About) => ({
  "@id": `urn:silkgraph:data:${version}`,
  "@type": "schema:Dataset",
  "schema:name": title,
  "schema:description": description,
  "schema:version": version,
  "schema:license": { "@id": licence.address },
  "schema:copyrightNotice": rights,
  "silkgraph:scope": scope,
  ...(datasets.length > 0 && { "schema:creditText": datasets }),
});

/** Each node with the links that start at it; both come in order of ids. */
async function* withLinks(
  lines: Lines,
): AsyncGenerator<[NodeLine, LinkLine[]]> {
  const links = lines.links()[Symbol.asyncIterator]();
  try {
    let next = await links.next();
    for await (const node of lines.nodes()) {
      const own: LinkLine[] = [];
      while (!next.done && next.value.from === node.id) {
        own.push(next.value);
        next = await links.next();
      }
      yield [node, own];
    }
  } finally {
    await links.return?.();
  }
}

const iri = (id: string) => `entity:${id}`;

function entity(node: NodeLine, links: readonly LinkLine[]): object {
  const { id, kind, name, aliases, properties, evidence } = node;
  const direct: Record<string, string[]> = {};
  const references: object[] = [];
  const statements: object[] = [];
  for (const { link, to, properties } of links) {
    if (link === "RESTS_ON") continue;
    (direct[link] ??= []).push(iri(to));
    if (link === "TAKEN_FROM")
      references.push({
        "@type": "prov:Derivation",
        source: iri(to),
        ...properties,
      });
    else if (Object.keys(properties).length > 0)
      statements.push({
        "@type": "rdf:Statement",
        link,
        to: iri(to),
        ...selected(properties),
      });
  }
  const { schemaOrg } = kindNamed(kind);
  return {
    "@id": iri(id),
    "@type": schemaOrg ? [kind, `schema:${schemaOrg}`] : kind,
    name: languages(name),
    ...filled({ aliases }),
    ...Object.fromEntries(
      Object.entries(properties).flatMap(([key, value]) => [
        [key, valueOf(key, value)],
        ...daysOf(key, value),
      ]),
    ),
    ...filled({ sameAs: pagesOf(properties["identifiers"]) }),
    ...filled({ evidence: evidence.map(passage) }),
    ...direct,
    ...filled({ references, links: statements }),
  };
}

/** Offsets in a text are a selector, here as for evidence. */
const selected = ({ start, end, ...properties }: LinkLine["properties"]) =>
  start === undefined
    ? properties
    : { selector: at(start, end), ...properties };

const at = (start: unknown, end: unknown) => ({
  "@type": "oa:TextPositionSelector",
  start,
  end,
});

const passage = (
  { article, start, end, sha256, field }: NodeLine["evidence"][number],
  position: number,
) => ({
  "@type": "oa:SpecificResource",
  article: iri(String(article)),
  selector: at(start, end),
  sha256,
  ...(field !== undefined && { field }),
  position,
});

/** The pages that stand for the thing itself, by its identifiers; not those of records about it. */
const pagesOf = (identifiers: unknown): string[] =>
  ((identifiers ?? []) as string[])
    .map((text) => Identifier.of(text))
    .filter(({ scheme }) => schemes[scheme].names === "THING")
    .flatMap(({ url }) => url ?? []);

const filled = (lists: Readonly<Record<string, readonly unknown[]>>) =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length));

/** Both languages are tagged; the graph does not say which language a native name is in. */
const languages = (text: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries({
      en: text["en"],
      "zh-Hans": text["zh"],
      "@none": text["native"],
    }).filter(([, value]) => value != null),
  );

const datatypes = ["xsd:gYear", "xsd:gYearMonth", "xsd:date"];

function valueOf(name: string, value: unknown): unknown {
  if (dateNames.has(name)) {
    const date = value as string;
    const precision = date.split("-").length - 1;
    return { "@value": date, "@type": datatypes[precision] };
  }
  if (name === "coordinates")
    return { "@type": "schema:GeoCoordinates", ...(value as object) };
  return typeof value === "object" && !Array.isArray(value)
    ? languages(value as Record<string, string>)
    : value;
}

function daysOf(name: string, value: unknown): [string, string][] {
  if (!dateNames.has(name)) return [];
  const date = PartialDate.of(value as string);
  return [
    [earliest(name), date.earliest],
    [latest(name), date.latest],
  ];
}
