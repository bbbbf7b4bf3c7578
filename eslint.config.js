import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Where Cypher may stand. */
const cypherHomes = [
  "api/model/cypher.ts",
  "api/select/**",
  "api/queries/**",
  "api/graph/**",
  "**/*.test.ts",
  "api/ask.ts",
  "api/downloads/**",
  "api/bench/**",
];
const cypher = "/\\b(MATCH|MERGE|CREATE)\\s*\\(/";

const noDriver = {
  name: "neo4j-driver",
  message: "Only api/graph/neo4j.ts speaks to the driver.",
};
const noCanvas = {
  name: "cytoscape",
  message: "Only web/canvas/ speaks to Cytoscape.",
};

/** Forbids in `files` every import that `regex` fits, and says why. */
const imports = (files, regex, message, paths = [noDriver, noCanvas]) => ({
  files,
  ignores: ["**/*.test.ts", "**/*.e2e.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      { paths, patterns: regex ? [{ regex, message }] : [] },
    ],
  },
});

/** Fits every import but those that `allowed` fits. */
const allBut = (allowed) => `^(?!${allowed})`;

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "data",
      "web/dist",
      "web/gql",
      "test-results",
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
            "Cypher stands in the model, in select.ts, in a question or in the machinery.",
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
  imports(
    ["api/**"],
    "\\.\\./.*(web|seed)/|\\./seed/",
    "The API meets the web in schema.graphql, and the seed only in server.ts.",
  ),
  // Puts the program together; test help loads records as the seed does.
  imports(
    ["api/server.ts", "api/ask.ts"],
    "/web/",
    "The API meets the web in schema.graphql.",
  ),
  // Fills both engines, and asks them beside the server, too.
  imports(
    ["api/bench/**"],
    "/web/",
    "The API meets the web in schema.graphql.",
    [noCanvas],
  ),
  imports(
    ["web/**"],
    "\\.\\./(api|seed)/",
    "The web meets the API in schema.graphql.",
  ),
  imports(
    ["web/canvas/**"],
    "\\.\\./(api|seed)/",
    "The web meets the API in schema.graphql.",
    [noDriver],
  ),
  imports(
    ["seed/**"],
    "\\.\\./web/|\\.\\./api/(?!model/index\\.ts$|graph/|downloads/|env\\.ts$)",
    "The seed knows the model and the port.",
  ),
  imports(
    ["api/model/**"],
    allBut("\\./|type-graphql$|reflect-metadata$|pinyin-pro$|opencc-js"),
    "The model knows type-graphql and itself.",
  ),
  imports(
    ["api/graph/**"],
    allBut("\\./|\\.\\./graph\\.ts$|node:|vitest|@grafeo-db/js$"),
    "The machinery knows its drivers and itself.",
  ),
  imports(
    ["api/graph/neo4j.ts"],
    allBut("\\./|node:|neo4j-driver$"),
    "The machinery knows its drivers and itself.",
    [],
  ),
  imports(
    ["api/downloads/**"],
    allBut(
      "\\./|\\.\\./model/index\\.ts$|\\.\\./graph/graph\\.ts$|type-graphql$",
    ),
    "A download knows the model and the port.",
  ),
  imports(
    ["api/queries/**"],
    "^\\./|\\.\\./(http|seed|server|schema)",
    "A question knows the model, the port, context and errors, and no other question.",
  ),
  { files: cypherHomes, rules: { "no-restricted-syntax": "off" } },
  {
    files: [
      "api/env.ts",
      "**/*.test.ts",
      "**/*.e2e.ts",
      "*.config.ts",
      "web/*.config.ts",
      "api/graph/**",
      ".ci/**",
    ],
    rules: { "no-restricted-properties": "off" },
  },
  {
    files: ["*.config.ts", "web/*.config.ts", "web/codegen.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["web/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
);
