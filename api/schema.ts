import "reflect-metadata";
import { isObjectType, type GraphQLSchema } from "graphql";
import { buildSchemaSync, type ClassType } from "type-graphql";
import { Alignment, kinds, linkObjects } from "./model/index.ts";
import { AlignmentsQuestion } from "./queries/alignments.ts";
import { EntityQuestion } from "./queries/entity.ts";
import { EvidenceQuestion } from "./queries/evidence.ts";
import { oneOf, pageOf } from "./queries/kind.ts";
import { NeighbourhoodQuestion } from "./queries/neighbourhood.ts";
import { PathQuestion } from "./queries/path.ts";
import { SearchQuestion } from "./queries/search.ts";
import { StatisticsQuestion } from "./queries/statistics.ts";

/** Kinds whose list is a question of its own. */
const asked: readonly unknown[] = [Alignment];

const every = [...kinds.values()];
const questions: [ClassType<object>, ...ClassType<object>[]] = [
  EntityQuestion,
  EvidenceQuestion,
  ...every.map(oneOf),
  ...every.filter(({ model }) => !asked.includes(model)).map(pageOf),
  AlignmentsQuestion,
  NeighbourhoodQuestion,
  PathQuestion,
  SearchQuestion,
  StatisticsQuestion,
];

/** Builds the GraphQL schema from the model and the questions. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: questions,
    orphanedTypes: every.map(({ model }) => model),
    validate: false,
  });
  for (const { name, links } of [...every, ...linkObjects.values()]) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not in the schema.`);
    // One Cypher has fetched every link already, under the key that the request gives it.
    for (const field of links.keys())
      type.getFields()[field]!.resolve = (
        row: Record<string, unknown>,
        _,
        __,
        { path },
      ) => row[`_${path.key}`];
  }
  return schema;
}
