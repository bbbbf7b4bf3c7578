import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { noBareText } from "./.ci/no-bare-text.js";

/** Where Cypher may stand. */
const cypherHomes = [
  "api/model/cypher.ts",
  "api/select/**",
  "api/queries/**",
  "api/graph/**",
  "api/topology/**",
  "api/text-index/**",
  "**/*.test.ts",
  "api/testing/**",
  "api/export/**",
  "api/bench/**",
];
const cypher = "/\\b(MATCH|MERGE|CREATE)\\s*\\(/";

const noDriver = {
  name: "neo4j-driver",
  message: "Only the adapter in api/graph/neo4j*.ts speaks to the driver.",
};
const noCanvas = {
  name: "cytoscape",
  message: "Only web/canvas/ speaks to Cytoscape.",
};

/** Forbids in `files` every import that a pattern fits, and says why. */
const imports = (files, patterns, paths = [noDriver, noCanvas]) => ({
  files,
  ignores: ["**/*.test.ts", "**/*.e2e.ts"],
  rules: {
    "no-restricted-imports": ["error", { paths, patterns }],
  },
});

/** Fits every import except those that `allowed` fits. */
const except = (allowed) => `^(?!${allowed})`;

/** Fits an import that leads into one of these folders, from any depth. */
const into = (folders) => `^(\\./)?(\\.\\./)*(${folders.join("|")})/`;

const apart = {
  regex: into(["web"]),
  message: "The API meets the web in schema.graphql.",
};
const noSeed = {
  regex: into(["seed"]),
  message: "Only the server and tests know the seed.",
};
const noApi = {
  regex: into(["api", "seed"]),
  message: "The web meets the API in schema.graphql.",
};
const noTestHelp = {
  regex: into(["testing", "bench"]),
  message: "Only tests and the bench use test help.",
};

/** The rooms of `api/`, and which of the others each may use. */
const apiRooms = {
  text: [],
  articles: [],
  select: ["model", "graph"],
  export: ["model", "graph"],
  queries: ["model", "graph", "text", "select", "articles"],
  schema: ["model", "select", "queries"],
  execution: ["select"],
  http: ["model", "graph", "articles", "export", "execution"],
};

/** The rooms of `web/`, and which of the others each may use. */
const webRooms = {
  view: ["gql"],
  i18n: ["gql", "view"],
  ask: ["gql"],
  layout: [],
  look: ["gql", "ask", "view", "i18n"],
  scene: ["gql", "ask", "view", "look", "layout", "i18n"],
  canvas: ["gql", "ask", "view", "look", "layout", "scene", "export", "i18n"],
  export: ["gql", "ask", "view", "look", "i18n"],
  cards: ["gql", "ask", "view", "look", "scene", "export", "i18n"],
  outline: ["gql", "ask", "view", "look", "scene", "cards", "i18n"],
  story: ["gql", "ask", "view", "look", "i18n"],
  search: ["gql", "ask", "view", "look", "scene", "i18n"],
  table: [
    "gql",
    "ask",
    "view",
    "look",
    "scene",
    "cards",
    "export",
    "search",
    "i18n",
  ],
  matrix: [
    "gql",
    "ask",
    "view",
    "look",
    "scene",
    "search",
    "cards",
    "export",
    "i18n",
  ],
  path: [
    "gql",
    "ask",
    "view",
    "look",
    "scene",
    "search",
    "cards",
    "export",
    "i18n",
  ],
  timeline: ["gql", "ask", "view", "look", "scene", "cards", "export", "i18n"],
  map: ["gql", "ask", "view", "look", "scene", "cards", "export", "i18n"],
  compare: [
    "gql",
    "ask",
    "view",
    "look",
    "scene",
    "search",
    "cards",
    "export",
    "i18n",
  ],
  reader: ["gql", "ask", "view", "look", "scene", "cards", "export", "i18n"],
  playground: ["gql", "ask", "view", "look", "layout"],
  desk: ["gql", "ask", "view", "look", "reader", "canvas"],
};

