import type { About } from "./about.ts";
import {
  linkAttributes,
  linkId,
  linkValues,
  nodeAttributes,
  nodeValues,
  type Attribute,
} from "./attributes.ts";
import type { Properties } from "../model/index.ts";
import type { Lines } from "./lines.ts";
import { having, valueText, xml } from "./xml.ts";

/** GraphML has no lists: they are strings, as JSON. */
const typeOf = ({ type, isList }: Attribute) =>
  isList ? "string" : type === "integer" ? "int" : type;

/** GraphML 1.0. */
export async function* graphml(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const { licence, ...rest } = about;
  const own = {
    ...rest,
    licence: licence.name,
    licenceAddress: licence.address,
  };
  const ownAttributes = Object.keys(own).map((name): Attribute => ({
    name,
    type: "string",
    isList: false,
  }));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${declared("graph", ownAttributes)}${declared("node", nodeAttributes)}${declared("edge", linkAttributes)}<graph edgedefault="directed">
${values("graph", ownAttributes, own)}
`;
  for await (const node of lines.nodes())
    yield `<node${having({ id: node.id })}>${values("node", nodeAttributes, nodeValues(node))}</node>\n`;
  for await (const link of lines.links()) {
    const { from: source, to: target } = link;
    yield `<edge${having({ id: linkId(link), source, target })}>${values("edge", linkAttributes, linkValues(link))}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

type Of = "graph" | "node" | "edge";

/** Keys are unique over the file, and nodes and edges share names. */
const key = (of: Of, name: string) => `${of}.${name}`;

const declared = (of: Of, attributes: readonly Attribute[]) =>
  attributes
    .map((attribute) => {
      const { name } = attribute;
      return `<key${having({ id: key(of, name), for: of, "attr.name": name, "attr.type": typeOf(attribute) })}/>\n`;
    })
    .join("");

const values = (of: Of, attributes: readonly Attribute[], own: Properties) =>
  attributes
    .filter(({ name }) => own[name] !== undefined)
    .map(
      ({ name }) =>
        `<data${having({ key: key(of, name) })}>${xml(valueText(own[name]!))}</data>`,
    )
    .join("");
