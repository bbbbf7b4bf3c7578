import type { Properties } from "../model/index.ts";
import { statementOf, type About } from "./about.ts";
import {
  nodeAttributes,
  nodeValues,
  textOf,
  type Attribute,
} from "./attributes.ts";
import { edgeAttributes, edgesOf } from "./edges.ts";
import type { Lines } from "./lines.ts";
import { having, xml } from "./xml.ts";

/** GEXF in the namespace of 1.2draft, which older readers know as well. Lists are texts. */
export async function* gexf(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  // GEXF has an attribute of its own for labels.
  const attributes = nodeAttributes(about).filter(
    ({ name }) => name !== "label",
  );
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<meta>
<creator>${xml(about.title)}</creator>
<description>${xml(statementOf(about))}</description>
</meta>
<graph defaultedgetype="directed">
${declared("node", attributes)}${declared("edge", edgeAttributes)}<nodes>
`;
  for await (const node of lines.nodes()) {
    const { label, ...values } = nodeValues(node);
    yield `<node${having({ id: node.id, label: String(label) })}>${written(attributes, values)}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const { id, source, target, kind, weight, values } of edgesOf(
    lines.links(),
  ))
    yield `<edge${having({ id, source, target, kind, label: kind, weight: String(weight) })}>${written(edgeAttributes, values)}</edge>\n`;
  yield "</edges>\n</graph>\n</gexf>\n";
}

const declared = (of: "node" | "edge", attributes: readonly Attribute[]) => {
  const each = attributes.map(({ name, type }) =>
    having({ id: name, title: name, type }),
  );
  return `<attributes class="${of}">\n${each.map((attribute) => `<attribute${attribute}/>\n`).join("")}</attributes>\n`;
};

const written = (attributes: readonly Attribute[], values: Properties) =>
  `<attvalues>${attributes
    .filter(({ name }) => values[name] !== undefined)
    .map(({ name }) => having({ for: name, value: textOf(values[name]!) }))
    .map((value) => `<attvalue${value}/>`)
    .join("")}</attvalues>`;
