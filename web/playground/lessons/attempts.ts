/** Queries that the tests hand in: each lesson's must pass, or fail, as a learner's would. */
export interface Attempts {
  /** Right, and not the solution. */
  readonly alternative: string;
  /** Wrong, each with the first condition that fails. */
  readonly wrong: readonly [Wrong, Wrong, Wrong];
}
type Wrong = readonly [query: string, fails: string];

export const attempts: Readonly<Record<string, Attempts>> = {
  fields: {
    alternative: `query Railway { entity(id: "china-laos-railway") { ... on Railway { designSpeedKmh lengthKm } } }`,
    wrong: [
      [`{ railway(id: "china-laos-railway") { lengthKm } }`, "fields"],
      [
        `{ railway(id: "east-coast-rail-link") { lengthKm designSpeedKmh } }`,
        "values",
      ],
      [
        `{ railway(id: "china-laos-railway") { length designSpeedKmh } }`,
        "runs",
      ],
    ],
  },
  arguments: {
    alternative: `{ countries(filter: { id: ["kazakhstan"] }) { edges { node { iso3 iso2 } } } }`,
    wrong: [
      [`{ country(id: "kazakhstan") { iso2 } }`, "fields"],
      [`{ country(id: "laos") { iso2 iso3 } }`, "values"],
      [`{ country(id: kazakhstan) { iso2 iso3 } }`, "runs"],
    ],
  },
  "nested-objects": {
    alternative: `{ entity(id: "indonesia") { name { en zh } ... on Country { capital { id name { zh } } } } }`,
    wrong: [
      [`{ country(id: "indonesia") { name { zh } } }`, "fields"],
      [`{ country(id: "indonesia") { name { zh } capital { name } } }`, "runs"],
      [
        `{ country(id: "laos") { name { zh } capital { name { zh } } } }`,
        "values",
      ],
    ],
  },
  lists: {
    alternative: `{ railways(filter: { id: ["jakarta-bandung-high-speed-railway"] }) { edges { node { stops { name { en } id } } } } }`,
    wrong: [
      [
        `{ railway(id: "jakarta-bandung-high-speed-railway") { countries { id name { en } } } }`,
        "rows",
      ],
      [
        `{ railway(id: "jakarta-bandung-high-speed-railway") { stops { id name { zh } } } }`,
        "fields",
      ],
      [
        `{ railway(id: "jakarta-bandung-high-speed-railway") { stops } }`,
        "runs",
      ],
    ],
  },
  aliases: {
    alternative: `{ java: railway(id: "jakarta-bandung-high-speed-railway") { id lengthKm } laos: railway(id: "china-laos-railway") { lengthKm } }`,
    wrong: [
      [
        `{ railway(id: "china-laos-railway") { lengthKm } railway(id: "jakarta-bandung-high-speed-railway") { lengthKm } }`,
        "runs",
      ],
      [
        `{ laos: railway(id: "china-laos-railway") { lengthKm } indonesia: railway(id: "jakarta-bandung-high-speed-railway") { lengthKm } }`,
        "fields",
      ],
      [
        `{ java: railway(id: "china-laos-railway") { lengthKm } laos: railway(id: "jakarta-bandung-high-speed-railway") { lengthKm } }`,
        "values",
      ],
    ],
  },
  variables: {
    alternative: `query ($id: ID!, $first: Int = 1) { countries(filter: { id: [$id] }, first: $first) { edges { node { capital { name { en } } name { en } } } } }`,
    wrong: [
      [
        `query ($id: ID!) { country(id: "laos") { name { en } capital { name { en } } } }`,
        "runs",
      ],
      [`query ($id: ID!) { country(id: $id) { name { en } } }`, "fields"],
      [
        `query ($id: ID = "kenya") { a: country(id: $id) { id } country(id: "laos") { name { en } capital { name { en } } } }`,
        "again",
      ],
    ],
  },
  fragments: {
    alternative: `fragment F on Project { status name { zh } ... on Railway { lengthKm } } { malaysia: railway(id: "east-coast-rail-link") { ...F } laos: railway(id: "china-laos-railway") { ...F } }`,
    wrong: [
      [
        `{ laos: railway(id: "china-laos-railway") { name { zh } status lengthKm } malaysia: railway(id: "east-coast-rail-link") { name { zh } status lengthKm } }`,
        "fragment",
      ],
      [
        `{ laos: railway(id: "china-laos-railway") { ...F } malaysia: railway(id: "east-coast-rail-link") { ...F } } fragment F on Railway { name { zh } lengthKm }`,
        "fields",
      ],
      [
        `{ laos: railway(id: "china-laos-railway") { ...F } malaysia: railway(id: "east-coast-rail-link") { ...F } }`,
        "runs",
      ],
    ],
  },
  interfaces: {
    alternative: `query ($ids: [ID!]!) { things: nodes(ids: $ids) { ...T id ... on Country { iso2 name { en } } } } fragment T on Node { __typename ... on Railway { lengthKm } }`,
    wrong: [
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id lengthKm } }`,
        "runs",
      ],
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Railway { lengthKm } } }`,
        "fields",
      ],
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Railway { lengthKm } ... on Country { iso2 } } }`,
        "fields",
      ],
    ],
  },
  connections: {
    alternative: `query ($after: String) { page: countries(after: $after, first: 5) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } totalCount } }`,
    wrong: [
      [
        `query ($after: String) { countries(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } id } }`,
        "runs",
      ],
      [
        `query ($after: String) { countries(first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        "values",
      ],
      [
        `query ($after: String, $no: Boolean = false) { x: countries(first: 0, after: $after) { totalCount @include(if: $no) edges { node { id } } } countries(first: 5) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        "again",
      ],
    ],
  },
  filters: {
    alternative: `query ($countries: [ID!]!) { railways(order: { direction: DESCENDING, by: LENGTH_KM }, filter: { and: [{ countries: { id: $countries } }] }, first: 20) { totalCount edges { node { lengthKm id } } } }`,
    wrong: [
      [
        `query ($countries: [ID!]!) { railways(filter: { countries: { id: $countries } }, first: 20) { edges { node { id lengthKm } } } }`,
        "order",
      ],
      [
        `query ($countries: [ID!]!) { a: railways(filter: { countries: { id: $countries } }, first: 0) { totalCount } railways(order: { by: LENGTH_KM, direction: DESCENDING }, first: 20) { edges { node { id lengthKm } } } }`,
        "rows",
      ],
      [
        `query ($countries: [ID!]!) { railways(filter: { countries: { id: $countries } }, order: { by: "LENGTH_KM" }, first: 20) { edges { node { id lengthKm } } } }`,
        "runs",
      ],
    ],
  },
  paths: {
    alternative: `query ($from: ID!, $to: ID!) { p: path(to: $to, from: $from, count: 1) { paths { length hops { evidence { start article { id } } sentence { en zh } } } } }`,
    wrong: [
      [
        `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { paths { hops { sentence { en } } } } }`,
        "fields",
      ],
      [
        `query ($from: ID!, $to: ID!) { path(from: $from, to: "laos") { paths { hops { sentence { en } evidence { article { id } } } } } a: node(id: $to) { id } }`,
        "rows",
      ],
      [
        `query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { hops { sentence { en } } } }`,
        "runs",
      ],
    ],
  },
  statements: {
    alternative: `query ($of: ID!) { alignments(of: $of) { edges { node { assertedBy { id name { en } } assertion gist { en } stage evidence { start } } } } }`,
    wrong: [
      [
        `query ($of: ID!) { alignments(of: $of, first: 20) { edges { node { gist { en } stage assertion } } } }`,
        "fields",
      ],
      [
        `query ($of: ID!) { alignments(of: $of, first: 1) { edges { node { gist { en } stage assertion assertedBy { name { en } } } } } }`,
        "rows",
      ],
      [
        `query ($of: ID!) { alignments(of: $of, first: 20) { edges { node { gist { en } stage assertion { name } assertedBy { name { en } } } } } }`,
        "runs",
      ],
    ],
  },
  errors: {
    alternative: `query ($ids: [ID!]!) { all: nodes(ids: $ids) { ... on Entity { name { en zh } id } } }`,
    wrong: [
      [
        `query ($ids: [ID!]!) { nodes(ids: ids) { id ... on Entity { name { en } } } }`,
        "runs",
      ],
      [
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Country { name { zh } } } }`,
        "fields",
      ],
      [
        `query ($ids: [ID!]!) { a: nodes(ids: $ids) { id } nodes(ids: ["laos", "kenya"]) { id ... on Entity { name { en } } } }`,
        "rows",
      ],
    ],
  },
  introspection: {
    alternative: `query ($type: String!) { type: __type(name: $type) { kind fields { description type { kind } name } } }`,
    wrong: [
      [
        `query ($type: String!) { __type(name: $type) { fields { name } } }`,
        "fields",
      ],
      [
        `query ($type: String!) { a: __type(name: $type) { name } __type(name: "Country") { fields { name description } } }`,
        "rows",
      ],
      [
        `query ($type: String!) { __type(name: $type) { fields { name meaning } } }`,
        "runs",
      ],
    ],
  },
  research: {
    alternative: `query ($of: ID!) { alignments(of: $of, first: 50, filter: { not: { stage: [STATED, PROPOSED, COMPATIBLE] } }) { totalCount edges { node { evidence { article { id name { en } } } carriedBy { name { en } } stage strategy { owners { name { en } } name { en } } } } } }`,
    wrong: [
      [
        `query ($of: ID!) { alignments(of: $of, first: 50) { edges { node { evidence { article { id } } carriedBy { name { en } } stage strategy { owners { name { en } } name { en } } } } } }`,
        "rows",
      ],
      [
        `query ($of: ID!) { alignments(of: $of, first: 50, filter: { stage: [AGREED, SIGNED, IMPLEMENTED] }) { edges { node { carriedBy { name { en } } stage strategy { owners { name { en } } name { en } } } } } }`,
        "fields",
      ],
      [
        `query ($of: ID!) { alignments(of: $of, first: 50, filter: { stage: ["AGREED"] }) { edges { node { stage } } } }`,
        "runs",
      ],
    ],
  },
};
