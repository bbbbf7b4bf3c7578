import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type GraphQLRequestListener,
} from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import {
  GraphQLError,
  OperationTypeNode,
  getVariableValues,
  type GraphQLSchema,
} from "graphql";
import type { Context } from "../context.ts";
import type { Limits } from "../env.ts";
import { executeQuery } from "../execution/execute.ts";
import { CostCache } from "./limits/cost-cache.ts";
import { RequestContext } from "./request-context.ts";
import { costOf } from "./limits/cost.ts";
import { askersFault, beyond, formatFault } from "./error-format.ts";
import { checkFilters } from "./limits/filters.ts";
import { checkVariables, limitRule } from "./limits/limits.ts";
import type { Metrics } from "./metrics.ts";
import { retryAfter } from "./sharing/overloaded.ts";

/** Apollo as strict as it can be, around our schema. */
export function createApollo(
  schema: GraphQLSchema,
  limits: Limits,
  metrics: Metrics,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: executing(byQuestion(schema)),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitRule(limits)],
    validationOptions: { maxErrors: 5 },
    formatError: formatFault,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      affordable(limits),
      watched(metrics),
      answered,
    ],
  });
}

/** Apollo lets a gateway execute in place of graphql-js. This one asks nobody else. */
const executing = (
  schema: GraphQLSchema,
): ApolloServerOptionsWithGateway<RequestContext>["gateway"] => ({
  load: async () => ({
    executor: async ({ context, request, ...asked }) => {
      const contextValue = context as RequestContext;
      return executeQuery({
        ...asked,
        contextValue,
        variableValues: request.variables,
        operationName: request.operationName,
        makeWay: contextValue.makeWay,
      });
    },
  }),
  onSchemaLoadOrUpdate: (serve) => {
    serve({ apiSchema: schema, coreSupergraphSdl: "" });
    return () => undefined;
  },
  stop: async () => undefined,
});

/** Tells the graph which question asks. */
function byQuestion(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    const { resolve } = field;
    if (resolve)
      field.resolve = (source, args, context: Context, info) =>
        resolve(
          source,
          args,
          // Schemas share their fields: one may have passed here before, or run without HTTP.
          context instanceof RequestContext
            ? context.asking(info.fieldName)
            : context,
          info,
        );
  }
  return schema;
}

/** Refuses what depends on the variables; the rest is refused by rule, once for a document. */
function affordable(limits: Limits): ApolloServerPlugin<RequestContext> {
  const affordable = new CostCache();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, document, request, schema }) {
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY)
          throw new GraphQLError(
            `Silkgraph answers queries only; this is a ${operation.operation}.`,
            { extensions: { code: "BAD_REQUEST", http: { status: 400 } } },
          );
        const variables = request.variables ?? {};
        checkVariables(variables, limits);
        if (affordable.has(operation, variables)) return;
        const { coerced } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          variables,
          { maxErrors: 1 },
        );
        // What is wrong with them is said when the operation runs.
        if (!coerced) return;
        checkFilters(schema, document, coerced, limits);
        const cost = costOf(schema, document, operation, coerced);
        if (cost > limits.cost)
          throw beyond(
            "cost",
            `The answer may hold ${String(cost)} values; ask for at most ${String(limits.cost)}: smaller pages, or fewer lists in lists.`,
          );
        affordable.add(operation, variables);
      },
    }),
  };
}

/** Counts operations, and logs what is masked in the answer. */
const watched = (metrics: Metrics): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => {
    const started = performance.now();
    return {
      async didEncounterErrors({ errors, contextValue: { log } }) {
        for (const error of errors)
          if (
            formatFault(error.toJSON(), error).extensions?.["code"] ===
            "INTERNAL_SERVER_ERROR"
          )
            log.error({ err: error.originalError ?? error }, "fault");
      },
      async willSendResponse({ operationName, response: { body } }) {
        metrics.operation(
          operationName ?? null,
          codesOf(body),
          (performance.now() - started) / 1000,
        );
      },
    };
  },
});

type Body = Parameters<
  NonNullable<GraphQLRequestListener<RequestContext>["willSendResponse"]>
>[0]["response"]["body"];

const codesOf = (body: Body): unknown[] =>
  body.kind === "single"
    ? (body.singleResult.errors ?? []).map(
        ({ extensions }) => extensions?.["code"],
      )
    : [];

/** Status and headers of an answer, as GraphQL over HTTP asks for them. */
const answered: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({
      operationName,
      response: { http, body },
      contextValue,
    }) {
      const codes = codesOf(body);
      const hasData =
        body.kind === "single" && body.singleResult.data !== undefined;
      if (codes.includes("OVERLOADED")) {
        http.headers.set("retry-after", retryAfter);
        if (body.kind === "single" && !body.singleResult.data)
          http.status = 503;
      }
      if (body.kind === "single" && contextValue.workings)
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cypher: contextValue.workings.cypher,
        };
      contextValue.outcome.isMisasked =
        http.status === 400 &&
        !hasData &&
        codes.every((code) => askersFault.includes(code));
      contextValue.outcome.isWhole =
        hasData && codes.length === 0 && !contextValue.workings;
      contextValue.outcome.operationName = operationName ?? null;
      if (contextValue.etag && codes.length === 0 && hasData) {
        http.headers.set("etag", contextValue.etag);
        http.headers.set("cache-control", "no-cache");
      } else http.headers.set("cache-control", "no-store");
    },
  }),
};
