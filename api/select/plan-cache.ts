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
import { Selection } from "./select.ts";

interface Compiled<Plan> {
  readonly selection: Selection;
  readonly plan: Plan;
}

/** Of one operation: its variables, and the plans of its fields by what was asked with them. */
interface Known {
  readonly variables: readonly (readonly [string, GraphQLInputType])[];
  readonly plans: Map<string, Compiled<unknown>>;
}

/** Kept as long as the document is, which Apollo caches. */
const known = new WeakMap<OperationDefinitionNode, Known>();
const most = 64;

function knownOf({ operation, schema }: GraphQLResolveInfo): Known {
  const found = known.get(operation);
  if (found) return found;
  const made: Known = {
    variables: (operation.variableDefinitions ?? []).map(
      ({ variable, type }) => [
        variable.name.value,
        // The types of GraphQL know each node of a type apart, and have no word for all of them.
        typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType,
      ],
    ),
    plans: new Map(),
  };
  known.set(operation, made);
  return made;
}

/** What of a value decides which Cypher is needed: what is given, what is true, and a term alone. */
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

/** What `build` makes of the request, kept. `what` names the plan among those of one field, with all that its Cypher begins with. */
export function planFor<Plan>(
  info: GraphQLResolveInfo,
  what: string,
  build: (selection: Selection) => Plan,
): Compiled<Plan> {
  const { variables, plans } = knownOf(info);
  let shape = `${String(info.path.key)} ${what}`;
  for (const [name, type] of variables)
    shape += ` ${shapeOf(info.variableValues[name], type)}`;
  const kept = plans.get(shape);
  if (kept) return kept as Compiled<Plan>;
  const selection = new Selection(info);
  const compiled = { selection, plan: build(selection) };
  if (plans.size >= most) plans.clear();
  plans.set(shape, compiled);
  return compiled;
}
