import { Float, Int } from "type-graphql";
import {
  Coordinates,
  PartialDate,
  datasetKinds,
  datasetLinks,
  isValueClass,
  kinds,
  links,
  type Prop,
} from "../model/index.ts";

/** Established terms that mean the same as a property or link of the model. */
const terms: Readonly<Record<string, string>> = {
  name: "schema:name",
  aliases: "schema:alternateName",
  identifiers: "schema:identifier",
  description: "schema:description",
  coordinates: "schema:geo",
  born: "schema:birthDate",
  died: "schema:deathDate",
  issued: "schema:datePublished",
  date: "schema:startDate",
  endDate: "schema:endDate",
  language: "schema:inLanguage",
  address: "schema:url",
  WITHIN: "schema:containedInPlace",
  HAS_MEMBER: "schema:member",
  PUBLISHED_BY: "schema:publisher",
  PRINTED_ON: "schema:isPartOf",
  WRITTEN_BY: "schema:author",
  TOOK_PLACE_IN: "schema:location",
  ORGANIZED_BY: "schema:organizer",
  TAKEN_FROM: "prov:wasDerivedFrom",
};

const termOf = (name: string) => terms[name] ?? `silkgraph:${name}`;

function propTerm({ name, type }: Prop): unknown {
  const id = { "@id": termOf(name) };
  if (type === Coordinates) return id;
  if (isValueClass(type) && type.parts.length > 0)
    return { ...id, "@container": "@language" };
  if (type === Int) return { ...id, "@type": "xsd:integer" };
  if (type === Float) return { ...id, "@type": "xsd:double" };
  return termOf(name);
}

/** The names of the properties that are dates. */
const all = [...kinds.values(), ...datasetKinds.values()];

export const dateNames: ReadonlySet<string> = new Set(
  all.flatMap(({ props }) =>
    [...props.values()]
      .filter(({ type }) => type === PartialDate)
      .map(({ name }) => name),
  ),
);

/** The days between which a date lies, for stores that cannot compare a year with a day. */
export const earliest = (name: string): string => `${name}_earliest`;
export const latest = (name: string): string => `${name}_latest`;

const props = new Map(
  all
    .flatMap(({ props }) => [...props.values()])
    .filter(({ name }) => name !== "id")
    .map((prop) => [prop.name, prop]),
);

const entries: readonly (readonly [string, unknown])[] = [
  ["@version", 1.1],
  ["silkgraph", "urn:silkgraph:model:"],
  ["entity", "urn:silkgraph:entity:"],
  ["schema", "https://schema.org/"],
  ["prov", "http://www.w3.org/ns/prov#"],
  ["oa", "http://www.w3.org/ns/oa#"],
  ["rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
  ...[...props].map(([name, prop]) => [name, propTerm(prop)] as const),
  ...[...dateNames]
    .flatMap((name) => [earliest(name), latest(name)])
    .map(
      (name) =>
        [name, { "@id": `silkgraph:${name}`, "@type": "xsd:date" }] as const,
    ),
  ["sameAs", { "@id": "schema:sameAs", "@type": "@id" }],
  ...Object.keys({ ...links, ...datasetLinks }).map(
    (link) => [link, { "@id": termOf(link), "@type": "@id" }] as const,
  ),
  ...all.map(({ name }) => [name, `silkgraph:${name}`] as const),
  // The parts of coordinates.
  ["latitude", { "@id": "schema:latitude", "@type": "xsd:double" }],
  ["longitude", { "@id": "schema:longitude", "@type": "xsd:double" }],
  // A passage of an article, by Web Annotation.
  ["evidence", { "@id": "prov:wasDerivedFrom" }],
  ["field", "silkgraph:field"],
  ["article", { "@id": "oa:hasSource", "@type": "@id" }],
  ["selector", "oa:hasSelector"],
  ["start", { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" }],
  ["end", { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" }],
  // What is taken from a reference work, by PROV.
  ["references", "prov:qualifiedDerivation"],
  ["source", { "@id": "prov:entity", "@type": "@id" }],
  ["fields", "silkgraph:fields"],
  // A link that has properties of its own stands once more as a statement, which can have them.
  ["links", { "@reverse": "rdf:subject" }],
  ["link", { "@id": "rdf:predicate", "@type": "@vocab" }],
  ["to", { "@id": "rdf:object", "@type": "@id" }],
  ["position", { "@id": "silkgraph:position", "@type": "xsd:integer" }],
];

/** What every name in the file means, as JSON-LD 1.1 says it. */
export const context: Readonly<Record<string, unknown>> =
  Object.fromEntries(entries);
if (Object.keys(context).length < entries.length)
  throw new Error(
    "A property, link or kind of the model has the name of another term of JSON-LD: rename it.",
  );
