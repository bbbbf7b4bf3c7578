import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole } from "../../testing/ask.ts";
import { createSchema } from "../../schema/schema.ts";
import { costOf } from "./cost.ts";
import { codesOf, post, serve, type Served } from "../../testing/http.ts";

const schema = createSchema();

function estimate(document: DocumentNode): number {
  const [operation] = document.definitions as OperationDefinitionNode[];
  return costOf(schema, document, operation!, {});
}

/** How many fields an answer has. */
function valuesIn(answer: unknown): number {
  if (Array.isArray(answer))
    return answer.reduce<number>((sum, each) => sum + valuesIn(each), 0);
  if (typeof answer !== "object" || answer === null) return 0;
  const values = Object.values(answer);
  return values.length + valuesIn(values);
}

let served: Served;
beforeAll(async () => {
  served = await serve({ LIMIT_COST: "10000000" }, (graph) => graph, {
    fillGraph: fillWhole,
  });
});
afterAll(() => served.close());

const entity = "id name { en zh }";
const claim = `${entity} gist { en zh } evidence { start end article { id } }`;
const countries = '["china", "laos", "indonesia", "malaysia"]';

describe("the cost of a question is no less than what it answers, of", () => {
  it.each([
    [
      "every row and column of the matrix",
      `{ alignmentMatrix(first: 20) { columns { ${entity} } columnCount rows { entity { ${entity} } cells { row column count strongest note { en zh } stages { stage count alignments { ${claim} } } } } rowCount order { en zh } } }`,
    ],
    [
      "four countries and all that they have",
      `{ compare(ids: ${countries}, first: 50) { countries { ${entity} } groups { share countries aspect totalCount items { wayCount entity { ${entity} } ways { country links claim { ${claim} } } } } stages { stage counts { country count } } order { en } } }`,
    ],
    [
      "200 neighbours with what is hidden",
      `{ neighbourhood(of: ${countries}, first: 200) { shownCount totalCount nodes { isCentre hiddenCount entity { ${entity} } hidden { kind count } } links { id type from to sentence { en zh } } } }`,
    ],
    [
      "five paths of eight steps",
      `{ path(from: "china", to: "jakarta", maxLength: 8, count: 5) { searchedLength answer { en } paths { length hops { link isReversed sentence { en zh } from { ${entity} } to { ${entity} } claim { ${claim} } } } } }`,
    ],
    [
      "100 entries of the timeline",
      `{ timeline(first: 100) { totalCount pageInfo { endCursor } entries { cursor what clock date { text } entity { ${entity} evidence { start end } } } } }`,
    ],
    [
      "100 records of an article",
      `{ passage(article: "belt-and-road-feature-2024-12-03", first: 100) { totalCount article { ${entity} } records { cursor entity { ${entity} } evidence { start end article { id } } } } }`,
    ],
    [
      "100 hits",
      `{ search(text: "铁路", first: 100) { totalCount hits { match { text start end } entity { ${entity} } } nearest { id } } }`,
    ],
    [
      "every kind",
      "{ statistics { entityCount linkCount kinds { kind count } } }",
    ],
    [
      "100 events with their own lists",
      `{ events(first: 100) { edges { cursor node { ${entity} attendees { ${entity} } organizers { id } locations { id } concerns { ${entity} } evidence { start end } } } pageInfo { hasNextPage } } }`,
    ],
    [
      "the last 100 statements with theirs",
      `{ statements(last: 100) { edges { node { ${claim} about { ${entity} } speakers { id } saidAt { id } } } } }`,
    ],
    [
      "several by id with lists of theirs",
      `{ nodes(ids: ${countries}) { id ... on Country { strategies(first: 100) { totalCount edges { node { ${entity} alignments { edges { node { ${claim} } } } } } } events(first: 50) { edges { node { id } } } } } }`,
    ],
  ])("%s", async (_, query) => {
    const { body } = await post(served.url, { query });
    expect(body.errors).toBeUndefined();
    const answered = valuesIn(body.data);
    expect(answered).toBeGreaterThan(30);
    expect(estimate(parse(query))).toBeGreaterThanOrEqual(answered);
  });
});

