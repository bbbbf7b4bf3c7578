import { GraphQLError } from "graphql";

/** Seconds after which to ask again. */
export const retryAfter = "1";

/** More is asked than the engine has time for now. */
export class Overloaded extends GraphQLError {
  constructor(
    message = "Too much is asked at once; ask again shortly, or for less at a time.",
  ) {
    super(message, { extensions: { code: "OVERLOADED" } });
  }
}
