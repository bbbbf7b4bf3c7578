import { Kind, parse, validate, type OperationDefinitionNode } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fillWhole } from "../../testing/ask.ts";
import { createSchema } from "../../schema/schema.ts";
import { operationsOf, variablesFor } from "./operations.ts";
import { post, serve, type Served } from "../../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({}, (graph) => graph, { fillGraph: fillWhole });
});
afterAll(() => served.close());

const schema = createSchema();
const known = {
  ids: ["china", "laos"],
  article: "belt-and-road-feature-2024-12-03",
} as const;

const { across, ofOneKind } = operationsOf(schema);
const all = [...across, ...ofOneKind];

const fieldOf = (query: string) => {
  const [definition] = parse(query).definitions as OperationDefinitionNode[];
  const [field] = definition!.selectionSet.selections;
  return field?.kind === Kind.FIELD ? field.name.value : undefined;
};

it("asks every question that the schema has", () => {
  expect(all.map(fieldOf).sort()).toEqual(
    Object.keys(schema.getQueryType()!.getFields()).sort(),
  );
  expect(across.map(fieldOf)).toEqual(
    expect.arrayContaining(["search", "alignmentMatrix", "entity", "nodes"]),
  );
  expect(ofOneKind.map(fieldOf)).toEqual(
    expect.arrayContaining(["country", "countries", "statements"]),
  );
});

// A question that is refused is planned by no engine: it needs a word in `needed` or an example.
it.each(all.map((query) => [fieldOf(query), query]))(
  "asks “%s” so that it is answered",
  async (_, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    const { body } = await post(served.url, {
      query,
      variables: variablesFor(query, schema, known),
    });
    expect(body.errors).toBeUndefined();
  },
);

it("has examples for what cannot be guessed", () => {
  const query =
    "query ($from: ID!, $to: ID!, $ids: [ID!]!, $article: ID!, $style: CitationStyle!, $between: DateRange!, $address: String!) { __typename }";
  expect(variablesFor(query, schema, known)).toEqual({
    from: "china",
    to: "laos",
    ids: ["china", "laos"],
    article: "belt-and-road-feature-2024-12-03",
    style: "BIBTEX",
    between: {},
    address: "https://silkgraph.example",
  });
});
