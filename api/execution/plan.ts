import {
  GraphQLBoolean,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { fieldsOf, type RequestInfo } from "../select/collect-fields.ts";

/** Fields of an object, in the order of the answer. */
export interface PlannedFields {
  readonly fields: readonly PlannedField[];
  /** Whether a key would be taken for the prototype of an ordinary object. */
  readonly hasPrototypeKey: boolean;
}

/** A selected field of one type, with all about it that is the same for each object. */
export interface PlannedField {
  readonly key: string;
  readonly name: string;
  readonly on: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly value: PlannedValue;
}

/** What becomes of a value of some type. */
export type PlannedValue = { readonly isNullable: boolean } & (
  | {
      readonly is: "leaf";
      readonly serialize: (value: unknown) => unknown;
    }
  | { readonly is: "list"; readonly item: PlannedValue }
  | {
      readonly is: "object";
      readonly fields: () => PlannedFields;
    }
  | {
      readonly is: "abstract";
      readonly type: GraphQLAbstractType;
      /** Of the type of that name, which is one of its own. */
      readonly fieldsOf: (name: string) => PlannedFields;
    }
);

/** The plans of one operation. */
interface OperationPlans {
  /** Its variables that a directive may ask for, by the values of which its plans differ. */
  readonly flags: readonly string[];
  readonly fragments: Fragments;
  readonly plans: LRUCache<string, PlannedFields>;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Lives as long as the parsed document, which Apollo caches. */
const plansByOperation = new WeakMap<OperationDefinitionNode, OperationPlans>();

function plansOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
): OperationPlans {
  const known = plansByOperation.get(operation);
  if (known) return known;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION)
      fragments[each.name.value] = each;
  const flags = (operation.variableDefinitions ?? [])
    .filter(({ type }) => namedIn(type) === GraphQLBoolean.name)
    .map(({ variable }) => variable.name.value);
  const plans: OperationPlans = {
    flags,
    fragments,
    plans: new LRUCache({ max: 8 }),
  };
  plansByOperation.set(operation, plans);
  return plans;
}

const namedIn = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);

/**
 * The fields of an operation; those of the objects below are planned when the first of their type is
 * met, so that a document costs no more than what it is answered with.
 */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: RequestInfo["variableValues"],
): { readonly root: PlannedFields; readonly fragments: Fragments } {
  const { flags, fragments, plans } = plansOf(operation, document);
  const key = flags.map((name) => String(variableValues[name])).join();
  let root = plans.get(key);
  if (!root) {
    const request = { schema, fragments, variableValues };
    root = fieldsOn(request, schema.getQueryType()!, [operation]);
    plans.set(key, root);
  }
  return { root, fragments };
}

function fieldsOn(
  request: RequestInfo,
  on: GraphQLObjectType,
  nodes: Parameters<typeof fieldsOf>[2],
): PlannedFields {
  const fields = [...fieldsOf(request, on, nodes)].map(([key, nodes]) => {
    const name = nodes[0]!.name.value;
    const definition = on.getFields()[name] ?? metaFields.get(name)!;
    const value = valueOf(request, definition.type, nodes);
    return { key, name, on, nodes, definition, value };
  });
  return {
    fields,
    hasPrototypeKey: fields.some(({ key }) => key === "__proto__"),
  };
}

/** The fields by which GraphQL tells of itself. */
const metaFields = new Map(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [
    field.name,
    field,
  ]),
);

function valueOf(
  request: RequestInfo,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
): PlannedValue {
  if (isNonNullType(type))
    return { ...valueOf(request, type.ofType, nodes), isNullable: false };
  const isNullable = true;
  if (isListType(type))
    return {
      is: "list",
      isNullable,
      item: valueOf(request, type.ofType, nodes),
    };
  if (isLeafType(type))
    return { is: "leaf", isNullable, serialize: type.serialize.bind(type) };
  if (isObjectType(type)) {
    let fields: PlannedFields | undefined;
    return {
      is: "object",
      isNullable,
      fields: () => (fields ??= fieldsOn(request, type, nodes)),
    };
  }
  const byName = new Map<string, PlannedFields>();
  return {
    is: "abstract",
    isNullable,
    type,
    fieldsOf: (name) => {
      const known = byName.get(name);
      if (known) return known;
      const own = request.schema.getType(name);
      if (!isObjectType(own) || !request.schema.isSubType(type, own))
        throw new Error(`“${name}” is no ${type.name}.`);
      const fields = fieldsOn(request, own, nodes);
      byName.set(name, fields);
      return fields;
    },
  };
}
