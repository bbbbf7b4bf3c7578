import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  TypeInfo,
  buildSchema,
  getNamedType,
  isEnumType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { StoredNode } from "../../export/lines.ts";
import type { Stored } from "../../model/index.ts";
import type { Projection, Streamed } from "../../../seed/projection.ts";
import type { Place } from "../made-server.ts";
import type { Served } from "../served.ts";
import { installed } from "./install.ts";
import { spawned } from "./spawned.ts";

const exec = promisify(execFile);
const home = join(import.meta.dirname, "..", "..", "..");

/** Runs in the other checkout, by its own code: loads the made graph, serves it, and says where. */
const program = `
import { readFile } from "node:fs/promises";
import { serveMade } from "./api/bench/made-server.ts";
import * as loading from "./seed/load.ts";
const { size, nodes, links, place } = JSON.parse(await readFile(process.argv[2], "utf8"));
// A commit from before graphs were streamed holds them by id.
const byId = () => new Map(nodes.map((node) => [node.properties.id, node]));
const made = { size, links, nodes: loading.loadStreamed ? nodes : byId() };
const { url, end } = await serveMade(place, made, []);
process.once("SIGTERM", () => void end().then(() => process.exit(0)));
console.log(url);
`;

/** Another commit, checked out and installed in `folder`. */
export async function checkOut(commit: string, folder: string): Promise<void> {
  await exec("git", [
    "clone",
    "--quiet",
    "--shared",
    "--no-checkout",
    home,
    folder,
  ]);
  await exec("git", ["checkout", "--quiet", "--detach", commit], {
    cwd: folder,
  });
  await installed(folder, "ci");
}

/** The schema of another commit. */
export const schemaOf = async (folder: string): Promise<GraphQLSchema> =>
  buildSchema(await readFile(join(folder, "schema.graphql"), "utf8"));

/** What of a graph another schema has kinds, types of links and terms for. */
export async function knownIn(
  schema: GraphQLSchema,
  { nodes: all, links }: Projection,
): Promise<Projection> {
  const own = await schemaOf(home);
  const entity = schema.getType("Entity") as GraphQLInterfaceType;
  const kinds = new Set(
    schema.getPossibleTypes(entity).map(({ name }) => name),
  );
  const linkType = schema.getType("LinkType") as GraphQLEnumType;
  const nodes = new Map(
    [...all]
      .filter(([, { kind }]) => kinds.has(kind))
      .map(([id, node]) => [id, inTermsOf(schema, own, node)]),
  );
  return {
    nodes,
    links: links.filter(
      ({ link, from, to }) =>
        linkType.getValue(link) && nodes.has(from) && nodes.has(to),
    ),
  };
}

/** A node with a term that both schemas have in place of each that the other lacks. */
function inTermsOf(
  schema: GraphQLSchema,
  own: GraphQLSchema,
  { kind, properties }: StoredNode,
): StoredNode {
  const known: Record<string, Stored> = { ...properties };
  const type = schema.getType(kind) as GraphQLObjectType;
  for (const field of Object.values(type.getFields())) {
    const terms = getNamedType(field.type);
    const value = properties[field.name];
    if (!isEnumType(terms) || value === undefined) continue;
    const ours = own.getType(terms.name) as GraphQLEnumType | undefined;
    const shared = terms.getValues().find(({ name }) => ours?.getValue(name))!;
    const knownTerm = (term: unknown) =>
      terms.getValue(String(term)) ? String(term) : shared.name;
    known[field.name] = Array.isArray(value)
      ? value.map(knownTerm)
      : knownTerm(value);
  }
  return { kind, properties: known };
}

/** A question without the fields that this schema lacks. */
export function askableIn(schema: GraphQLSchema, query: string): string {
  const types = new TypeInfo(schema);
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        Field: () => (types.getFieldDef() ? undefined : null),
      }),
    ),
  );
}

/** The server of another commit over the made graph. */
export async function serveCommit(
  folder: string,
  place: Place,
  made: Streamed,
): Promise<Served> {
  const given = join(folder, "bench-given.json");
  await writeFile(
    given,
    JSON.stringify({
      size: made.size,
      nodes: [...made.nodes],
      links: [...made.links],
      place,
    }),
  );
  const file = join(folder, "bench-serve.ts");
  if (!existsSync(file)) await writeFile(file, program);
  return spawned(process.execPath, ["--import", "tsx", file, given], folder);
}
