import type { About } from "./about.ts";
import { flatProperties } from "./attributes.ts";
import {
  baseOf,
  kindsAt,
  type Properties,
  type Stored,
} from "../model/index.ts";
import type { Lines } from "./lines.ts";

/**
 * A script of Cypher, one statement a line, that makes the same graph in an empty one. A node apart
 * from the others says what the file is.
 */
export async function* cypher(
  lines: Lines,
  about: About,
): AsyncGenerator<string> {
  const { licence, datasets, ...rest } = about;
  const dataset = {
    ...rest,
    ...(datasets.length > 0 && { datasets }),
    licence: licence.name,
    licenceAddress: licence.address,
  };
  yield `CREATE (:Dataset ${map(dataset)});\n`;
  if (datasets.length > 0)
    yield "CREATE CONSTRAINT imported_id_unique IF NOT EXISTS FOR (n:Imported) REQUIRE n.id IS UNIQUE;\n";
  yield "CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n";
  for await (const node of lines.nodes()) {
    const own = { id: node.id, ...flatProperties(node) };
    yield `CREATE (:${labelAt(node.id)}:${name(node.kind)} ${map(own)});\n`;
  }
  for await (const { link, from, to, properties } of lines.links()) {
    const own = Object.keys(properties).length > 0 ? ` ${map(properties)}` : "";
    const ends = `(a:${labelAt(from)} ${map({ id: from })}), (b:Entity ${map({ id: to })})`;
    yield `MATCH ${ends} CREATE (a)-[:${name(link)}${own}]->(b);\n`;
  }
}

const labelAt = (id: string) => baseOf(kindsAt(id, []));

/** Names stand in backticks, since some, such as `end`, are keywords in one engine or another. */
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
  // Neither a whole number beyond 64 bits nor a plus sign, which Cypher does not take.
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
