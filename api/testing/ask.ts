// Test help: asks the schema as a client would, of a graph with the records that a test writes.
import { ApolloServer } from "@apollo/server";
import { load } from "../../seed/load.ts";
import { projectRecords } from "../../seed/projection.ts";
import { openArticles, type Articles } from "../articles/articles.ts";
import type { Context } from "../context.ts";
import type { Graph } from "../graph/graph.ts";
import { createSchema } from "../schema/schema.ts";

type SeedFields = Readonly<Record<string, unknown>> & { readonly id: string };

const server = new ApolloServer<Context>({ schema: createSchema() });

/** Makes the graph hold these records and no others; each by its kind, in the form of the seed. */
export async function fill(
  graph: Graph,
  records: Readonly<Record<string, readonly SeedFields[]>>,
): Promise<void> {
  await load(
    graph,
    projectRecords(
      Object.entries(records).flatMap(([kind, list]) =>
        list.map((fields) => ({
          kind,
          id: fields.id,
          fields,
          file: `${kind}.yaml`,
          line: () => 1,
        })),
      ),
    ),
  );
}

/** Makes the graph hold the real records. */
export async function fillWhole(graph: Graph): Promise<void> {
  const { validSeed } = await import("../../seed/valid-seed.ts");
  await load(graph, (await validSeed(undefined)).projection);
}

/** Makes the graph hold the real records, and beside them the samples of every data set. */
export async function fillWithSamples(graph: Graph): Promise<void> {
  const [{ validSeed }, { sampleDatasets }] = await Promise.all([
    import("../../seed/valid-seed.ts"),
    import("./sample-datasets.ts"),
  ]);
  const { projection } = await validSeed(undefined);
  const wanted = await sampleDatasets(projection);
  await load(graph, projection, { datasets: { wanted, without: [] } });
}

/** A page of a list, as a client gets it. */
export interface AnsweredPage {
  totalCount: number;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  edges: { cursor: string; node: { id: string } }[];
}

export interface Answer {
  readonly data: unknown;
  readonly errors?: { message: string; code: unknown }[];
}

/** The answer to a query, as a client gets it. */
export async function ask(
  query: string,
  variables: Record<string, unknown>,
  graph: Graph,
  articles: Articles = openArticles(undefined),
): Promise<Answer> {
  const { body } = await server.executeOperation(
    { query, variables },
    {
      contextValue: { graph, articles, address: "http://localhost:4000" },
    },
  );
  if (body.kind !== "single") throw new Error("An answer has one part.");
  const { data, errors } = body.singleResult;
  return {
    data: plain(data),
    ...(errors && {
      errors: errors.map(({ message, extensions }) => ({
        message,
        code: extensions?.["code"],
      })),
    }),
  };
}

/** GraphQL's results have no prototype, which would make no two of them strictly equal. */
const plain = (data: unknown): unknown =>
  data === undefined ? undefined : JSON.parse(JSON.stringify(data));
