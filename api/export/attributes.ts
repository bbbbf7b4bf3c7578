import { Float, Int } from "type-graphql";
import {
  PartialDate,
  datasetKinds,
  flatten,
  isValueClass,
  kindNamed,
  kinds,
  linkObjects,
  storedNames,
  type Facts,
  type Prop,
  type Properties,
  type Stored,
} from "../model/index.ts";
import type { About } from "./about.ts";
import type { LinkLine, NodeLine } from "./lines.ts";

/** A property as tables and graph files have it: flat (`name_en`), and of one type over all kinds. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "integer" | "double" | "boolean";
  /** Lists are lists of strings. */
  readonly isList: boolean;
  /** A year, a month or a day. */
  readonly isDate: boolean;
}

const typeOf = ({ type }: Prop): Attribute["type"] =>
  type === Int
    ? "integer"
    : type === Float || (isValueClass(type) && type.ranges)
      ? "double"
      : type === Boolean
        ? "boolean"
        : "string";

/** Every attribute that some of `models` has, each once. */
function attributesOf(models: Iterable<Facts>): Attribute[] {
  const found = new Map<string, Attribute>();
  for (const { props } of models)
    for (const prop of props.values())
      for (const name of storedNames(prop)) {
        const attribute = {
          name,
          type: typeOf(prop),
          isList: prop.isList,
          isDate: prop.type === PartialDate,
        };
        const known = found.get(name) ?? attribute;
        if (JSON.stringify(known) !== JSON.stringify(attribute))
          throw new Error(`${name} has several types.`);
        found.set(name, known);
      }
  return [...found.values()];
}

/** An attribute that holds a plain text or number. */
export const attribute = (
  name: string,
  type: Attribute["type"] = "string",
): Attribute => ({ name, type, isList: false, isDate: false });

/** The names, of which tools that ignore case must not take two for one. */
export function distinct(names: readonly string[]): readonly string[] {
  const known = new Set<string>();
  for (const name of names) {
    if (known.has(name.toLowerCase()))
      throw new Error(`Two attributes are called ${name}: rename one.`);
    known.add(name.toLowerCase());
  }
  return names;
}

const attributesFor = (kinds: Iterable<Facts>): readonly Attribute[] => [
  attribute("label"),
  attribute("kind"),
  ...attributesOf(kinds).filter(({ name }) => name !== "id"),
];

const ofOwn = attributesFor(kinds.values());
const ofAll = attributesFor([...kinds.values(), ...datasetKinds.values()]);

/** The attributes of a node of the file, beside its id. Tools show `label`. */
export const nodeAttributes = ({
  datasets,
}: Pick<About, "datasets">): readonly Attribute[] =>
  datasets.length > 0 ? ofAll : ofOwn;

/** Tools take an edge's `start` and `end` for the time in which it exists. */
const renamed: Readonly<Record<string, string>> = {
  start: "offset_start",
  end: "offset_end",
};

/** The attributes of a link, beside its ends. */
export const linkAttributes: readonly Attribute[] = [
  attribute("kind"),
  attribute("position", "integer"),
  ...attributesOf(linkObjects.values()).map((each) => ({
    ...each,
    name: renamed[each.name] ?? each.name,
  })),
];
distinct(["id", ...ofAll.map(({ name }) => name)]);
distinct(["id", "source", "target", ...linkAttributes.map(({ name }) => name)]);

/** The properties of a node, flat. */
export const flatProperties = ({
  kind,
  name,
  aliases,
  properties,
}: NodeLine): Properties =>
  flatten(kindNamed(kind), { name, aliases, ...properties });

/** The values of a node under the names of `nodeAttributes`. */
export const nodeValues = (node: NodeLine): Properties => ({
  label: node.name.en,
  kind: node.kind,
  ...flatProperties(node),
});

/** The values of a link under the names of `linkAttributes`. */
export const linkValues = ({ link, properties }: LinkLine): Properties => ({
  kind: link,
  ...Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      renamed[name] ?? name,
      value,
    ]),
  ),
});

/** A list as text, `a|b`. A bar in a member becomes a full-width one, so that it separates nothing. */
export const listText = (members: readonly string[]): string =>
  members.map((member) => member.replaceAll("|", "｜")).join("|");

/** A value as text. */
export const textOf = (value: Stored): string =>
  typeof value === "object" ? listText(value) : String(value);

/** An id for a link, the same in every file and version of the data. */
export const linkId = ({ link, from, to, properties }: LinkLine): string =>
  [from, link, to, properties["position"]]
    .filter((part) => part !== undefined)
    .join(".");
