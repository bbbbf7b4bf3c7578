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
import { entityTypes } from "../model/index.ts";
import { ask, fillWithSamples } from "../testing/ask.ts";
import { eachGraph, onEmbedded } from "../testing/engines.ts";
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

const isLink = (field: string) =>
  [...entityTypes.values()].some(({ links }) => links.has(field));

/** A fragment that selects every field of every kind, and `ofEntity` of each entity that it links to; no links without it. */
function everyField(
  schema: GraphQLSchema,
  name: string,
  ofEntity?: string,
): string {
  const types = nodeTypes(schema);
  const selectionOf = (type: GraphQLNamedType): string => {
    if (isLeafType(type)) return "";
    const isNode = types.some((known) => known === type);
    return `{ ${isNode ? ofEntity! : fieldsOf(type as Composite)} }`;
  };
  const fieldsOf = (type: Composite): string =>
    Object.values(type.getFields())
      .filter(({ name }) => ofEntity !== undefined || !isLink(name))
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

const schema = createSchema();
const fieldsOf = (kind: string) =>
  Object.keys((schema.getType(kind) as GraphQLObjectType).getFields());

function expectFields(
  { __typename: kind, ...fields }: Node,
  names: readonly string[],
): void {
  expect(Object.keys(fields).sort(), kind).toEqual(names.toSorted());
}

/** What stands beside each other in a search for “port”. */
async function found(graph: Graph, fragment: string): Promise<Node[]> {
  const { data, errors } = await ask(
    `{ search(text: "port") { hits { entity { __typename ...Every } } } } ${fragment}`,
    {},
    graph,
  );
  expect(errors).toBeUndefined();
  return (data as { search: { hits: { entity: Node }[] } }).search.hits.map(
    ({ entity }) => entity,
  );
}

onEmbedded((open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fillWithSamples(graph);
  });
  const fragment = everyField(schema, "Every", "id");

  it("answers with every field of an entity of each kind", async () => {
    const lists = Object.values(schema.getQueryType()!.getFields())
      .filter(({ type }) => getNamedType(type).name.endsWith("Connection"))
      .map(({ name }) => name);
    const first = await ask(
      `{ ${lists.map((name) => `${name}(first: 1) { edges { node { id } } }`).join(" ")} }`,
      {},
      graph,
    );
    const ids = Object.values(
      first.data as Record<string, { edges: { node: { id: string } }[] }>,
    ).flatMap(({ edges }) => edges.map(({ node }) => node.id));
    const kinds = new Set<string>();
    for (const id of ids) {
      const { data, errors } = await ask(
        `query ($id: ID!) { node(id: $id) { __typename ...Every } } ${fragment}`,
        { id },
        graph,
      );
      expect(errors).toBeUndefined();
      const { node } = data as { node: Node };
      kinds.add(node.__typename);
      expectFields(node, fieldsOf(node.__typename));
    }
    const all = schema.getPossibleTypes(
      schema.getType("Entity") as GraphQLInterfaceType,
    );
    expect([...kinds].sort()).toEqual(all.map(({ name }) => name).sort());
  });

  it("answers a search with every field of what it finds, links included", async () => {
    const entities = await found(graph, fragment);
    expect(entities.map((entity) => entity.__typename)).toContain("Port");
    for (const entity of entities)
      expectFields(entity, fieldsOf(entity.__typename));
  });
});

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fillWithSamples(graph);
  });

  it("answers a search with every property of what it finds, whatever its kind", async () => {
    const entities = await found(graph, everyField(schema, "Every"));
    expect(entities.map((entity) => entity.__typename)).toContain("Port");
    for (const entity of entities)
      expectFields(
        entity,
        fieldsOf(entity.__typename).filter((name) => !isLink(name)),
      );
  });
});
