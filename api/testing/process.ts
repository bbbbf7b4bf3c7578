// Test help: the server as a process of its own, as a person starts it.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Started {
  /** What it has said so far, to a person and to whoever reads the log. */
  readonly said: { out: string; err: string };
  /** Its address, once it has said so; rejects when it ends before. */
  readonly address: Promise<string>;
  /** Its exit code, once it has ended; a signal that ended it has none. */
  readonly ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

/** Starts the server of a checkout, on a port of its own; it ends with the test at the latest. */
export function start(
  env: NodeJS.ProcessEnv,
  {
    home = join(import.meta.dirname, "..", ".."),
    command = [process.execPath, "api/prepare.mjs", "api/server.ts"],
  } = {},
): Started {
  // The process inherits what the tests run in.
  const { npm_lifecycle_event: _, ...outer } = process.env;
  const [program, ...args] = command;
  const child = spawn(program!, args, {
    cwd: home,
    env: {
      ...outer,
      PORT: "0",
      LANG: "en",
      LOG_LEVEL: "error",
      NEO4J_URI: "",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  const ended = new Promise<number | null>((resolve) =>
    child.on("close", resolve),
  );
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      said.out += String(chunk);
      const [, found] = /^Explorer +(http:\S+)\/$/m.exec(said.out) ?? [];
      if (found) resolve(found);
    });
    child.stderr.on("data", (chunk) => (said.err += String(chunk)));
    void ended.then(() => reject(new Error(said.err)));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  // Not every test waits for it.
  address.catch(() => undefined);
  return { said, address, ended, signal: (name) => void child.kill(name) };
}

const country = JSON.stringify({ query: '{ country(id: "china") { id } }' });

/** The answer about one country of the real records. */
export async function ask(address: string): Promise<{
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: country,
  });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}

export const china = { data: { country: { id: "china" } } };

export const statusOf = async (
  address: string,
  path: string,
): Promise<number> => (await fetch(address + path)).status;

/** Starting takes seconds, and longer where much else runs. */
export const patience = { timeout: 120_000, interval: 50 };
