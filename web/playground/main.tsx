import "graphiql/setup-workers/vite";
// The parts of graphiql/style.css without its fonts, which stand there as `data:` addresses.
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./playground.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { examples } from "./examples.ts";
import { storageAtHand } from "./storage.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      storage={storageAtHand()}
      defaultTabs={examples.map((query) => ({ query }))}
      isHeadersEditorEnabled={false}
    >
      <GraphiQL.Logo>
        <a href="/" className="home">
          <img src="/icon.svg" alt="" width={22} height={22} />
          <span>Silkgraph</span>
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
