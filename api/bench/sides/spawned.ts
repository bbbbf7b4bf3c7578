import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Served } from "../served.ts";

/** What ends with the bench, however it ends. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const each of running) each.kill("SIGKILL");
});

/** A server in a process of its own, which says its address in a line. */
export async function spawned(
  command: string,
  args: readonly string[],
  cwd: string,
  /** What it is given on its standard input. */
  given?: Buffer,
): Promise<Served> {
  const server = spawn(command, args, {
    cwd,
    stdio: ["pipe", "pipe", "inherit"],
  });
  server.stdin.end(given);
  running.add(server);
  const gone = new Promise<void>((resolve) =>
    server.once("exit", () => {
      running.delete(server);
      resolve();
    }),
  );
  const end = async () => {
    server.kill("SIGTERM");
    await gone;
  };
  for await (const line of createInterface(server.stdout)) {
    if (!/^http:\/\/\S+$/.test(line)) continue;
    server.stdout.resume();
    return { url: line, pid: server.pid!, end };
  }
  throw new Error(`${[command, ...args].join(" ")} ended before it served.`);
}
