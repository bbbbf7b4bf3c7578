// `npm run dev`: runs the API and the web, and reloads each when its sources change.
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
// Neither is of use without the other.
for (const child of children) child.on("exit", end);
