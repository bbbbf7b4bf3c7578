import {
  GraphQLError,
  OperationTypeNode,
  buildSchema,
  defaultFieldResolver,
  execute,
  getIntrospectionQuery,
  getOperationAST,
  isAbstractType,
  isObjectType,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { executeQuery } from "./execute.ts";

const schema = buildSchema(`
  type Query {
    thing(id: ID = "a"): Thing
    things(first: Int! = 2): [Thing!]
    sparse: [Thing]!
    sure: Thing!
    later: [Thing!]!
    any: [Any!]!
    number: Int
    odd(in: Shape): Colour
  }
  interface Any { id: ID! }
  type Thing implements Any {
    id: ID! name: String colour: Colour sizes: [Int] exact: [Int!]
    fails(how: String): String failsSurely: String! lateFails: String! called(twice: Boolean = false): String
    next: Thing sure: Thing! parts: [Thing!]!
  }
  type Other implements Any { id: ID! other: Boolean! }
  enum Colour { RED BLUE }
  input Shape { colour: Colour! = RED sides: [Int!] }
`);

const late = <Value>(value: Value) => Promise.resolve(value);
const thing = (id: string, more: object = {}): object => ({
  kind: "Thing",
  id,
  name: `thing ${id}`,
  colour: "RED",
  sizes: [1, null, 3],
  exact: [1, 2],
  parts: [],
  called: ({ twice }: { twice: boolean }) => (twice ? id + id : late(id)),
  ...more,
});
const broken = { sizes: ["x", late(2)], exact: [1, null], colour: "GREEN" };
const resolvers: Readonly<Record<string, (args: never) => unknown>> = {
  thing: ({ id }: { id: string }) =>
    id === "none"
      ? null
      : thing(id, {
          next: late(thing("next", { sure: thing("b"), sizes: broken.sizes })),
          parts: [thing("c"), late(thing("d")), thing("e")],
        }),
  things: ({ first }: { first: number }) =>
    late(Array.from({ length: first }, (_, at) => thing(String(at)))),
  sparse: () => [thing("a"), null, late(null), thing("b", broken)],
  sure: () => thing("sure", { next: thing("x", { sure: null }) }),
  later: () => [late(thing("a")), Promise.reject(new GraphQLError("lost"))],
  any: () => [thing("a"), { kind: "Other", id: "o", other: true }],
  number: () => new Error("no number"),
  odd: ({ in: shape }: { in?: { colour: string } }) => shape?.colour ?? null,
};
for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type))
    type.resolveType = ({ kind }: { kind: string }) => kind;
  if (!isObjectType(type)) continue;
  const fields = type.getFields();
  if (type === schema.getQueryType())
    for (const [name, field] of Object.entries(fields))
      field.resolve = (_source, args) => resolvers[name]!(args as never);
  if (type.name !== "Thing") continue;
  fields["fails"]!.resolve = (_source, { how }) => {
    throw new GraphQLError(String(how), { extensions: { code: "HERE" } });
  };
  fields["failsSurely"]!.resolve = () => {
    throw new Error("surely");
  };
  fields["lateFails"]!.resolve = () => Promise.reject(new Error("late"));
  fields["name"]!.resolve = (source: { name: string }, _args, _context, info) =>
    `${source.name} at ${String(info.path.key)} of ${info.parentType.name}, ${String(info.fieldNodes.length)}`;
}

interface Way {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

/** What graphql-js and what this answer, as JSON: errors in the order of their places. */
async function both(
  schema: GraphQLSchema,
  query: string,
  { variables = {}, operationName }: Way = {},
) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const asked = {
    schema,
    document,
    contextValue: {},
    variableValues: variables,
    ...(operationName === undefined ? {} : { operationName }),
  };
  const operation = getOperationAST(document, operationName) ?? undefined;
  expect([undefined, OperationTypeNode.QUERY]).toContain(operation?.operation);
  const make = () => executeQuery({ ...asked, operation, makeWay: () => turn });
  const turn = Promise.resolve();
  const textOf = ({ data, errors }: ExecutionResult) =>
    JSON.stringify({
      data,
      errors: errors
        ?.map((error) => JSON.stringify(error))
        .sort((a, b) => (a < b ? -1 : 1)),
    });
  return {
    expected: textOf(
      await execute({ ...asked, fieldResolver: defaultFieldResolver }),
    ),
    // The second time, by a plan that is known.
    answers: [textOf(await make()), textOf(await make())],
  };
}

