// `npm run dev`: the API and the web, each anew when its sources change.
import { spawn } from "node:child_process";
import { join } from "node:path";

const home = join(import.meta.dirname, "..");
const commands = [
  [
    "node_modules/tsx/dist/cli.mjs",
    "watch",
    "--clear-screen=false",
    "--include",
    "seed/data/**/*.yaml",
    "api/server.ts",
  ],
  ["node_modules/vite/bin/vite.js", "--config", "web/vite.config.ts"],
];
const children = commands.map((args) =>
  spawn(process.execPath, args, { cwd: home, stdio: "inherit" }),
);

const end = () => children.forEach((child) => child.kill("SIGTERM"));
process.on("SIGINT", end).on("SIGTERM", end);
// When one of the two ends, the other has no use.
for (const child of children) child.on("exit", end);
