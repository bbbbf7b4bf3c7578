import type { About } from "./about.ts";
import { linkValues, nodeValues } from "./attributes.ts";
import type { Properties, Stored } from "../model/index.ts";
import type { Lines } from "./lines.ts";

/**
 * A script of Cypher, one statement a line: run in an empty graph, it makes the same graph. What the
 * file is stands in a node apart from the others.
 */
export async function* cypher(
  lines: Lines,
  { licence, ...about }: About,
): AsyncGenerator<string> {
  const dataset = {
    ...about,
    licence: licence.name,
    licenceAddress: licence.address,
  };
  yield `CREATE (:Dataset ${map(dataset)});\n`;
  yield "CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n";
  for await (const node of lines.nodes()) {
    const { kind, ...own } = nodeValues(node);
    yield `CREATE (:Entity:${name(String(kind))} ${map({ id: node.id, ...own })});\n`;
  }
  for await (const each of lines.links()) {
    const { link, ...rest } = linkValues(each);
    const own = Object.keys(rest).length > 0 ? ` ${map(rest)}` : "";
    const ends = `(a:Entity ${map({ id: each.from })}), (b:Entity ${map({ id: each.to })})`;
    yield `MATCH ${ends} CREATE (a)-[:${name(String(link))}${own}]->(b);\n`;
  }
}

/** Names stand in backticks: some, such as `end`, are words of Cypher in one engine or another. */
const name = (text: string) => `\`${text.replaceAll("`", "``")}\``;

const map = (properties: Properties) =>
  `{${Object.entries(properties)
    .map(([key, value]) => `${name(key)}: ${literal(value)}`)
    .join(", ")}}`;

function literal(value: Stored): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "object") return `[${value.map(quoted).join(", ")}]`;
  if (typeof value === "boolean" || Number.isSafeInteger(value))
    return String(value);
  // Beyond whole numbers of 64 bits, and without the plus sign that Cypher does not know.
  return value.toExponential().replace("+", "");
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

const quoted = (text: string) =>
  `'${text.replace(
    /[\\'\u0000-\u001f\u007f]/g,
    (char) =>
      escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}'`;
