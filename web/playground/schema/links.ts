import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";

export interface SchemaLink {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
}

/** The kinds of entity that a schema knows, by name. */
export const kindsOf = (schema: GraphQLSchema): string[] => {
  const entity = schema.getType("Entity");
  return isInterfaceType(entity)
    ? schema
        .getPossibleTypes(entity)
        .map(({ name }) => name)
        .sort()
    : [];
};

/** What a field leads to: the items of a page, or the type itself. */
function target(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return type.name;
  const { edges } = type.getFields();
  if (!edges) return type.name;
  const edge = getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields().node : undefined;
  return node ? getNamedType(node.type).name : type.name;
}

/** Which kinds lead straight to which others, by which of their fields. */
export function linksOf(schema: GraphQLSchema): SchemaLink[] {
  const kinds = new Set(kindsOf(schema));
  const found = new Map<
    string,
    { from: string; to: string; fields: string[] }
  >();
  for (const from of kinds) {
    const type = schema.getType(from);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const to = target(getNamedType(field.type));
      if (!kinds.has(to)) continue;
      const key = `${from} ${to}`;
      const link = found.get(key) ?? { from, to, fields: [] };
      found.set(key, link);
      link.fields.push(name);
    }
  }
  return [...found.values()];
}
