import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from "graphql";
import { labels } from "../../../gql/labels.zh.ts";
import { meanings as others } from "../../../gql/meanings.zh.ts";
import { ofAnswers } from "./answers.ts";
import { ofDatasets } from "./datasets.ts";
import { ofGraphql } from "./graphql.ts";
import { patterns } from "./patterns.ts";
import { ofRecords } from "./records.ts";

const known: Readonly<Record<string, string>> = {
  ...ofRecords,
  ...ofAnswers,
  ...ofDatasets,
  ...ofGraphql,
};

type Terms = Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;
const meanings: Terms = { ...labels.meaning, ...others };
const links: Readonly<Record<string, string>> = labels.link;

interface Described {
  description?: string | null | undefined;
}

/** Puts the descriptions of a schema into Chinese; what there is no Chinese of stays English. */
export function putInChinese(schema: GraphQLSchema): GraphQLSchema {
  const put = (each: Described, own?: string) => {
    each.description =
      own ?? inChinese(each.description ?? "") ?? each.description;
  };
  const putAll = (fields: object) => {
    for (const field of Object.values(fields) as (Described & {
      args?: readonly Described[];
    })[]) {
      put(field);
      for (const argument of field.args ?? []) put(argument);
    }
  };
  for (const type of Object.values(schema.getTypeMap())) {
    put(type);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
      putAll(type.getFields());
    if (isEnumType(type))
      for (const value of type.getValues())
        put(
          value,
          meanings[type.name]?.[value.name] ?? linkOf(type.name, value.name),
        );
  }
  putAll(schema.getDirectives());
  return schema;
}

/** A type of link as its sentence, between A and B. */
const linkOf = (type: string, value: string): string | undefined =>
  type === "LinkType"
    ? links[value]?.replace("{from}", " A ").replace("{to}", " B ").trim()
    : undefined;

/** A description in Chinese; null where there is none. */
export function inChinese(description: string): string | null {
  const text = description.replace(/\s+/g, " ").trim();
  if (text in known) return known[text]!;
  for (const [pattern, told] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const parts = found
      .slice(1)
      .map((part) => kindName(part) ?? inChinese(part));
    if (!parts.includes(null)) return told(...(parts as string[]));
  }
  return null;
}

/** What several kinds share, as the descriptions name it. */
const shared: Readonly<Record<string, string>> = {
  Entity: "条目",
  Node: "对象",
  Claim: "主张",
  AttributedClaim: "有人负责的主张",
  Project: "项目",
};
const kinds: Readonly<Record<string, string>> = labels.kind;

/** A kind in Chinese, with the name by which GraphQL knows it. */
function kindName(name: string): string | null {
  const label = kinds[name] ?? shared[name];
  return label === undefined ? null : `${label}（${name}）`;
}
