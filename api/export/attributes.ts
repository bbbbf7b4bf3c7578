import { Float, Int } from "type-graphql";
import {
  flatten,
  isValueClass,
  kinds,
  linkObjects,
  storedNames,
  type Facts,
  type Prop,
  type Properties,
  type Stored,
} from "../model/index.ts";
import type { LinkLine, NodeLine } from "./lines.ts";

/** A property as tables and graph files have it: flat (`name_en`), and of one type over all kinds. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "integer" | "double" | "boolean";
  /** Lists are lists of strings. */
  readonly isList: boolean;
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
        const attribute = { name, type: typeOf(prop), isList: prop.isList };
        const known = found.get(name) ?? attribute;
        if (known.type !== attribute.type || known.isList !== attribute.isList)
          throw new Error(
            `${name} is a ${known.type} and a ${attribute.type}.`,
          );
        found.set(name, known);
      }
  return [...found.values()];
}

const text = (name: string): Attribute => ({
  name,
  type: "string",
  isList: false,
});

/** What a node has beside its id. */
export const nodeAttributes: readonly Attribute[] = [
  text("kind"),
  ...attributesOf(kinds.values()).filter(({ name }) => name !== "id"),
];

/** What a link has beside its ends. */
export const linkAttributes: readonly Attribute[] = [
  text("link"),
  { name: "position", type: "integer", isList: false },
  ...attributesOf(linkObjects.values()),
];

/** The values of a node under the names of `nodeAttributes`. */
export const nodeValues = ({
  kind,
  name,
  aliases,
  properties,
}: NodeLine): Properties => ({
  kind,
  ...flatten(kinds.get(kind)!, { name, aliases, ...properties }),
});

/** The values of a link under the names of `linkAttributes`. */
export const linkValues = ({ link, properties }: LinkLine): Properties => ({
  link,
  ...properties,
});

/** A value as text; a list as JSON, so that no member is mistaken for two. */
export const textOf = (value: Stored): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** An id for a link, the same in each file and each version: what tells it from all others. */
export const linkId = ({ link, from, to, properties }: LinkLine): string =>
  [from, link, to, properties["position"]]
    .filter((part) => part !== undefined)
    .join(".");
