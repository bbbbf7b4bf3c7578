// The editor's commands: `npm run seed:check` and its like.
import { parseArgs } from "node:util";
import { BadEnv, readEnv } from "../api/env.ts";
import { GraphError } from "../api/graph/graph.ts";
import { openGraph } from "../api/graph/open.ts";
import { kinds } from "../api/model/index.ts";
import { check } from "./commands/check.ts";
import { coverage } from "./commands/coverage.ts";
import { exportGraph } from "./commands/export.ts";
import { diff, load } from "./commands/load.ts";
import { spans } from "./commands/spans.ts";
import type { Command } from "./commands/command.ts";
import { BrokenSeed } from "./valid-seed.ts";

const commands: Record<string, Command> = {
  check,
  coverage,
  diff,
  export: exportGraph,
  load,
  spans,
};

const complain = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const env = readEnv();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      format: { type: "string" },
    },
  });
  const [name = "", ...words] = positionals;
  const command = commands[name];
  if (!command) {
    complain(
      `${{ en: "Commands", zh: "命令" }[env.language]}: ${Object.keys(commands).join(", ")}`,
    );
    return 1;
  }
  if (values.help) {
    console.log(
      `seed/cli.ts ${name} ${command.usage}\n\n${command.help[env.language]}`,
    );
    return 0;
  }
  return command.run({
    words,
    options: { format: values.format },
    language: env.language,
    articlesFolder: env.articlesFolder,
    openGraph: () =>
      openGraph({ ...env, labels: [...kinds.keys()], notice: complain }),
    print: (line) => console.log(line),
  });
}

/** What a person can mend is said in a sentence; anything else is a fault of ours and shows itself whole. */
const isTold = (error: unknown): error is Error =>
  error instanceof BrokenSeed ||
  error instanceof GraphError ||
  error instanceof BadEnv ||
  (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") === true;

try {
  process.exitCode = await main();
} catch (error) {
  if (!isTold(error)) throw error;
  complain(error.message);
  process.exitCode = 1;
}
