import "reflect-metadata";
import {
  defaultFieldResolver,
  isAbstractType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import { buildSchemaSync, type ClassType } from "type-graphql";
import {
  Alignment,
  Statement,
  entityTypes,
  datasetKinds,
  kinds,
  linkObjects,
} from "../model/index.ts";
import { AboutQuestion } from "../queries/about.ts";
import { AlignmentsQuestion } from "../queries/alignments.ts";
import { keyOf } from "../select/fragment.ts";
import { CiteQuestion } from "../queries/cite/cite.ts";
import { CompareQuestion } from "../queries/compare/compare.ts";
import { EntityQuestion } from "../queries/entity.ts";
import { EvidenceQuestion } from "../queries/evidence.ts";
import { oneOf, pageOf } from "../queries/kind.ts";
import { MatrixQuestion } from "../queries/matrix/matrix.ts";
import { ModelQuestion } from "../queries/model.ts";
import { NeighbourhoodQuestion } from "../queries/neighbourhood/neighbourhood.ts";
import { SubgraphQuestion } from "../queries/neighbourhood/subgraph.ts";
import { DatasetsQuestion } from "../queries/finance/datasets.ts";
import { FinanceQuestion } from "../queries/finance/finance.ts";
import { FinancePlacesQuestion } from "../queries/finance/places.ts";
import { FacetsQuestion } from "../queries/facets.ts";
import { PassageQuestion } from "../queries/passage.ts";
import { PathQuestion } from "../queries/path/path.ts";
import { SearchQuestion } from "../queries/search/search.ts";
import { SpanQuestion } from "../queries/span.ts";
import { StatementsQuestion } from "../queries/statements.ts";
import { StatisticsQuestion } from "../queries/statistics/statistics.ts";
import { TimelineQuestion } from "../queries/timeline.ts";

/** Kinds whose list is a question of its own. */
const withOwnQuery: readonly unknown[] = [Alignment, Statement];

const every = [...kinds.values(), ...datasetKinds.values()];
const questions: [ClassType<object>, ...ClassType<object>[]] = [
  EntityQuestion,
  EvidenceQuestion,
  ...every.map(oneOf),
  ...[...entityTypes.values()]
    .filter(({ model }) => !withOwnQuery.includes(model))
    .map(pageOf),
  AboutQuestion,
  AlignmentsQuestion,
  CiteQuestion,
  CompareQuestion,
  MatrixQuestion,
  ModelQuestion,
  NeighbourhoodQuestion,
  DatasetsQuestion,
  FacetsQuestion,
  FinanceQuestion,
  FinancePlacesQuestion,
  PassageQuestion,
  PathQuestion,
  SearchQuestion,
  SpanQuestion,
  StatementsQuestion,
  StatisticsQuestion,
  SubgraphQuestion,
  TimelineQuestion,
];

let built: GraphQLSchema | undefined;

/** The GraphQL schema, made of the model and the questions; type-graphql builds one a process. */
export const createSchema = (): GraphQLSchema => (built ??= build());

function build(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: questions,
    orphanedTypes: every.map(({ model }) => model),
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // That of type-graphql is a promise for each value.
    if (isAbstractType(type)) type.resolveType = kindOfRow;
    if (!isObjectType(type) || type === schema.getQueryType()) continue;
    // What GraphQL tells of the schema itself it resolves in its own way.
    if (type.name.startsWith("__")) continue;
    const facts =
      kinds.get(type.name) ??
      datasetKinds.get(type.name) ??
      linkObjects.get(type.name);
    const isPage = /(Connection|Edge)$/.test(type.name);
    for (const [name, field] of Object.entries(type.getFields())) {
      if (facts?.links.has(name) || (isPage && /^(edges|node)$/.test(name)))
        field.resolve = pick;
      // GraphQL's own resolver needs no promise; only what is computed keeps that of type-graphql.
      else if (!facts || facts.props.has(name)) field.resolve = undefined;
    }
  }
  return schema;
}

const kindOfRow = ({ kind }: { readonly kind: string }) => kind;

/**
 * One Cypher has fetched what links lead to, under the key that the request gives it. What a
 * question puts together itself has it under the field's own name.
 */
const pick: GraphQLFieldResolver<Record<string, unknown>, unknown> = (
  row,
  args,
  context,
  info,
) => {
  const key = keyOf(info.path.key);
  return key in row ? row[key] : defaultFieldResolver(row, args, context, info);
};
