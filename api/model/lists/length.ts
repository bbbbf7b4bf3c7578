import "reflect-metadata";
import { Extensions } from "type-graphql";

/** The arguments of the question around a list, with what holds where they are not given. */
export type Arguments = Readonly<Record<string, unknown>>;
export type LengthOf = (args: Arguments) => number;

/** No argument asks for more, whatever it says: a question refuses that in words of its own. */
const most = 200;
/** How many a page holds where nothing is said. */
const usual = 20;

/**
 * Says how many members a list has, at most or as a rule, beside the list itself: what a request
 * costs is reckoned from it.
 */
export const Length = (length: number | LengthOf) =>
  Extensions({ length: typeof length === "number" ? () => length : length });

/** As many as an argument says or holds, or so many where it is not given. */
export const by =
  (name: string, otherwise = 0): LengthOf =>
  ({ [name]: value }) => {
    const asked = Array.isArray(value) ? value.length : value;
    return Math.min(
      Math.max(typeof asked === "number" ? asked : otherwise, 0),
      most,
    );
  };

/** As many as a page is asked to hold. */
export const byPage: LengthOf = (args) =>
  by("first", by("last", usual)(args))(args);
