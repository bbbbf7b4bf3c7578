import { Kind, parse, stripIgnoredCharacters } from "graphql";
import type { Plugin } from "vite";
import * as made from "../gql/graphql.ts";

/** What a document is for: the operation or the fragment that it begins with. */
function nameOf(text: string): string {
  const [first] = parse(text).definitions;
  const isNamed =
    first?.kind === Kind.OPERATION_DEFINITION ||
    first?.kind === Kind.FRAGMENT_DEFINITION;
  return (isNamed && first.name?.value) || "";
}

/** Without the blanks that a machine does not read. */
const texts = Object.values(made)
  .filter((each) => each instanceof made.TypedDocumentString)
  .map((document) => stripIgnoredCharacters(document.toString()));
const documents = new Map(texts.map((text) => [nameOf(text), text]));

const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const virtual = "virtual:document/";

/**
 * Puts each document where it is used. The generated `graphql()` looks texts up in one table of all
 * documents, which every page would load whole.
 */
export const documentsWhereUsed = (): Plugin => ({
  name: "documents-where-used",
  enforce: "pre",
  transform(code, id) {
    // Making the documents of the table does nothing else: without a use of them it is left out.
    if (/\/web\/gql\/(gql|graphql)\.ts$/.test(id))
      return { code, map: null, moduleSideEffects: false };
    if (!/\/web\/(?!gql\/).*\.tsx?$/.test(id)) return undefined;
    const used = new Set<string>();
    const changed = code.replaceAll(call, (_, text: string) => {
      const name = nameOf(text);
      if (!documents.has(name))
        throw new Error(
          `The document “${name}” in ${id} is not generated: npm run generate.`,
        );
      used.add(name);
      return `made$${name}`;
    });
    if (used.size === 0) return undefined;
    const imports = [...used].map(
      (name) => `import { document as made$${name} } from "${virtual}${name}";`,
    );
    return { code: `${imports.join("")}${changed}`, map: null };
  },
  resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
  load(id) {
    if (!id.startsWith(`\0${virtual}`)) return undefined;
    const document = documents.get(id.slice(virtual.length + 1));
    return `export const document = ${JSON.stringify(document)};`;
  },
});

/** Lists what is asked here, so that the server can ask it first, before anybody waits for it. */
export const documentList = (): Plugin => ({
  name: "document-list",
  generateBundle() {
    this.emitFile({
      type: "asset",
      fileName: "documents.json",
      source: JSON.stringify(
        texts.filter((text) => /^(query|mutation)\b/.test(text)),
      ),
    });
  },
});
