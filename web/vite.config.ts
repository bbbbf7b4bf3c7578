import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { Kind, print, type DocumentNode } from "graphql";
import { defineConfig } from "vite";
import * as made from "./gql/graphql.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The API that `vite` asks while developing. */
const api = process.env.API ?? `http://127.0.0.1:${process.env.PORT ?? "4000"}`;

const documents = Object.values(made as Record<string, DocumentNode>).filter(
  ({ definitions }) =>
    definitions?.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
);

export default defineConfig({
  root: here("."),
  plugins: [
    react(),
    {
      name: "playground-address",
      // The server knows the addresses of these pages; Vite only their files.
      configureServer: ({ middlewares }) =>
        void middlewares.use((request, _, next) => {
          const [path = ""] = request.url?.split("?") ?? [];
          const page = /^\/playground(\/(graphiql$|(en|zh)(\/|$))?|$)/.exec(
            path,
          );
          if (page)
            request.url = `/playground/${page[2] === "graphiql" ? "graphiql" : "index"}.html`;
          next();
        }),
    },
    {
      name: "documents",
      // What is asked here, so that the server can ask it first, before anybody waits for it.
      generateBundle() {
        this.emitFile({
          type: "asset",
          fileName: "documents.json",
          source: JSON.stringify(documents.map((each) => print(each))),
        });
      },
    },
  ],
  worker: { format: "es" },
  // Graph and playground meet one copy of graphql each, or its types do not know each other.
  resolve: { dedupe: ["graphql", "react", "react-dom"] },
  // Its workers are imported by address, which the bundling of packages cannot follow.
  optimizeDeps: {
    exclude: [
      "graphiql/setup-workers/vite",
      "@graphiql/react/setup-workers/vite",
    ],
  },
  server: {
    host: "127.0.0.1",
    proxy: {
      "/graphql": api,
      "/schema.graphql": api,
      "/export": api,
      "/health": api,
    },
  },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // Icons stay files, which the browser caches for every page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // GraphiQL ships compiled React whose "use no memo" means nothing to a bundler.
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
      input: {
        explorer: here("index.html"),
        playground: here("playground/index.html"),
        graphiql: here("playground/graphiql.html"),
      },
    },
  },
});
