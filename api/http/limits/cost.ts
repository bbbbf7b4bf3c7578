import {
  Kind,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Arguments, LengthOf } from "../../model/index.ts";

type Type = GraphQLNamedType | undefined;

/** How long a list is taken to be that says nothing of its length: a record's own, which editors write. */
export const assumed = 5;
/** What a question costs before it gives anything. */
const question = 2_000;
/** What a member of a list costs that is given, such as an id in a filter: each may be compared with every link of the graph. */
const perGiven = 10;
/** What the schema tells of itself, which is long. */
const introspection: Readonly<Record<string, number>> = {
  __schema: 25_000,
  __type: 1_000,
};

/**
 * How many values an answer may hold: each field once for every member of the lists around it, a long text as several. How
 * long a list is stands beside it, as `Length`, by the arguments of the nearest field that has any.
 */
export function costOf(
  schema: GraphQLSchema,
  { definitions }: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
  variables: Arguments,
): number {
  const fragments = new Map(
    definitions
      .filter(
        (each): each is FragmentDefinitionNode =>
          each.kind === Kind.FRAGMENT_DEFINITION,
      )
      .map((each) => [each.name.value, each]),
  );
  /** A fragment costs the same wherever it stands within one question. */
  const known = new WeakMap<Arguments, Map<string, number>>();

  const ofSet = (
    { selections }: SelectionSetNode,
    on: Type,
    args: Arguments,
  ): number => {
    let sum = 0;
    // An entity is of one kind: of what is asked of several kinds, it answers to one.
    const byKind = new Map<string, number>();
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        sum += ofField(node, on, args);
        continue;
      }
      const [type, cost] =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value, args)
          : ofInline(node, on, args);
      if (type === on || !isObjectType(type)) sum += cost;
      else byKind.set(type.name, (byKind.get(type.name) ?? 0) + cost);
    }
    return sum + Math.max(0, ...byKind.values());
  };

  const ofInline = (
    { typeCondition, selectionSet }: InlineFragmentNode,
    on: Type,
    args: Arguments,
  ): [Type, number] => {
    const type = typeCondition ? schema.getType(typeCondition.name.value) : on;
    return [type, ofSet(selectionSet, type, args)];
  };

  const ofFragment = (name: string, args: Arguments): [Type, number] => {
    const { selectionSet, typeCondition } = fragments.get(name)!;
    const type = schema.getType(typeCondition.name.value);
    const here = known.get(args) ?? new Map<string, number>();
    known.set(args, here);
    const cost = here.get(name) ?? ofSet(selectionSet, type, args);
    here.set(name, cost);
    return [type, cost];
  };

  const ofField = (node: FieldNode, on: Type, around: Arguments): number => {
    const field =
      on && "getFields" in on
        ? (on.getFields()[node.name.value] as GraphQLField<unknown, unknown>)
        : undefined;
    if (!field) return introspection[node.name.value] ?? 1;
    const base =
      on === schema.getQueryType()
        ? question
        : ((field.extensions["weight"] as number | undefined) ?? 1);
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return base;
    const args =
      field.args.length > 0 ? argumentsOf(field, node, variables) : around;
    const asked = base + (args === around ? 0 : perGiven * membersIn(args));
    const times = isListType(getNullableType(field.type))
      ? lengthOf(field, args)
      : 1;
    return asked + times * ofSet(node.selectionSet, type, args);
  };

  return ofSet(selectionSet, schema.getQueryType()!, {});
}

/** How many members the lists have that are given, those in lists and objects too. */
function membersIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  return parts.reduce<number>(
    (sum, part) => sum + membersIn(part),
    Array.isArray(value) ? parts.length : 0,
  );
}

const lengthOf = (
  { extensions }: GraphQLField<unknown, unknown>,
  args: Arguments,
) => (extensions["length"] as LengthOf | undefined)?.(args) ?? assumed;

function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Arguments,
): Arguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    // What is wrong with them is said when it runs.
    return {};
  }
}
