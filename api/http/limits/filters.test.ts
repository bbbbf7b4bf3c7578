import { buildSchema, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { checkFilters } from "./filters.ts";

const schema = buildSchema(`
  type Query { ports(where: PortFilter, all: [PortFilter!], page: Page, first: Int): [Port!]! }
  type Port { id: ID!, parts(filter: PlaceFilter): [Port!]! }
  input Page { sieve: PortFilter, size: Int }
  input PortFilter { and: [PortFilter!], or: [PortFilter!], not: PortFilter, place: PlaceFilter, name: TextTest, opened: DateTest }
  input PlaceFilter { and: [PlaceFilter!], not: PlaceFilter, ids: [ID!], country: CountryFilter }
  input CountryFilter { ids: [ID!] }
  input TextTest { contains: String, equals: String }
  input DateTest { from: String, to: String }
`);

const limits = { filterDepth: 3, filterWidth: 4 };

/** The limit that is gone beyond; null where none is. */
function limitOf(query: string, variables: Record<string, unknown> = {}) {
  try {
    checkFilters(schema, parse(query), variables, limits);
    return null;
  } catch (error) {
    const { message, extensions } = error as {
      message: string;
      extensions: Record<string, unknown>;
    };
    expect(message).toMatch(
      /^A filter nests more than 3 levels deep\.$|^The filters hold more than 4 conditions in all\.$/,
    );
    expect(extensions).toMatchObject({
      code: "LIMIT_EXCEEDED",
      http: { status: 400 },
    });
    return extensions["limit"];
  }
}

const one = '{ name: { contains: "a", equals: "b" } }';

describe("a filter", () => {
  it.each([
    [`{ ports(where: { not: { not: ${one} } }) { id } }`, null],
    [
      `{ ports(where: { not: { not: { not: ${one} } } }) { id } }`,
      "filterDepth",
    ],
    [
      `{ ports(where: { or: [{ and: [{ or: [${one}] }] }] }) { id } }`,
      "filterDepth",
    ],
    ["{ ports(where: { place: { country: { ids: [1] } } }) { id } }", null],
    [
      "{ ports(where: { not: { place: { country: { ids: [1] } } } }) { id } }",
      "filterDepth",
    ],
    [`{ ports(where: { or: [${one}, ${one}, ${one}, ${one}] }) { id } }`, null],
    [
      `{ ports(where: { or: [${one}, ${one}], and: [${one}, ${one}, ${one}] }) { id } }`,
      "filterWidth",
    ],
    ["{ ports(where: { or: [{}, {}, {}, {}, {}] }) { id } }", "filterWidth"],
    [
      `{ ports(where: { place: { ids: [${"1 ".repeat(100)}] } }) { id } }`,
      null,
    ],
    [
      `{ ports(all: [${one}, ${one}, ${one}, ${one}, ${one}]) { id } }`,
      "filterWidth",
    ],
    [
      `{ ports(page: { sieve: { not: { not: { not: ${one} } } } }) { id } }`,
      "filterDepth",
    ],
    [
      `{ ports { ...A } } fragment A on Port { parts(filter: { not: { not: { not: { ids: [] } } } }) { id } }`,
      "filterDepth",
    ],
    [
      `{ a: ports(where: ${one}) { id } ${["b", "c", "d", "e"].map((name) => `${name}: ports(where: ${one}) { id }`).join(" ")} }`,
      "filterWidth",
    ],
  ])("in a document: %s", (query, limit) => {
    expect(limitOf(query)).toBe(limit);
  });

  const whole = "query ($f: PortFilter) { ports(where: $f) { id } }";
  const part =
    "query ($f: PortFilter) { ports(where: { or: [$f, $f] }) { id } }";
  const name = { contains: "a" };
  it.each([
    [whole, { f: { not: { not: { name } } } }, null],
    [whole, { f: { not: { not: { not: { name } } } } }, "filterDepth"],
    [
      whole,
      { f: { or: Array.from({ length: 5 }, () => ({ name })) } },
      "filterWidth",
    ],
    [whole, { f: null }, null],
    [whole, {}, null],
    [part, { f: { not: { name } } }, null],
    [part, { f: { not: { not: { name } } } }, "filterDepth"],
    [part, { f: { or: [{ name }, { name }, { name }] } }, "filterWidth"],
  ])("in variables: %s %j", (query, variables, limit) => {
    expect(limitOf(query, variables)).toBe(limit);
  });

  it("of many conditions that is used many times is given up early", () => {
    const query = `query ($f: PortFilter) { ports(where: { or: [${"$f ".repeat(1_000)}] }) { id } }`;
    const wide = { or: Array.from({ length: 1_000 }, () => ({ name })) };
    expect(limitOf(query, { f: wide })).toBe("filterWidth");
  });
});
