import "reflect-metadata";
import { Extensions } from "type-graphql";

/** The arguments of the field around a list, defaults included. */
export type Arguments = Readonly<Record<string, unknown>>;
export type LengthOf = (args: Arguments) => number;

/** Larger arguments are not counted: the question refuses them with a message of its own. */
const maxLength = 200;
const defaultPageSize = 20;

/**
 * Declares how many members a list has, at most or typically. The cost of a request is computed
 * from it.
 */
export const Length = (length: number | LengthOf) =>
  Extensions({ length: typeof length === "number" ? () => length : length });

/** Declares how many values a long text counts for in the cost of a request. */
export const Weight = (weight: number) => Extensions({ weight });

/** As many as an argument says, or as a list argument holds; `otherwise` where it is not given. */
export const by =
  (name: string, otherwise = 0): LengthOf =>
  ({ [name]: value }) => {
    const length = Array.isArray(value) ? value.length : value;
    return Math.min(
      Math.max(typeof length === "number" ? length : otherwise, 0),
      maxLength,
    );
  };

/** The size of the requested page. */
export const byPage: LengthOf = (args) =>
  by("first", by("last", defaultPageSize)(args))(args);
