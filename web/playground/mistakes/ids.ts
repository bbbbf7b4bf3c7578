import {
  getNamedType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from "graphql";
import type { Text } from "../../look/language.ts";
import type { Ask } from "../grading/report.ts";
import type { Remedy } from "./explanation.ts";
import type { Mistake } from "./mistakes.ts";

interface Literal {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A name as its id would be: its letters small and without accents, joined by hyphens. */
const idOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The texts that stand in a query where an id is wanted. */
function idsIn(query: string, schema: GraphQLSchema): Literal[] {
  const found: Literal[] = [];
  const info = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      StringValue({ value, loc }) {
        if (getNamedType(info.getInputType())?.name === "ID")
          found.push({ text: value, from: loc!.start, to: loc!.end });
      },
    }),
  );
  return found;
}

/** How to find the id of something, as a query. */
export const seeking = (name: string): string =>
  `{ search(text: ${JSON.stringify(name)}) { hits { entity { id name { en zh } } } } }`;

/** Ids of a query that no record has, each with the id that was probably meant. */
export async function idMistakes(
  query: string,
  schema: GraphQLSchema,
  ask: Ask,
): Promise<Mistake[]> {
  const literals = idsIn(query, schema);
  if (literals.length === 0) return [];
  const ids = [...new Set(literals.map(({ text }) => idOf(text)))];
  const answer = await ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: ids.filter((id) => id !== ""),
  });
  if (!answer.data) return [];
  const { nodes } = answer.data as { nodes: ({ id: string } | null)[] };
  const known = new Set(nodes.map((node) => node?.id));
  const mistakes = literals
    .filter(({ text }) => !known.has(text))
    .map(async (literal): Promise<Mistake> => {
      const { text, from, to } = literal;
      const small = idOf(text);
      const isKnown = known.has(small);
      const near = isKnown ? [small] : await nearest(text, ask);
      return {
        from,
        to,
        message: `“${text}” is not an id.`,
        told: isKnown
          ? inSmallLetters(text)
          : near.length > 0
            ? unknown(text, near)
            : notFound(text),
        remedies: near.map((id): Remedy => ({
          label: { en: `Write ${id}`, zh: `改为 ${id}` },
          changes: [{ from, to, insert: JSON.stringify(id) }],
        })),
      };
    });
  return Promise.all(mistakes);
}

async function nearest(text: string, ask: Ask): Promise<string[]> {
  const answer = await ask(
    "query ($text: String!) { search(text: $text, first: 3) { hits { entity { id } } } }",
    { text: text.slice(0, 200) },
  );
  const { search } = (answer.data ?? { search: null }) as {
    search: { hits: { entity: { id: string } }[] } | null;
  };
  return search?.hits.map(({ entity }) => entity.id) ?? [];
}

const coded = (ids: readonly string[], between: string) =>
  ids.map((id) => `\`${id}\``).join(between);

const inSmallLetters = (text: string): Text => ({
  en: `“${text}” is no id: ids are in small letters, with hyphens in place of spaces.`,
  zh: `“${text}”不是 id：id 全为小写字母，空格换成连字符。`,
});

const unknown = (text: string, near: readonly string[]): Text => ({
  en: `No record has the id “${text}”. An id is an English name in small letters, with hyphens; a search for “${text}” finds ${coded(near, ", ")}.`,
  zh: `没有 id 为“${text}”的记录。id 是英文名的小写，空格换成连字符；搜索“${text}”找到 ${coded(near, "、")}。`,
});

const notFound = (text: string): Text => ({
  en: `No record has the id “${text}”, and none is called so. Find an id by a name: \`${seeking("Laos")}\`.`,
  zh: `没有 id 为“${text}”的记录，也没有这个名称。可按名称查找 id：\`${seeking("老挝")}\`。`,
});
