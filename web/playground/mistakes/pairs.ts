import {
  getNamedType,
  isCompositeType,
  isLeafType,
  type GraphQLError,
  type GraphQLSchema,
} from "graphql";
import type { Mistake } from "./mistakes.ts";

/** A field whose parts stand beside it and not in its braces: GraphQL complains of each, and the remedy is one. */
export function withoutBraces(
  errors: readonly GraphQLError[],
  { query, schema }: { readonly query: string; readonly schema: GraphQLSchema },
): {
  readonly mistakes: readonly Mistake[];
  readonly explained: ReadonlySet<GraphQLError>;
} {
  const mistakes: Mistake[] = [];
  const explained = new Set<GraphQLError>();
  const unknown = new Map(
    errors
      .filter(({ message }) => message.startsWith("Cannot query field"))
      .map((error) => [error.positions?.[0] ?? -1, error]),
  );
  for (const error of errors) {
    const found =
      /^Field "(\w+)" of type "(.+)" must have a selection of subfields/.exec(
        error.message,
      );
    const from = error.positions?.[0];
    if (!found || from === undefined) continue;
    const [, field, name] = found;
    const type = schema.getType(name!.replace(/[[\]!]/g, ""));
    if (!isCompositeType(type) || !("getFields" in type)) continue;
    const parts: string[] = [];
    let to = from + field!.length;
    for (;;) {
      const next = /^[\s,]+(\w+)/.exec(query.slice(to));
      const part = next?.[1];
      const at = to + (next?.[0].length ?? 0) - (part?.length ?? 0);
      const other = unknown.get(at);
      const known = part === undefined ? undefined : type.getFields()[part];
      if (!other || !known || !isLeafType(getNamedType(known.type))) break;
      parts.push(part!);
      explained.add(other);
      to = at + part!.length;
    }
    if (parts.length === 0) continue;
    explained.add(error);
    const written = `${field!} { ${parts.join(" ")} }`;
    mistakes.push({
      from,
      to,
      message: error.message,
      told: {
        en: `What is asked of “${field!}” stands in braces after it: \`${written}\`.`,
        zh: `要查“${field!}”的什么，写在其后的花括号里：\`${written}\`。`,
      },
      remedies: [
        {
          label: { en: `Write ${written}`, zh: `改为 ${written}` },
          changes: [{ from, to, insert: written }],
        },
      ],
    });
  }
  return { mistakes, explained };
}
