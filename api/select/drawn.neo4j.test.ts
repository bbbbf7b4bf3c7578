import { createHash } from "node:crypto";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ask, fillWhole } from "../testing/ask.ts";
import { Random } from "../bench/random.ts";
import { openEmbedded } from "../graph/embedded.ts";
import type { Graph } from "../graph/graph.ts";
import { onNeo4j, type OpenEmpty } from "../testing/engines.ts";
import { fileOf } from "../testing/sample.ts";
import { createSchema } from "../schema/schema.ts";

const schema = createSchema();
const lists = Object.values(schema.getQueryType()!.getFields()).filter(
  ({ type }) => getNamedType(type).name.endsWith("Connection"),
);
const random = new Random(11);
const texts = [
  "",
  "a",
  "Road",
  "一带",
  "'",
  "\\",
  "`",
  "}) RETURN 1 //",
  "$f0",
  ".*",
  "𠮷",
];
const ids = ["china", "laos", "daily-2024-12-03", "nobody", "x'"];
const leaves: Readonly<Record<string, readonly unknown[]>> = {
  Boolean: [true, false],
  Float: [0, -1, 1.5, 350, 1e308, 5e-324, 2 ** 53],
  ID: ids,
  String: texts,
};
const dates = ["2013", "2021", "2024-11", "2024-12-03"];

/** A value of this type, drawn; filters in filters only `depth` times. */
function drawn(type: GraphQLInputType, depth: number): unknown {
  const given = getNullableType(type);
  const named = getNamedType(given);
  if (isListType(given))
    return Array.from({ length: random.below(3) }, () =>
      drawn(given.ofType, depth),
    );
  if (isEnumType(named)) return random.of(named.getValues()).name;
  if (!isInputObjectType(named)) return random.of(leaves[named.name]!);
  const fields = Object.values(named.getFields()).filter(
    ({ name }) => depth > 0 || !["and", "or", "not"].includes(name),
  );
  const chosen = named.name.endsWith("Order")
    ? fields
    : Array.from({ length: random.below(2) + 1 }, () => random.of(fields));
  return Object.fromEntries(
    chosen.map(({ name, type }) => [
      name,
      named.name === "DateFilter" && name !== "isKnown"
        ? random.of(dates)
        : drawn(type, depth - 1),
    ]),
  );
}

function agrees(
  open: OpenEmpty,
  rounds: number,
  tags: readonly "long"[] = [],
): void {
  let neo4j: Graph;
  let embedded: Graph;
  beforeAll(async () => {
    [neo4j, embedded] = [await open(), await openEmbedded({ path: null })];
    for (const graph of [neo4j, embedded]) await fillWhole(graph);
  });
  afterAll(() => embedded.close());

  it(
    "exports the whole seed as the embedded engine does, to the byte",
    { tags: [...tags] },
    async () => {
      const exported = await fileOf(neo4j, "jsonl");
      expect(exported).toBe(await fileOf(embedded, "jsonl"));
      expect(createHash("sha256").update(exported).digest("hex")).toBe(
        await neo4j.version(),
      );
    },
  );

  it(
    "agrees with the embedded engine on filters and orders that are drawn",
    { tags: [...tags] },
    async () => {
      let found = 0;
      for (let round = 0; round < rounds; round++)
        for (const { name, type } of lists) {
          const kind = getNamedType(type).name.replace(/Connection$/, "");
          const query = `query ($filter: ${kind}Filter, $order: ${kind}Order) {
          ${name}(filter: $filter, order: $order, ${random.below(2) ? "first" : "last"}: 7) {
            totalCount pageInfo { startCursor hasNextPage hasPreviousPage } edges { cursor node { id } } } }`;
          const draw = (what: string) =>
            drawn(schema.getType(`${kind}${what}`) as GraphQLInputType, 2);
          const asked = { filter: draw("Filter"), order: draw("Order") };
          const answer = await ask(query, asked, neo4j);
          expect(answer, JSON.stringify(asked)).toStrictEqual(
            await ask(query, asked, embedded),
          );
          if (answer.errors)
            expect(answer.errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
          else
            found += (answer.data as Record<string, { totalCount: number }>)[
              name
            ]!.totalCount;
        }
      // Filters that nothing passes would prove little.
      expect(found).toBeGreaterThan(50 * rounds);
    },
  );
}

onNeo4j((open) => agrees(open, 2));
onNeo4j((open) => agrees(open, 20, ["long"]));
// What differs between versions differs in every round.
onNeo4j((open) => agrees(open, 1), "2026");
