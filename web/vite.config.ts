import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig } from "vite";
import { firstVisit, noCircles } from "./build/chunks.ts";
import { documentList, documentsWhereUsed } from "./build/documents.ts";
import { graphiqlWords } from "./build/graphiql-words.ts";
import { slimApollo } from "./build/slim-apollo.ts";
import { slimCytoscape } from "./build/slim-cytoscape.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The API that `vite` asks while developing. */
const api = process.env.API ?? `http://127.0.0.1:${process.env.PORT ?? "4000"}`;

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
          if (/^\/desk(\/(en|zh))?\/?$/.test(path))
            request.url = "/desk/index.html";
          const page =
            /^\/playground(\/((en|zh)\/)?(graphiql)\/?$|\/(en|zh)(\/|$)|\/?$)/.exec(
              path,
            );
          if (page)
            request.url = `/playground/${page[4] ? "graphiql" : "index"}.html`;
          next();
        }),
    },
    documentsWhereUsed(),
    documentList(),
    slimApollo(),
    slimCytoscape(),
    noCircles(),
    graphiqlWords(),
  ],
  worker: { format: "es" },
  // Graph and playground meet one copy of graphql each, or its types do not know each other.
  resolve: {
    dedupe: ["graphql", "react", "react-dom"],
    // RxJS has classes of today's language under this name, and else those of 2009 with what emulates them.
    conditions: ["es2015", ...defaultClientConditions],
  },
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
      "/desk/api": api,
    },
  },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    // Icons stay files, which the browser caches for every page.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4000,
    // Every browser that runs the rest preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // GraphiQL ships compiled React whose "use no memo" means nothing to a bundler.
      onwarn: (warning, warn) => {
        if (warning.code !== "MODULE_LEVEL_DIRECTIVE") warn(warning);
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              debugName: "first visit",
              name: firstVisit({
                page: here("main.tsx"),
                canvas: here("canvas/canvas.tsx"),
                playground: here("playground/main.tsx"),
              }),
            },
          ],
        },
      },
      input: {
        explorer: here("index.html"),
        playground: here("playground/index.html"),
        desk: here("desk/index.html"),
        graphiql: here("playground/graphiql.html"),
      },
    },
  },
});
