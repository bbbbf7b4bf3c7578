import { told, type About } from "./about.ts";
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

/** GEXF 1.3, as Gephi opens it: a node's label is its English name, an edge's kind its link. */
export async function* gexf(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta>
<creator>${xml(about.title)}</creator>
<description>${xml(told(about))}</description>
</meta>
<graph defaultedgetype="directed">
${declared("node", nodeAttributes)}${declared("edge", linkAttributes)}<nodes>
`;
  for await (const node of lines.nodes()) {
    const own = values(nodeAttributes, nodeValues(node));
    yield `<node${having({ id: node.id, label: node.name.en })}>${own}</node>\n`;
  }
  yield "</nodes>\n<edges>\n";
  for await (const link of lines.links()) {
    const own = values(linkAttributes, linkValues(link));
    const { from: source, to: target, link: kind } = link;
    yield `<edge${having({ id: linkId(link), source, target, kind })}>${own}</edge>\n`;
  }
  yield "</edges>\n</graph>\n</gexf>\n";
}

const declared = (of: "node" | "edge", attributes: readonly Attribute[]) => {
  const each = attributes.map(({ name, type, isList }) =>
    having({ id: name, title: name, type: isList ? `list${type}` : type }),
  );
  return `<attributes class="${of}">\n${each.map((attribute) => `<attribute${attribute}/>\n`).join("")}</attributes>\n`;
};

const values = (attributes: readonly Attribute[], own: Properties) =>
  `<attvalues>${attributes
    .filter(({ name }) => own[name] !== undefined)
    .map(({ name }) => having({ for: name, value: valueText(own[name]!) }))
    .map((value) => `<attvalue${value}/>`)
    .join("")}</attvalues>`;
