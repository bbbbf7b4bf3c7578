import type { Properties } from "../model/index.ts";
import type { About } from "./about.ts";
import {
  attribute,
  nodeAttributes,
  nodeValues,
  textOf,
  type Attribute,
} from "./attributes.ts";
import { edgeAttributes, edgesOf } from "./edges.ts";
import type { Lines } from "./lines.ts";
import { having, xml } from "./xml.ts";

/** GraphML 1.0. It has no lists: they are texts. */
export async function* graphml(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const { licence, datasets, ...rest } = about;
  const own = {
    ...rest,
    ...(datasets.length > 0 && { datasets: datasets.join(" ") }),
    licence: licence.name,
    licenceAddress: licence.address,
  };
  const graphKeys = keysOf(
    "graph",
    Object.keys(own).map((name) => attribute(name)),
  );
  const nodeKeys = keysOf("node", nodeAttributes(about));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[...graphKeys, ...nodeKeys, ...edgeKeys].map(declared).join("")}<graph edgedefault="directed">
${written(graphKeys, own)}
`;
  for await (const node of lines.nodes())
    yield `<node${having({ id: node.id })}>${written(nodeKeys, nodeValues(node))}</node>\n`;
  for await (const { id, source, target, kind, weight, values } of edgesOf(
    lines.links(),
  )) {
    const all = { ...values, label: kind, weight };
    // Gephi takes the attribute of the element for the edge's type.
    yield `<edge${having({ id, source, target, label: kind })}>${written(edgeKeys, all)}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

interface Key extends Attribute {
  readonly of: "graph" | "node" | "edge";
  /** Unique over the file. Gephi shows it in place of the name. */
  readonly id: string;
}

const keysOf = (of: Key["of"], attributes: readonly Attribute[]): Key[] =>
  attributes.map((each) => ({
    ...each,
    of,
    id: of === "node" ? each.name : `${of}_${each.name}`,
  }));

const edgeKeys = keysOf("edge", [
  attribute("label"),
  attribute("weight", "double"),
  ...edgeAttributes,
]);

const declared = ({ of, id, name, type }: Key) =>
  `<key${having({ id, for: of, "attr.name": name, "attr.type": type === "integer" ? "int" : type })}/>\n`;

const written = (keys: readonly Key[], values: Properties) =>
  keys
    .filter(({ name }) => values[name] !== undefined)
    .map(
      ({ id, name }) =>
        `<data${having({ key: id })}>${xml(textOf(values[name]!))}</data>`,
    )
    .join("");
