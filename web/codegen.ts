import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: [
    "web/**/*.{ts,tsx}",
    "!web/**/*.test.*",
    "!web/gql/**",
    "!web/dist/**",
  ],
  importExtension: ".ts",
  generates: {
    "web/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: "string",
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: "string" },
      },
    },
  },
};

export default config;
