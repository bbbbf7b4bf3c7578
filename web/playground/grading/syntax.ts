import {
  Kind,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from "graphql";
import type { Feature, Run, Task, Variables } from "../lessons/lesson.ts";

/** What of the language a document makes use of. */
export function featuresOf(document: DocumentNode): ReadonlySet<Feature> {
  const found = new Set<Feature>();
  const spread = new Set<string>();
  const defined = new Set<string>();
  visit(document, {
    Field(node) {
      if (node.alias) found.add("alias");
      if (node.name.value === "__typename") found.add("typename");
    },
    InlineFragment(node) {
      if (node.typeCondition) found.add("inlineFragment");
    },
    FragmentSpread: (node) => void spread.add(node.name.value),
    FragmentDefinition: (node) => void defined.add(node.name.value),
  });
  if ([...spread].some((name) => defined.has(name))) found.add("fragment");
  return found;
}

/** The plain fields that a text asks for, by their paths in the answer; none where it cannot be read. */
export function leavesOf(query: string): string[] {
  const paths: string[] = [];
  const path: string[] = [];
  let document;
  try {
    document = parse(query);
  } catch {
    return [];
  }
  visit(document, {
    Field: {
      enter({ alias, name, selectionSet }) {
        path.push((alias ?? name).value);
        if (!selectionSet) paths.push(path.join("."));
      },
      leave: () => void path.pop(),
    },
  });
  return paths;
}

/** The variables of a task that a document does not declare, or declares and leaves unused. */
export function unusedVariables(
  document: DocumentNode,
  { variables = {} }: Task,
): string[] {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: (node) => void used.add(node.name.value),
  });
  return Object.keys(variables).filter((name) => !used.has(name));
}

/** A document and its variables, with other texts in place of those that a run exchanges. */
export function exchanged(
  document: DocumentNode,
  variables: Variables,
  { instead = {}, variables: others = {} }: Run,
): { query: string; variables: Variables } {
  const text = (value: string) => instead[value] ?? value;
  const inside = (value: unknown): unknown =>
    typeof value === "string"
      ? text(value)
      : Array.isArray(value)
        ? value.map(inside)
        : value;
  return {
    query: print(
      visit(document, {
        StringValue: (node) => ({ ...node, value: text(node.value) }),
      }),
    ),
    variables: Object.fromEntries(
      Object.entries({ ...variables, ...others }).map(([name, value]) => [
        name,
        inside(value),
      ]),
    ),
  };
}

/** One thing that a query asks for or says. */
export interface Part {
  /** The type whose documentation tells of it. */
  readonly type: string;
  readonly field: string;
  /** Where it is an argument of the field, or a condition within one. */
  readonly argument?: string;
}

const written = ({ type, field, argument }: Part) =>
  `${type}.${field}${argument === undefined ? "" : `(${argument})`}`;

/** What the model asks for that a document does not, in the model's order. */
export function lacking(
  schema: GraphQLSchema,
  model: DocumentNode,
  document: DocumentNode | null,
): Part[] {
  const asked = new Set(document ? partsOf(schema, document).map(written) : []);
  const seen = new Set<string>();
  return partsOf(schema, model).filter((part) => {
    const text = written(part);
    const isNew = !asked.has(text) && !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

function partsOf(schema: GraphQLSchema, document: DocumentNode): Part[] {
  const parts: Part[] = [];
  const info = new TypeInfo(schema);
  const here = () => info.getParentType()?.name ?? "";
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        parts.push({ type: here(), field: node.name.value });
      },
      Argument(node) {
        const field = info.getFieldDef()?.name ?? "";
        parts.push({ type: here(), field, argument: node.name.value });
      },
      ObjectField(node) {
        const field = info.getFieldDef()?.name ?? "";
        parts.push({ type: here(), field, argument: node.name.value });
      },
    }),
  );
  return parts;
}

const hole = "____";

/** The model, with a hole wherever it asks for one of these parts. */
export function withHoles(
  schema: GraphQLSchema,
  model: DocumentNode,
  parts: readonly Part[],
): string {
  const holes = new Set(parts.map(written));
  const info = new TypeInfo(schema);
  const here = () => info.getParentType()?.name ?? "";
  return print(
    visit(
      model,
      visitWithTypeInfo(info, {
        Field: {
          leave: (node) =>
            holes.has(written({ type: here(), field: node.name.value })) &&
            !node.selectionSet
              ? { ...node, name: { ...node.name, value: hole } }
              : undefined,
        },
        Argument: {
          leave(node) {
            const field = info.getFieldDef()?.name ?? "";
            const argument = node.name.value;
            return holes.has(written({ type: here(), field, argument })) &&
              node.value.kind !== Kind.OBJECT
              ? {
                  ...node,
                  value: {
                    kind: Kind.ENUM as const,
                    value: hole,
                  },
                }
              : undefined;
          },
        },
      }),
    ),
  );
}

/** How often the largest selection that stands in a document more than once does; 0 where none does. */
export function copiedSelections(document: DocumentNode): number {
  const counts = new Map<string, number>();
  visit(document, {
    SelectionSet(node) {
      if (node.selections.length < 2) return;
      const text = print(node);
      if (text.length > 40) counts.set(text, (counts.get(text) ?? 0) + 1);
    },
  });
  const most = Math.max(0, ...counts.values());
  return most > 1 ? most : 0;
}

/** Texts that stand in a document although a variable holds them. */
export function literalsOf(
  document: DocumentNode,
  variables: Variables,
): { text: string; variable: string }[] {
  const names = new Map(
    Object.entries(variables).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((each: unknown) => [
        each,
        name,
      ]),
    ),
  );
  const found: { text: string; variable: string }[] = [];
  visit(document, {
    StringValue({ value }) {
      const variable = names.get(value);
      if (variable !== undefined) found.push({ text: value, variable });
    },
  });
  return found;
}

/** Claims that a document asks for without what they rest on. */
export function claimsWithoutEvidence(
  schema: GraphQLSchema,
  document: DocumentNode,
): string[] {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = getNamedType(info.getType());
        if (!(isObjectType(type) || isInterfaceType(type))) return;
        const isClaim = type
          .getInterfaces()
          .some(({ name }) => name === "Claim");
        const asked = node.selectionSet?.selections ?? [];
        const names = asked.map((each) =>
          each.kind === Kind.FIELD ? each.name.value : "...",
        );
        if (isClaim && names.includes("gist") && !names.includes("evidence"))
          found.add(type.name);
      },
    }),
  );
  return [...found];
}

/** Lists by page that a document asks for without saying how long a page is. */
export function unboundedLists(
  schema: GraphQLSchema,
  document: DocumentNode,
): string[] {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const type = getNamedType(info.getType());
        const asksItems = node.selectionSet?.selections.some(
          (each) => each.kind === Kind.FIELD && each.name.value === "edges",
        );
        if (
          type?.name.endsWith("Connection") &&
          asksItems &&
          !node.arguments?.some(({ name }) =>
            ["first", "last"].includes(name.value),
          )
        )
          found.add(node.name.value);
      },
    }),
  );
  return [...found];
}
