import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

export const graphqlOfApollo = fileURLToPath(
  new URL("../ask/graphql-of-apollo.ts", import.meta.url),
);

const home = "/node_modules/@apollo/client/";

/** What changes neither answers nor documents here: we mask no data, and no document has directives. */
const unchanging: Readonly<Record<string, string>> = {
  "masking/maskFragment.js": "export const maskFragment = (data) => data;",
  "masking/maskOperation.js": "export const maskOperation = (data) => data;",
  "utilities/internal/removeDirectivesFromDocument.js":
    "export const removeDirectivesFromDocument = (_, document) => document;",
};

/** Apollo Client without the printer and visitor of graphql-js, and what works on documents by them. */
export const slimApollo = (): Plugin => ({
  name: "slim-apollo",
  enforce: "pre",
  apply: "build",
  resolveId: (source, importer) =>
    source === "graphql" && importer?.includes(home)
      ? graphqlOfApollo
      : undefined,
  load(id) {
    const [, file = ""] = id.split(home);
    return unchanging[file];
  },
});