const everything = `id name colour sizes exact called`;

it.each<[string, Way?]>([
  [`{ thing { ${everything} } }`],
  [`{ a: thing(id: "1") { i: id } b: thing(id: "none") { id } }`],
  [
    `{ thing { next { id sizes sure { id } } parts { id called(twice: true) } } }`,
  ],
  [`{ things { id } more: things(first: 40) { ${everything} } }`],
  [`{ sparse { ${everything} } }`],
  [`{ sure { id next { id sure { id } } } }`],
  [`{ sure { next { sure { id } lateFails } } number }`],
  [`{ later { id } number }`],
  [`{ thing { fails(how: "so") other: fails id } }`],
  [`{ thing { id failsSurely } number }`],
  [`{ thing { id lateFails failsSurely } things { lateFails } }`],
  [`{ things { id fails next { failsSurely } } }`],
  [`{ any { __typename id ... on Thing { name } ... on Other { other } } }`],
  [
    `{ any { ...f } } fragment f on Any { id ... on Thing { next { id } ...g } } fragment g on Thing { next { name } }`,
  ],
  [
    `{ thing { id } thing { name next { id } } ... { thing { next { name } } } }`,
  ],
  [`{ thing { __proto__: id constructor: name toString: colour } }`],
  [`{ odd(in: {colour: BLUE}) a: odd(in: {}) b: odd }`],
  [`{ number __typename }`],
  ...[true, false].map((is): [string, Way] => [
    `query ($is: Boolean!) { thing { id @include(if: $is) name @skip(if: $is) next @include(if: $is) { id } } }`,
    { variables: { is } },
  ]),
  [`query ($is: Boolean = true) { thing { id called(twice: $is) } }`],
  [`query ($is: Boolean!) { thing { id @include(if: $is) } }`],
  [`query ($first: Int) { things(first: $first) { id } }`],
  [
    `query ($first: Int) { things(first: $first) { id } number }`,
    { variables: { first: null } },
  ],
  [
    `query ($first: Int) { things(first: $first) { id } }`,
    { variables: { first: 3 } },
  ],
  [
    `query ($first: Int) { things(first: $first) { id } }`,
    { variables: { first: "many" } },
  ],
  [
    `query ($in: Shape) { odd(in: $in) }`,
    { variables: { in: { colour: "BLUE", sides: 3 } } },
  ],
  [
    `query ($in: Shape) { odd(in: $in) }`,
    { variables: { in: { colour: "GREEN", edges: 3 } } },
  ],
  [`query A { number } query B { thing { id } }`, { operationName: "B" }],
  [`query A { number } query B { thing { id } }`],
  [`query A { number } query B { thing { id } }`, { operationName: "C" }],
  [getIntrospectionQuery()],
])("answers as graphql-js does: %s %j", async (query, way) => {
  const { expected, answers } = await both(schema, query, way);
  expect(answers).toEqual([expected, expected]);
});

describe("where many are asked for", () => {
  const executed = (
    query: string,
    makeWay: () => Promise<void> | undefined,
  ) => {
    const document = parse(query);
    const operation = getOperationAST(document) ?? undefined;
    return executeQuery({
      schema,
      document,
      operation,
      contextValue: {},
      variableValues: {},
      makeWay,
    });
  };

  it("looks whether others wait, and goes on after them", async () => {
    let looks = 0;
    let turns = 0;
    const result = await executed(
      `{ things(first: 100) { id parts { id } } }`,
      () =>
        ++looks % 2 > 0
          ? Promise.resolve().then(() => void turns++)
          : undefined,
    );
    expect(result.errors).toBeUndefined();
    expect(result.data?.["things"]).toHaveLength(100);
    expect(looks).toBeGreaterThanOrEqual(6);
    expect(turns).toBe(Math.ceil(looks / 2));
  });

  it("says what went wrong while it waited", async () => {
    const result = await executed(`{ things(first: 40) { id } number }`, () =>
      Promise.reject(new GraphQLError("gone")),
    );
    expect(result.data).toEqual({ things: null, number: null });
    expect(
      result.errors?.map(({ message, path }) => [message, path?.[0]]),
    ).toEqual(
      expect.arrayContaining([
        ["no number", "number"],
        ["gone", "things"],
      ]),
    );
  });
});
