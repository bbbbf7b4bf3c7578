import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLType,
} from "graphql";

/** What to ask of a type first, in this order of preference: the first that it has. */
const first: readonly (readonly string[])[] = [
  ["id"],
  ["edges"],
  ["node"],
  ["en", "zh"],
  ["text"],
];

/** What GraphiQL adds where a query asks a field with parts for none of them; by itself it adds whatever may be null. */
export function defaultFieldNames(type: GraphQLType): string[] {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return [];
  const fields = named.getFields();
  const preferred = first.find((names) =>
    names.every((name) => name in fields),
  );
  if (preferred) return [...preferred];
  return Object.values(fields)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
}
