import { GraphQLError } from "graphql";

/** The caller asked for something that the schema allows but the graph cannot mean. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
  }
}
