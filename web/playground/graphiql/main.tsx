import "graphiql/setup-workers/vite";
// The parts of graphiql/style.css without its fonts, which stand there as `data:` addresses.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./graphiql.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { defaultFieldNames } from "./default-fields.ts";
import { examples } from "./examples.ts";
import { storageAtHand } from "./storage.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

// A query of the address: `?query={…}&variables={…}`, as the API takes it.
const parameters = new URLSearchParams(location.search);
const query = parameters.get("query") ?? undefined;
const variables = parameters.get("variables") ?? undefined;

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <header className="about">
      <a href="/" className="home">
        <img src="/icon.svg" alt="" width={22} height={22} />
        <span>Silkgraph</span>
      </a>
      <p>
        <span>
          Write a question in GraphQL, press ▶, and read the graph’s answer.
        </span>{" "}
        <a href="/en/">To the explorer</a>
      </p>
      <p lang="zh-Hans">
        <span>用 GraphQL 写下问题，按 ▶，即见图谱的回答。</span>
        <a href="/zh/">前往图谱浏览器</a>
      </p>
    </header>
    <GraphiQL
      fetcher={fetcher}
      storage={storageAtHand()}
      defaultTabs={[
        ...(query === undefined ? [] : [{ query, variables }]),
        ...examples.map((example) => ({ query: example })),
      ]}
      initialQuery={query}
      initialVariables={variables}
      getDefaultFieldNames={defaultFieldNames}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
