import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

export interface Served {
  readonly url: string;
  readonly pid: number;
  end(): Promise<void>;
}

const home = join(import.meta.dirname, "..", "..");

/** The real server in a process of its own, on a free port. */
export async function serve(
  variables: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<Served> {
  const server = spawn(
    process.execPath,
    [...flags, join(home, "api", "prepare.mjs"), "--web", "api/server.ts"],
    {
      cwd: home,
      env: { PORT: "0", ...variables },
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const gone = new Promise<void>((resolve) =>
    server.once("exit", () => resolve()),
  );
  const end = async () => {
    server.kill("SIGTERM");
    await gone;
  };
  process.once("exit", () => server.kill("SIGKILL"));
  try {
    const url = await addressOf(server);
    for (;;) {
      const { ok } = await fetch(`${url}/ready`);
      if (ok) return { url, pid: server.pid!, end };
      await delay(50);
    }
  } catch (error) {
    await end();
    throw error;
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface(server.stdout!)) {
    const port = /http:\/\/localhost:(\d+)\//.exec(line)?.[1];
    if (port !== undefined) {
      // What else it says is read and dropped, or its pipe would fill.
      server.stdout!.resume();
      return `http://127.0.0.1:${port}`;
    }
  }
  throw new Error("The server ended before it served.");
}
