import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { Link } from "../model/index.ts";
import { Selection } from "./select.ts";

interface Compiled<Plan> {
  readonly selection: Selection;
  readonly plan: Plan;
}

/** The plans of one operation: one for each field and each shape of the variables. */
interface OperationPlans {
  readonly variables: readonly (readonly [string, GraphQLInputType])[];
  readonly plans: LRUCache<string, Compiled<unknown>>;
}

/** Lives as long as the parsed document, which Apollo caches. */
const plansByOperation = new WeakMap<OperationDefinitionNode, OperationPlans>();

function plansOf({ operation, schema }: GraphQLResolveInfo): OperationPlans {
  const cached = plansByOperation.get(operation);
  if (cached) return cached;
  const plans: OperationPlans = {
    variables: (operation.variableDefinitions ?? []).map(
      ({ variable, type }) => [
        variable.name.value,
        // graphql-js has an overload for each kind of type node and none for their union.
        typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType,
      ],
    ),
    plans: new LRUCache({ max: 64 }),
  };
  plansByOperation.set(operation, plans);
  return plans;
}

/** What of a variable changes the Cypher: presence, booleans and enum terms; every other value is a parameter. */
function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value == null) return "-";
  if (typeof value === "boolean") return value ? "t" : "f";
  const given = getNullableType(type);
  if (isEnumType(given)) return value as string;
  if (!isInputObjectType(getNamedType(given))) return "v";
  if (isListType(given))
    return `[${(value as unknown[]).map((each) => shapeOf(each, given.ofType)).join()}]`;
  if (!isInputObjectType(given)) return "v";
  const fields = given.getFields();
  return `{${Object.entries(value)
    .map(([name, each]) => `${name}:${shapeOf(each, fields[name]!.type)}`)
    .join()}}`;
}

/** The plan that `build` makes, cached. `planName` tells the plans of one field apart. */
export function planFor<Plan>(
  info: GraphQLResolveInfo,
  planName: string,
  build: (selection: Selection) => Plan,
  /** The types of links whose pages are given as ids. */
  held: readonly Link[] = [],
): Compiled<Plan> {
  const { variables, plans } = plansOf(info);
  let shape = `${String(info.path.key)} ${planName} ${held.join()}`;
  for (const [name, type] of variables)
    shape += ` ${shapeOf(info.variableValues[name], type)}`;
  const cached = plans.get(shape);
  if (cached) return cached as Compiled<Plan>;
  const selection = new Selection(info, held);
  const compiled = { selection, plan: build(selection) };
  plans.set(shape, compiled);
  return compiled;
}
