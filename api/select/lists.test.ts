import { beforeAll, describe, expect, it } from "vitest";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputObjectType,
} from "graphql";
import { datasetKinds } from "../model/index.ts";
import { ask, fillWhole, type AnsweredPage } from "../testing/ask.ts";
import type { Graph } from "../graph/graph.ts";
import { eachGraph, onEmbedded } from "../testing/engines.ts";
import { createSchema } from "../schema/schema.ts";

// Every connection that the schema has, whatever kinds and questions there will be.

const schema = createSchema();
const isList = ({ type }: GraphQLField<unknown, unknown>) =>
  getNamedType(type).name.endsWith("Connection");
const listsOf = (type: string) => {
  const found = schema.getType(type);
  return isObjectType(found)
    ? Object.values(found.getFields()).filter(isList)
    : [];
};
const roots = listsOf("Query");
const kindOf = (root: GraphQLField<unknown, unknown>) =>
  getNamedType(root.type).name.replace(/Connection$/, "");
const inputOf = (type: string) =>
  schema.getType(type) as GraphQLInputObjectType;

const page = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { id } }`;
const variables = "$first: Int, $after: String, $last: Int, $before: String";
const given = "first: $first, after: $after, last: $last, before: $before";

type Read = (variables: Record<string, unknown>) => Promise<AnsweredPage>;

const reader =
  (graph: Graph, query: string, path: readonly string[], more = {}): Read =>
  async (variables) => {
    const { data, errors } = await ask(query, { ...more, ...variables }, graph);
    expect(errors).toBeUndefined();
    return path.reduce<unknown>(
      (value, key) => (value as Record<string, unknown>)[key],
      data,
    ) as AnsweredPage;
  };

/** The ids of a whole list, walked so many at a time; each page checked against where it stands. */
async function walked(
  read: Read,
  size: number,
  isBackward: boolean,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const { pageInfo, edges }: AnsweredPage = await read(
      isBackward
        ? { last: size, before: cursor }
        : { first: size, after: cursor },
    );
    const own = edges.map(({ node }) => node.id);
    ids[isBackward ? "unshift" : "push"](...own);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toStrictEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    const [isMore, isPast] = isBackward
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
    expect(isPast).toBe(cursor !== null);
    if (!isMore) return ids;
    expect(own).toHaveLength(size);
    cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** Walks both ways in three pages or so, and gives the ids in order. */
async function bothWays(read: Read): Promise<string[]> {
  const { totalCount } = await read({ first: 1 });
  const size = Math.max(1, Math.min(100, Math.ceil(totalCount / 3)));
  const forward = await walked(read, size, false);
  expect(await walked(read, size, true)).toStrictEqual(forward);
  expect(new Set(forward).size).toBe(totalCount);
  expect(forward).toHaveLength(totalCount);
  return forward;
}

eachGraph((_engine, open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await fillWhole(graph);
  });

  it.each(roots.map((root) => root.name))(
    "walks %s both ways",
    async (name) => {
      const query = `query (${variables}) { ${name}(${given}) { ${page} } }`;
      await bothWays(reader(graph, query, [name]));
    },
  );
});

/** A filter that asks for everything that its type knows, and of texts something that none has. */
function everyCondition(
  type: GraphQLInputObjectType,
  isInner = false,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields()).flatMap(
      ({ name, type: own }): [string, unknown][] => {
        const named = getNamedType(own);
        if (isEnumType(named)) return [[name, [named.getValues()[0]!.name]]];
        if (named.name === "TextFilter")
          return [
            [
              name,
              { contains: "(", startsWith: "\\", equals: "'", isKnown: true },
            ],
          ];
        if (named.name === "NumberFilter")
          return [[name, { from: -1, to: 2.5, isKnown: true }]];
        if (named.name === "DateFilter")
          return [[name, { from: "2013", to: "2024-11", isKnown: false }]];
        if (named.name === "LinkFilter")
          return [[name, { id: ["china"], isPresent: true }]];
        if (named.name === "Boolean") return [[name, true]];
        if (!isInputObjectType(named)) return [[name, ["china"]]];
        if (isInner && ["and", "or", "not"].includes(name)) return [];
        const inner = everyCondition(named, true);
        const isList = name === "and" || name === "or";
        return [[name, isList ? [inner, { not: inner }] : inner]];
      },
    ),
  );
}

onEmbedded((open) => {
  let graph: Graph;
  const ids = new Map<string, string[]>();
  beforeAll(async () => {
    graph = await open();
    await fillWhole(graph);
    for (const root of roots) {
      const query = `query (${variables}) { ${root.name}(${given}) { ${page} } }`;
      ids.set(
        kindOf(root),
        await walked(reader(graph, query, [root.name]), 100, false),
      );
    }
  });

  describe.each(roots.map((root) => [root.name, kindOf(root)]))(
    "%s",
    (name, kind) => {
      // Of data sets the sample holds none: they are imported where they are tested.
      const isOwn = !datasetKinds.has(kind);
      it.runIf(isOwn)("walks every list of its members both ways", async () => {
        for (const list of listsOf(kind)) {
          const { data } = await ask(
            `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind} { id list: ${list.name}(first: 1) { totalCount } } } }`,
            { ids: ids.get(kind)!.slice(0, 100) },
            graph,
          );
          const longest = (
            data as { nodes: { id: string; list: AnsweredPage }[] }
          ).nodes.reduce((a, b) =>
            b.list.totalCount > a.list.totalCount ? b : a,
          );
          const query = `query ($id: ID!, ${variables}) { entity(id: $id) { ... on ${kind} { list: ${list.name}(${given}) { ${page} } } } }`;
          await bothWays(
            reader(graph, query, ["entity", "list"], { id: longest.id }),
          );
        }
      });

      it("takes every condition at once", async () => {
        const query = `query ($filter: ${kind}Filter) { ${name}(filter: $filter) { totalCount edges { node { id } } } }`;
        const filter = everyCondition(inputOf(`${kind}Filter`));
        expect(await ask(query, { filter }, graph)).toStrictEqual({
          data: { [name]: { totalCount: 0, edges: [] } },
        });
      });

      it("walks in every order both ways", async () => {
        const query = `query (${variables}, $order: ${kind}Order) { ${name}(order: $order, ${given}) { ${page} } }`;
        const by = getNamedType(
          inputOf(`${kind}Order`).getFields()["by"]!.type,
        );
        const terms = isEnumType(by) ? by.getValues() : [];
        for (const { name: by } of terms)
          for (const direction of ["ASCENDING", "DESCENDING"]) {
            const order = { by, direction };
            const found = await bothWays(
              reader(graph, query, [name], { order }),
            );
            expect(found.toSorted()).toStrictEqual(ids.get(kind)!.toSorted());
          }
      });
    },
  );
});
