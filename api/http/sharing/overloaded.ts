import { GraphQLError } from "graphql";

/** Seconds after which to ask again. */
export const retryAfter = "1";

/** More is asked than the engine has time for now. */
class Overloaded extends GraphQLError {
  constructor() {
    super(
      "Too much is asked at once; ask again shortly, or for less at a time.",
      { extensions: { code: "OVERLOADED" } },
    );
  }
}

/**
 * The one error of all refusals: under load there are many, and a stack for each, which tells
 * nothing, would cost more than the refusal.
 */
export const overloaded: Error = new Overloaded();
overloaded.stack = "";
