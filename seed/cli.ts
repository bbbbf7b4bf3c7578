// The editor's commands: `npm run seed:check` and its like.
import { setImmediate } from "node:timers/promises";
import { parseArgs } from "node:util";
import { languageOf, readEnv } from "../api/env.ts";
import { openGraph } from "../api/graph/open.ts";
import { kinds } from "../api/model/index.ts";
import { openStore, storeOf } from "./store.ts";
import { UserError, userMessage } from "../api/errors.ts";
import { article } from "./commands/article.ts";
import { check } from "./commands/check.ts";
import { coverage } from "./commands/coverage.ts";
import { exportGraph } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { importDataset } from "./commands/import.ts";
import { add, draft, edit, history, remove } from "./commands/desk.ts";
import { diff, load } from "./commands/load.ts";
import { mend } from "./commands/mend.ts";
import { spans } from "./commands/spans.ts";
import type { Command, Given, Options } from "./commands/command.ts";

const commands: Record<string, Command> = {
  add,
  article,
  check,
  coverage,
  diff,
  draft,
  edit,
  export: exportGraph,
  extract,
  history,
  import: importDataset,
  load,
  mend,
  remove,
  spans,
};

/** Why the output could not be written; nobody reads any more where it is a closed pipe. */
let lost: NodeJS.ErrnoException | undefined;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") lost ??= error;
});

const complain = (line: string) => process.stderr.write(`${line}\n`);

const common = {
  help: { type: "boolean", short: "h" },
  lang: { type: "string" },
} as const;

/** What follows the name of the command. */
function readArgs(own: Options) {
  const options = { ...common, ...own };
  try {
    const { values, positionals } = parseArgs({
      args: process.argv.slice(3),
      allowPositionals: true,
      options,
    });
    return {
      given: values as Given,
      isHelpWanted: values.help,
      words: positionals,
    };
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    const [, option = ""] = /'(?:-\w, )?(-[^' ]*)/.exec(message) ?? [];
    const known = Object.keys(options)
      .map((each) => `--${each}`)
      .join(", ");
    throw code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
      ? new UserError({
          en: `There is no option '${option}': ${known}.`,
          zh: `没有选项 '${option}'，可用：${known}。`,
        })
      : new UserError({
          en: `The option '${option}' is used wrongly: see --help.`,
          zh: `选项 '${option}' 用法有误：请看 --help。`,
        });
  }
}

async function main(): Promise<number> {
  const env = readEnv();
  const name = process.argv[2] ?? "";
  const command = commands[name];
  if (!command) {
    complain(
      `${{ en: "Commands", zh: "命令" }[env.language]}: ${Object.keys(commands).join(", ")}`,
    );
    return 1;
  }
  const { given, isHelpWanted, words } = readArgs(command.options ?? {});
  if (isHelpWanted) {
    console.log(
      `seed/cli.ts ${name} ${command.usage}\n\n${command.help[env.language]}`,
    );
    return 0;
  }
  const open = () =>
    openGraph({
      ...env,
      labels: async () => [...kinds.keys()],
      notice: (sentence) => complain(sentence[env.language]),
    });
  return command.run({
    words,
    options: given,
    language: env.language,
    articlesFolder: env.articlesFolder,
    modelUrl: env.modelUrl,
    dataFolder: env.dataFolder,
    openStore: async () =>
      env.neo4j
        ? storeOf(await open(), env.dataFolder)
        : openStore(env.dataFolder, open),
    print: (line) => process.stdout.write(`${line}\n`),
    complain,
  });
}

try {
  const code = await main();
  // A stream tells of an error in the next tick.
  await setImmediate();
  if (lost) throw lost;
  process.exitCode = code;
} catch (error) {
  const sentence = userMessage(languageOf(), error);
  if (sentence === undefined) throw error;
  complain(sentence);
  process.exitCode = 1;
}
