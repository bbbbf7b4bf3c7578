import type { CodegenConfig } from "@graphql-codegen/cli";
import { isAbstractType, type GraphQLSchema } from "graphql";

/** Tells Apollo's cache which kinds an interface stands for. */
const possibleTypes = {
  plugin: (schema: GraphQLSchema) => {
    const map = Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [
        type.name,
        schema.getPossibleTypes(type).map(({ name }) => name),
      ]);
    const json = JSON.stringify(Object.fromEntries(map), null, 2);
    return `export const possibleTypes: Record<string, string[]> = ${json};\n`;
  },
};

const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: [
    "web/**/*.{ts,tsx}",
    "!web/**/*.test.*",
    "!web/gql/**",
    "!web/dist/**",
  ],
  importExtension: ".ts",
  pluginLoader: (name: string) =>
    name.endsWith("possible-types") ? possibleTypes : import(name),
  generates: {
    "web/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        nonOptionalTypename: true,
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: "string" },
      },
    },
    "web/gql/possible-types.ts": { plugins: ["possible-types"] },
  },
};

export default config;
