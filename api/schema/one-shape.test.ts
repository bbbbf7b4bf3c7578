import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { ask, fillWhole } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";
import { createSchema } from "./schema.ts";

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Node = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** Every kind, and every interface that a fragment on an entity can name. */
const nodeTypes = (schema: GraphQLSchema): readonly Composite[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is Composite =>
      (isObjectType(type) || isInterfaceType(type)) &&
      [type, ...type.getInterfaces()].some(({ name }) => name === "Node"),
  );

/** A fragment that selects every field of every kind, and `ofEntity` of each entity that it links to. */
function everyField(
  schema: GraphQLSchema,
  name: string,
  ofEntity: string,
): string {
  const types = nodeTypes(schema);
  const selectionOf = (type: GraphQLNamedType): string => {
    if (isLeafType(type)) return "";
    const isNode = types.some((known) => known === type);
    return `{ ${isNode ? ofEntity : fieldsOf(type as Composite)} }`;
  };
  const fieldsOf = (type: Composite): string =>
    Object.values(type.getFields())
      .map(({ name, args, type }) => {
        const isPage = args.some(({ name }) => name === "first");
        return `${name}${isPage ? "(first: 2)" : ""} ${selectionOf(getNamedType(type))}`;
      })
      .join(" ");
  const own = types.map((type) => `... on ${type.name} { ${fieldsOf(type)} }`);
  return `fragment ${name} on Node { ${own.join(" ")} }`;
}

/** The field names that GraphQL refuses to select side by side, on entities or on what they link to. */
function conflicts(schema: GraphQLSchema): string[] {
  const document = parse(`
    { node(id: "any") { ...Near } }
    ${everyField(schema, "Near", "...Far")}
    ${everyField(schema, "Far", "id")}`);
  const errors = validate(
    schema,
    document,
    [OverlappingFieldsCanBeMergedRule],
    { maxErrors: Infinity },
  );
  const names = errors.map(
    ({ message }) => /^Fields "(\w+)" conflict/.exec(message)?.[1] ?? message,
  );
  return [...new Set(names)].sort();
}

describe("a field name has one shape over all kinds", () => {
  it("so that one document may select every field of every kind", () => {
    expect(conflicts(createSchema())).toEqual([]);
  });

  const file = join(import.meta.dirname, "..", "..", "schema.graphql");
  it.each([
    ["has another enum", "portType: PortType!", "railwayType: PortType!"],
    ["cannot be null", "portType: PortType!", "opened: PartialDate!"],
    ["is a list", "gaugeMm: Int", "issued: [PartialDate!]"],
    ["is a list and no page", "stops: [Place!]!", "roles: [Place!]!"],
    ["leads to another shape", "licence: String", "capital: PassageRecord"],
  ])("and is refused one that %s", async (_how, old, wrong) => {
    const text = await readFile(file, "utf8");
    expect(text).toContain(`\n  ${old}\n`);
    const broken = buildSchema(text.replace(`\n  ${old}\n`, `\n  ${wrong}\n`), {
      assumeValid: true,
    });
    expect(conflicts(broken)).toContain(/^\w+/.exec(wrong)![0]);
  });
});

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fillWhole(graph);
  });

  const schema = createSchema();
  const fragment = everyField(schema, "Every", "id");
  const fieldsOf = (kind: string) =>
    Object.keys((schema.getType(kind) as GraphQLObjectType).getFields());

  function expectWhole(nodes: readonly Node[]): void {
    for (const { __typename: kind, ...fields } of nodes)
      expect(Object.keys(fields).sort(), kind).toEqual(fieldsOf(kind).sort());
  }

  it("answers with every field of an entity of each kind", async () => {
    const lists = Object.values(schema.getQueryType()!.getFields())
      .map(({ name, type }) => [name, getNamedType(type).name] as const)
      .filter(([, type]) => type.endsWith("Connection"));
    const first = await ask(
      `{ ${lists.map(([name]) => `${name}(first: 1) { edges { node { id } } }`).join(" ")} }`,
      {},
      graph,
    );
    const ids = Object.values(
      first.data as Record<string, { edges: { node: { id: string } }[] }>,
    ).flatMap(({ edges }) => edges.map(({ node }) => node.id));
    const nodes: Node[] = [];
    for (const id of ids) {
      const { data, errors } = await ask(
        `query ($id: ID!) { node(id: $id) { __typename ...Every } } ${fragment}`,
        { id },
        graph,
      );
      expect(errors).toBeUndefined();
      nodes.push((data as { node: Node }).node);
    }
    expectWhole(nodes);
    const kinds = schema.getPossibleTypes(
      schema.getType("Entity") as GraphQLInterfaceType,
    );
    expect([...new Set(nodes.map((node) => node.__typename))].sort()).toEqual(
      kinds.map(({ name }) => name).sort(),
    );
  });
});