/** Forbids in each room the rooms that it does not list. */
const rooms = (top, table, others, patterns, paths = () => undefined) =>
  Object.entries(table).map(([room, allowed]) => {
    const every = [...new Set([...Object.keys(table), ...others])];
    const forbidden = every.filter(
      (each) => each !== room && !allowed.includes(each),
    );
    return imports(
      [`${top}/${room}/**`],
      [
        ...patterns,
        {
          regex: into(forbidden),
          message: `${top}/${room}/ uses ${allowed.length > 0 ? `only ${allowed.join(", ")}` : "no other folder"}.`,
        },
      ],
      paths(room),
    );
  });

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "data",
      "web/dist",
      "web/gql",
      "test-results",
      "release",
      "**/*.tmp.ts",
    ],
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true } },
      ],
      "no-restricted-properties": [
        "error",
        {
          object: "process",
          property: "env",
          message: "api/env.ts reads the environment, once.",
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: `Literal[value=${cypher}], TemplateElement[value.raw=${cypher}]`,
          message:
            "Cypher stands in the model, in api/select, in a query or in the machinery.",
        },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { varsIgnorePattern: "^_", argsIgnorePattern: "^_" },
      ],
      // Resolvers and tests often implement an async port without awaiting.
      "@typescript-eslint/require-await": "off",
    },
  },
  // Who may import whom; a later entry takes the place of an earlier one.
  imports(["api/**"], [apart, noSeed, noTestHelp]),
  imports(["api/server.ts"], [apart, noTestHelp]),
  // Test help loads records as the seed does; the bench fills both engines.
  imports(["api/testing/**"], [apart]),
  imports(["api/bench/**"], [apart], [noCanvas]),
  ...rooms("api", apiRooms, ["model", "graph"], [apart, noSeed, noTestHelp]),
  imports(
    ["api/queries/*.ts"],
    [
      apart,
      noSeed,
      noTestHelp,
      {
        regex: "^\\./|^\\.\\./(http|schema|export|server)",
        message:
          "A question knows the model, the port, context and errors, and no other question.",
      },
    ],
  ),
  imports(
    ["api/queries/*/**"],
    [
      apart,
      noSeed,
      noTestHelp,
      {
        regex: "^\\.\\./(?!\\.\\./)|^\\.\\./\\.\\./(http|schema|export|server)",
        message:
          "A question knows the model, the port, context and errors, and no other question.",
      },
    ],
  ),
  imports(
    ["api/model/**"],
    [
      {
        regex: except(
          "\\./|\\.\\./[^./][^/]*\\.ts$|\\.\\./(kinds|lists|vocabulary)/|type-graphql$|reflect-metadata$",
        ),
        message: "The model knows type-graphql and itself.",
      },
    ],
  ),
  imports(
    ["api/model/*.ts"],
    [
      {
        regex: except("\\./(?!record/)|type-graphql$|reflect-metadata$"),
        message: "The model knows type-graphql and itself.",
      },
    ],
  ),
  imports(
    ["api/graph/**"],
    [
      {
        regex: except(
          "\\./|\\.\\./graph\\.ts$|node:|vitest|lru-cache$|@grafeo-db/js$",
        ),
        message: "The machinery knows its drivers and itself.",
      },
    ],
  ),
  imports(
    [
      "api/graph/neo4j.ts",
      "api/graph/neo4j-errors.ts",
      "api/graph/neo4j-reads.ts",
      "api/graph/neo4j-session.ts",
      "api/graph/neo4j-values.ts",
    ],
    [
      {
        regex: except("\\./|node:|neo4j-driver$|p-limit$"),
        message: "The machinery knows its drivers and itself.",
      },
    ],
    [],
  ),
  imports(
    ["seed/**"],
    [
      {
        regex:
          "\\.\\./web/|\\.\\./api/(?!model/index\\.ts$|model/record/|graph/|text/|articles/|export/|(env|errors)\\.ts$)",
        message:
          "The seed knows the model, the port, texts, articles and exports.",
      },
    ],
  ),
  imports(["web/**"], [noApi]),
  ...rooms("web", webRooms, ["page", "gql"], [noApi], (room) =>
    room === "canvas" ? [noDriver] : undefined,
  ),
  { files: cypherHomes, rules: { "no-restricted-syntax": "off" } },
  {
    files: [
      "api/env.ts",
      "**/*.test.ts",
      "web/e2e/**",
      "*.config.ts",
      "web/*.config.ts",
      "api/testing/**",
      "api/graph/**",
      ".ci/**",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    // What tools and packages are given by such an export.
    files: ["*.config.ts", "web/*.config.ts", "web/codegen.ts", "**/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["web/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["web/**/*.tsx"],
    plugins: { silkgraph: { rules: { "no-bare-text": noBareText } } },
    rules: { "silkgraph/no-bare-text": "error" },
  },
);
