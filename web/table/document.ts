import type { Document } from "../ask/ask.ts";
import type { Column } from "./columns.ts";
import type { Field, List, Shape } from "./list.ts";
import type { CountsAnswer, CursorAnswer, RowsAnswer } from "./row.ts";

/** What is asked with, by its name in the question. */
type Asked = Readonly<Record<string, unknown>>;

/** How a thing is named in passing; a role also by its title, since its name says who holds it, and finance with what no total adds. */
const mention = "...Named";
const named = `fragment Named on Entity {
  __typename
  id
  name { en zh }
  ... on Event { eventStatus }
  ... on Role { title { en zh } }
  ... on FinancedProject { isUmbrella isRecommendedForTotals }
}`;

/** What is selected of a field. What has no id of its own is selected whole, as the cards do, or one would take it from the other in the cache. */
const selections: Readonly<Record<Shape, (name: string) => string>> = {
  TERM: (name) => name,
  BOOLEAN: (name) => name,
  NUMBER: (name) => name,
  STRING: (name) => name,
  TEXT: (name) => `${name} { en zh }`,
  DATE: (name) => `${name} { text }`,
  COORDINATES: (name) => `${name} { latitude longitude }`,
  IDENTIFIER: (name) => `${name} { scheme value url }`,
  OWN: (name) => `${name} { ${mention} }`,
  OWNS: (name) => `${name} { ${mention} }`,
  INBOUND: (name) => `${name}(first: 0) { totalCount }`,
  EVIDENCE: (name) =>
    `${name} { start end sha256 text article { ${mention} language issued { text } } }`,
  REFERENCE: (name) => `${name} { fields source { ${mention} } }`,
  SPAN: (name) => `${name} { page { ${mention} } }`,
};

const selectionOf = (name: string, { shape }: Field) => selections[shape](name);

/** What a number of a figure means only together with. */
const amount =
  "value upperValue qualifier unit { en zh } measure { en zh } asOf { text }";

/** A page of a list, with the columns of a table and the names of some entities. */
export function rowsDocument(
  list: List,
  columns: readonly Column[],
): Document<RowsAnswer, Asked> {
  const fields = new Set([
    ...columns.flatMap(({ name, field }) =>
      field ? [selectionOf(name, field)] : [],
    ),
    ...(columns.some(({ name }) => name === "value") ? [amount] : []),
  ]);
  const { name, field } = list;
  const of = name === "Alignment";
  return `query Table(
    $filter: ${name}Filter, $order: ${name}Order, $first: Int!, $after: String, $ids: [ID!]!${of ? ", $of: ID" : ""}
  ) {
    rows: ${field}(filter: $filter, order: $order, first: $first, after: $after${of ? ", of: $of" : ""}) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ${mention} ${[...fields].join(" ")} } }
    }
    named: nodes(ids: $ids) { ... on Entity { ${mention} } }
  }
  ${named}`;
}

/** Where each page of a list ends, to go to one that is not the next. */
export function cursorDocument({
  name,
  field,
}: List): Document<CursorAnswer, Asked> {
  const of = name === "Alignment";
  return `query Cursor(
    $filter: ${name}Filter, $order: ${name}Order, $first: Int!, $after: String${of ? ", $of: ID" : ""}
  ) {
    rows: ${field}(filter: $filter, order: $order, first: $first, after: $after${of ? ", of: $of" : ""}) {
      pageInfo { hasNextPage endCursor }
    }
  }`;
}

/** How many members of a list match each of so many filters: `count0` for `$filter0`, and so on. */
export function countsDocument(
  { name, field }: List,
  count: number,
): Document<CountsAnswer, Asked> {
  const of = name === "Alignment";
  const each = Array.from({ length: count }, (_, at) => String(at));
  return `query Counts(
    ${each.map((at) => `$filter${at}: ${name}Filter`).join(", ")}${of ? ", $of: ID" : ""}
  ) {
    ${each
      .map(
        (at) =>
          `count${at}: ${field}(filter: $filter${at}, first: 0${of ? ", of: $of" : ""}) { totalCount }`,
      )
      .join("\n")}
  }`;
}
