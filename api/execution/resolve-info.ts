import type { GraphQLResolveInfo } from "graphql";
import type { Path } from "graphql/jsutils/Path.js";
import type { PlannedField } from "./plan.ts";

/** What is the same for all fields of one execution. */
export type Executed = Pick<
  GraphQLResolveInfo,
  "schema" | "fragments" | "operation" | "variableValues"
>;

/** What a resolver may ask about its field, told when it asks. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly rootValue = undefined;

  constructor(
    private readonly run: Executed,
    private readonly field: PlannedField,
    readonly path: Path,
  ) {}

  get fieldName() {
    return this.field.name;
  }
  get fieldNodes() {
    return this.field.nodes;
  }
  get returnType() {
    return this.field.definition.type;
  }
  get parentType() {
    return this.field.on;
  }
  get schema() {
    return this.run.schema;
  }
  get fragments() {
    return this.run.fragments;
  }
  get operation() {
    return this.run.operation;
  }
  get variableValues() {
    return this.run.variableValues;
  }
}
