import {
  Kind,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
  typeFromAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  type ListTypeNode,
} from "graphql";

/** Something that is there, by which questions can be asked. */
export interface Examples {
  /** Two entities of one kind. */
  readonly ids: readonly [string, string];
  /** An article. */
  readonly article: string;
}

/** What a question needs that its types call optional. */
const needed: Readonly<Record<string, readonly string[]>> = { cite: ["ids"] };

/**
 * A document for every question of the schema, with what it must be given and everything that it
 * finds out itself: first those across kinds, which are the slowest to plan, then those of one kind.
 */
export function operationsOf(schema: GraphQLSchema): {
  readonly across: readonly string[];
  readonly ofOneKind: readonly string[];
} {
  const fields = Object.values(schema.getQueryType()!.getFields());
  const isOfOneKind = ({ type }: (typeof fields)[number]) => {
    const { name } = getNamedType(type);
    const node = schema.getType(name.replace(/Connection$/, ""));
    return isObjectType(node) && interfacesOf(node).includes("Node");
  };
  return {
    across: documentsFor(fields.filter((field) => !isOfOneKind(field))),
    ofOneKind: documentsFor(fields.filter(isOfOneKind)),
  };
}

function documentsFor(
  fields: readonly GraphQLField<unknown, unknown>[],
): string[] {
  return fields.map((field) => {
    const given = field.args.filter(
      (each) =>
        isRequiredArgument(each) || needed[field.name]?.includes(each.name),
    );
    const list = (text: (each: (typeof given)[number]) => string) =>
      given.length > 0 ? `(${given.map(text).join(", ")})` : "";
    return `query ${list(({ name, type }) => `$${name}: ${String(type)}`)} { ${field.name}${list(({ name }) => `${name}: $${name}`)} ${selectionOf(getNamedType(field.type))} }`;
  });
}

/** All of what a question finds, and of each entity its name. */
function selectionOf(
  type: GraphQLNamedType,
  around: readonly GraphQLNamedType[] = [],
): string {
  if (isLeafType(type)) return "";
  if (!("getFields" in type) || isUnionType(type)) return "{ __typename }";
  const fields = Object.values(type.getFields()) as GraphQLField<
    unknown,
    unknown
  >[];
  const isEntity = [type.name, ...interfacesOf(type)].includes("Node");
  const chosen = fields.filter((field) =>
    isEntity
      ? ["id", "name"].includes(field.name)
      : !around.includes(getNamedType(field.type)) &&
        !field.args.some(isRequiredArgument),
  );
  return `{ ${chosen.map((field) => `${field.name} ${selectionOf(getNamedType(field.type), [...around, type])}`).join(" ")} }`;
}

const interfacesOf = (type: GraphQLNamedType): string[] =>
  "getInterfaces" in type ? type.getInterfaces().map(({ name }) => name) : [];

/** A value for every variable of a document: an entity that is there, for whatever can be one. */
export function variablesFor(
  query: string,
  schema: GraphQLSchema,
  { ids, article }: Examples,
): Record<string, unknown> {
  const texts: Readonly<Record<string, string>> = {
    article,
    to: ids[1],
    address: "https://silkgraph.example",
    accessed: "2024-12-19",
  };
  const valueOf = (name: string, type: GraphQLType): unknown => {
    const value = getNullableType(type);
    const named = getNamedType(value);
    if (isEnumType(named)) {
      const names = named.getValues().map(({ name }) => name);
      return isListType(value) ? names : names[0];
    }
    if (isListType(value))
      return named.name === "ID" ? ids : [valueOf(name, value.ofType)];
    if (isInputObjectType(named))
      return Object.fromEntries(
        Object.values(named.getFields())
          .filter(isRequiredInputField)
          .map((field) => [field.name, valueOf(field.name, field.type)]),
      );
    const text = texts[name] ?? ids[0];
    const values = { Int: 1, Float: 1, Boolean: true, ID: text, String: text };
    return values[named.name as keyof typeof values];
  };
  const variables = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
      : [],
  );
  return Object.fromEntries(
    variables.map(({ variable: { name }, type }) => [
      name.value,
      // The types of GraphQL know each node of a type apart, and have no word for all of them.
      valueOf(name.value, typeFromAST(schema, type as ListTypeNode)!),
    ]),
  );
}
