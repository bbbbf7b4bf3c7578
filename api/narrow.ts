import type { List } from "./select.ts";

type Cypher = (m: string) => string;

/** A filter of a list, where its argument is given. */
export interface Filter {
  readonly given: unknown;
  /** Cypher that begins at what the argument names and binds `m`. */
  readonly start?: Cypher;
  /** What must hold of `m`. */
  readonly condition?: Cypher;
}

/** The members of `every` that pass all filters that are given, each once. */
export function narrow(
  every: Cypher,
  filters: readonly Filter[],
): List["match"] {
  const given = filters.filter(({ given }) => given != null);
  const starts = given.flatMap(({ start }) => start ?? []);
  const conditions = given.flatMap(({ condition }) => condition ?? []);
  return (m) =>
    [
      ...(starts.length > 0 ? starts : [every]).map((start) => start(m)),
      ...conditions.map(
        (condition, index) =>
          `${index === 0 ? "WHERE" : "AND"} ${condition(m)}`,
      ),
      `WITH DISTINCT ${m}`,
    ].join("\n  ");
}
