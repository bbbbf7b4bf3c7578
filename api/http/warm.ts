import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import {
  Kind,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  parse,
  typeFromAST,
  type GraphQLSchema,
  type GraphQLType,
  type ListTypeNode,
} from "graphql";

/** What students ask first; the explorer says itself what it asks. */
const questions = [
  "{ statistics { version entityCount } }",
  "{ alignments { totalCount edges { node { gist { en } from { name { en } owners { id } } to { id } evidence { start article { id } } } } } }",
  "{ countries { edges { node { id name { en zh } } } pageInfo { hasNextPage } } }",
  "query ($id: ID!) { path(from: $id, to: $id) { paths { length } } }",
];

/**
 * Asks the first questions, so that no caller has to wait for them: an engine plans what it runs for
 * the first time, which can take seconds. What they are answered does not matter.
 */
export async function warm(
  app: FastifyInstance,
  schema: GraphQLSchema,
  webFolder: string,
): Promise<void> {
  const ask = async (query: string, variables = {}) => {
    const payload = { query, variables };
    return (
      await app.inject({ method: "POST", url: "/graphql", payload })
    ).json<unknown>();
  };
  const first = (await ask(
    "{ countries(first: 1) { edges { node { id } } } }",
  )) as { data?: { countries?: { edges: { node: { id: string } }[] } } };
  // Where something is found, more is asked of the engine than where nothing is.
  const id = first.data?.countries?.edges[0]?.node.id ?? "china";
  for (const query of [...questions, ...(await documentsIn(webFolder))])
    await ask(query, variablesFor(query, schema, id));
}

async function documentsIn(webFolder: string): Promise<string[]> {
  try {
    const file = join(webFolder, "documents.json");
    return JSON.parse(await readFile(file, "utf8")) as string[];
  } catch {
    return [];
  }
}

/** A value for every variable of a document; `id` for whatever can be one. */
export function variablesFor(
  query: string,
  schema: GraphQLSchema,
  id: string,
): Record<string, unknown> {
  const valueOf = (type: GraphQLType): unknown => {
    const value = getNullableType(type);
    const named = getNamedType(value);
    if (isEnumType(named)) {
      const names = named.getValues().map(({ name }) => name);
      return isListType(value) ? names : names[0];
    }
    if (isListType(value)) return [valueOf(value.ofType)];
    const values = { Int: 1, Float: 1, Boolean: true, ID: id, String: id };
    return values[named.name as keyof typeof values];
  };
  const variables = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
      : [],
  );
  return Object.fromEntries(
    variables.map(({ variable, type }) => [
      variable.name.value,
      // The types of GraphQL know each node of a type apart, and have no word for all of them.
      valueOf(typeFromAST(schema, type as ListTypeNode)!),
    ]),
  );
}