describe("what could be too much at once", () => {
  let usual: Served;
  beforeAll(async () => {
    usual = await serve();
  });
  afterAll(() => usual.close());

  it.each([
    `{ alignmentMatrix(first: 20) { rows { cells { stages { alignments { ${claim} } } } } } }`,
    `{ compare(ids: ${countries}, first: 50) { groups { items { ways { claim { ${claim} } } } } } }`,
    `{ neighbourhood(of: ${countries}, first: 200) { nodes { entity { ... on Country { strategies(first: 100) { edges { node { ${entity} } } } } } } } }`,
    `{ timeline(first: 100) { entries { entity { ... on Country { statements(first: 100) { edges { node { ${claim} } } } } ... on Strategy { statements(first: 100) { edges { node { ${claim} } } } } } } } }`,
    `{ path(from: "china", to: "laos", maxLength: 8, count: 5) { paths { hops { from { ...A } to { ...A } } } } } fragment A on Country { statements(first: 100) { edges { node { ${claim} } } } }`,
    `{ search(text: "a", first: 100) { hits { entity { ... on Country { statements(first: 100) { edges { node { ${claim} } } } } } } } }`,
    `{ statements(first: 100) { edges { node { evidence { article { spans { text } } } } } } }`,
    `{ ${Array.from({ length: 5 }, (_, i) => `a${String(i)}: __schema { types { name } }`).join(" ")} }`,
  ])("is refused before it runs: %s", async (query) => {
    const answer = await post(usual.url, { query });
    expect(codesOf(answer)).toEqual(["LIMIT_EXCEEDED"]);
    expect(answer.body.errors![0]!.extensions.limit).toBe("cost");
  });

  it.each([
    `{ alignmentMatrix { columns { ${entity} } rows { entity { ${entity} } cells { row column count strongest note { en zh } stages { stage count alignments { ${claim} } } } } } }`,
    `{ compare(ids: ${countries}) { groups { share countries aspect totalCount items { entity { ${entity} } ways { country links claim { ${claim} } } } } } }`,
    `{ neighbourhood(of: ${countries}, first: 200) { nodes { entity { ${entity} } hidden { kind count } } links { id type from to sentence { en zh } } } }`,
  ])("is answered as it usually is: %s", async (query) => {
    const { body } = await post(usual.url, { query });
    expect(
      body.errors?.filter(
        ({ extensions }) => extensions.code !== "BAD_USER_INPUT",
      ) ?? [],
    ).toEqual([]);
  });
});

describe("what is given counts", () => {
  const list = (filter: string) =>
    estimate(
      parse(`{ statements(first: 1, filter: ${filter}) { totalCount } }`),
    );

  it("by each id of a filter, however deep it stands", () => {
    const none = list("{}");
    expect(list(`{ about: { id: ${countries} } }`) - none).toBe(40);
    expect(list(`{ not: { about: { id: ${countries} } } }`) - none).toBe(40);
    expect(
      list(
        `{ or: [{ about: { id: ${countries} } }, { about: { id: ["laos"] } }] }`,
      ) - none,
    ).toBe(70);
  });

  it("so that no request filters by all ids again and again", async () => {
    const ids = Array.from({ length: 801 }, (_, at) => `id-${String(at)}`);
    const times = (count: number) =>
      post(served.url, {
        query: `query ($ids: [ID!]!) { ${Array.from({ length: count }, (_, at) => `a${String(at)}: statements(filter: { about: { id: $ids } }, first: 1) { totalCount }`).join(" ")} }`,
        variables: { ids },
      });
    await served.close();
    served = await serve();
    expect(codesOf(await times(45))).toEqual(["LIMIT_EXCEEDED"]);
    expect(codesOf(await times(5))).toEqual([]);
  });
});

it("is told by every list that is not a record's own", () => {
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter(
      (type) =>
        !type.name.startsWith("__") &&
        type.name !== "Node" &&
        !type.getInterfaces().some(({ name }) => name === "Node"),
    )
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(
          (field) =>
            isListType(getNullableType(field.type)) &&
            isCompositeType(getNamedType(field.type)) &&
            !("length" in field.extensions),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(silent).toEqual([]);
});
