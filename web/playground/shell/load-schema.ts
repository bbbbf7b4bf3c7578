import { buildSchema, type GraphQLSchema } from "graphql";
import type { Language } from "../../view/view.ts";

const loading: Partial<Record<Language, Promise<GraphQLSchema>>> = {};

/** The schema of the API, described in a language; fetched once. */
export const loadSchema = (language: Language): Promise<GraphQLSchema> =>
  (loading[language] ??= load(language));

async function load(language: Language): Promise<GraphQLSchema> {
  const response = await fetch("/schema.graphql");
  const schema = buildSchema(await response.text(), { assumeValid: true });
  if (language === "en") return schema;
  const { putInChinese } = await import("../schema/chinese/put-in-chinese.ts");
  return putInChinese(schema);
}
