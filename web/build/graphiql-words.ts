import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const words = (file: string) =>
  fileURLToPath(
    new URL(`../playground/graphiql/words/${file}`, import.meta.url),
  );

/** The packages that GraphiQL is made of. */
export const graphiqlPackages = [
  "graphiql",
  "@graphiql/react",
  "@graphiql/plugin-doc-explorer",
  "@graphiql/plugin-history",
] as const;

const isGraphiql = (file: string | undefined) =>
  graphiqlPackages.some((name) =>
    file?.includes(`/node_modules/${name}/dist/`),
  );

/** What GraphiQL says otherwise than by an element of its page, and how it is said in its place. */
const otherwise: Readonly<Record<string, readonly [RegExp, string]>> = {
  "@graphiql/react/dist/constants.js": [
    /\blabel: ("[^"]+")/g,
    "label: say($1)",
  ],
  "@graphiql/react/dist/stores/execution.js": [
    /\b(value|message): ("Automatically[^"]+"|`Request not sent[^`]+`)/g,
    "$1: say($2)",
  ],
  // Icons are titled by the names of their components, which a build makes short: “jl icon”.
  "@graphiql/react/dist/icons/index.js": [
    /\bconst title = RawComponent\.name[^;]+;/g,
    "const title = undefined;",
  ],
  // The key for a search finds the button by its words.
  "@graphiql/plugin-doc-explorer/dist/context.js": [
    /(?<=aria-label=")Show Documentation Explorer(?="\]')/g,
    `' + say("$&") + '`,
  ],
};

const monacoMessages = "virtual:monaco-in-chinese";

/**
 * GraphiQL and its editor speak the language of the page: the elements that they make are made by our
 * `jsx`, which says their words, and the editor's messages are those that Monaco brings in Chinese.
 */
export const graphiqlWords = (): Plugin => ({
  name: "graphiql-words",
  enforce: "pre",
  resolveId(source, importer) {
    if (source === "react/jsx-runtime" && isGraphiql(importer))
      return words("jsx-runtime.ts");
    if (/\/nls\.js$/.test(source) && importer?.includes("/monaco-editor/esm/"))
      return words("monaco-nls.ts");
    return source === monacoMessages ? `\0${source}` : undefined;
  },
  async load(id) {
    if (id !== `\0${monacoMessages}`) return undefined;
    return `export const messages = ${JSON.stringify(await chineseOfMonaco())};`;
  },
  transform(code, id) {
    const [path = ""] = id.split("?");
    for (const [file, [pattern, inPlace]] of Object.entries(otherwise)) {
      if (!path.endsWith(`/node_modules/${file}`)) continue;
      const changed = code.replace(pattern, inPlace);
      if (changed === code)
        throw new Error(`${file} says nothing of what it said before.`);
      const from = JSON.stringify(words("say.ts"));
      return { code: `import { say } from ${from};\n${changed}`, map: null };
    }
    return undefined;
  },
});

/** Monaco's messages in Chinese by the English: it has both, by number. */
export async function chineseOfMonaco(): Promise<Record<string, string>> {
  const folder = join(
    dirname(
      createRequire(import.meta.url).resolve("monaco-editor/package.json"),
    ),
    "dev",
    "vs",
  );
  const [english, chinese] = await Promise.all(
    [join("editor", "editor.main.js"), "nls.messages.zh-cn.js"].map((file) =>
      readFile(join(folder, file), "utf8"),
    ),
  );
  const list = JSON.parse(
    /_VSCODE_NLS_MESSAGES=(\[.*\])/s.exec(chinese!)![1]!,
  ) as readonly string[];
  return Object.fromEntries(
    Array.from(
      english!.matchAll(/\blocalize2?\)?\((\d+), ("(?:[^"\\\p{Cc}]|\\.)*")/gu),
      ([, at, text]) => [
        JSON.parse(text!.replaceAll("\\'", "'")) as string,
        list[Number(at)]!,
      ],
    ),
  );
}
