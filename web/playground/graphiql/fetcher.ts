import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { introspectionFromSchema } from "graphql";
import { clientHeaders } from "../../ask/client-key.ts";
import type { Language } from "../../view/view.ts";
import { loadSchema } from "../shell/load-schema.ts";

/** Asks the graph for GraphiQL, which reads what the schema says of itself in the language of the page. */
export const fetcherFor = (language: Language): Fetcher =>
  createGraphiQLFetcher({
    url: "/graphql",
    headers: clientHeaders,
    ...(language !== "en" && {
      schemaFetcher: async () => ({
        data: { ...introspectionFromSchema(await loadSchema(language)) },
      }),
    }),
  });
