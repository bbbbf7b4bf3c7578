// Test help: a server with a desk on a copy of the checkout.
import { execFile, spawn } from "node:child_process";
import {
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkout, copyCheckout, removeCheckout } from "./checkout.ts";

const run = promisify(execFile);

/** A server of its own on a copy of the checkout, whose records and texts a test may change. */
export interface DeskServer {
  readonly url: string;
  /** The copy of the checkout. */
  readonly home: string;
  /** The text of a file of records. */
  records(file: string): Promise<string>;
  /** Writes the text of a page, as an editor does in a program of his own. */
  writeText(file: string, text: string): Promise<void>;
  /** Has the desk do something. */
  act(action: string, input?: object): Promise<unknown>;
  /** Ends the process without a word, and its engine with it. */
  kill(): Promise<void>;
  /** Starts it again on the same files and graph. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The checkout as one commit, as its editors have it. */
async function beginHistory(home: string) {
  const git = (...args: string[]) => run("git", args, { cwd: home });
  await git("init", "--quiet");
  await git("config", "user.name", "An editor");
  await git("config", "user.email", "editor@example.org");
  await git("add", "seed");
  await git("commit", "--quiet", "--message", "Begin");
}

/** A server in a process of its own, with all that it starts. */
async function serve(home: string, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ["api/prepare.mjs", "api/server.ts"], {
    cwd: home,
    env: { ...process.env, PORT: "0", LANG: "en", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  const ended = new Promise<void>((resolve) =>
    child.on("close", () => resolve()),
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      const [, found] = /^Explorer +(http:\S+)\/$/m.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error("The server has ended.")));
  });
  return {
    url,
    end: async (signal: "SIGTERM" | "SIGKILL") => {
      if (signal === "SIGTERM") child.kill(signal);
      else process.kill(-child.pid!, signal);
      await ended;
    },
  };
}

/** Starts a desk; `records` are all that it has, by their files, where they are given. */
export async function startDesk({
  records,
  neo4j = "",
}: {
  readonly records?: Readonly<Record<string, string>>;
  readonly neo4j?: string;
} = {}): Promise<DeskServer> {
  const home = await copyCheckout();
  const data = join(home, "seed", "data");
  if (records) {
    await rm(data, { recursive: true });
    await mkdir(data);
    for (const [file, text] of Object.entries(records))
      await writeFile(join(data, file), text);
  }
  const own = await mkdtemp(join(tmpdir(), "silkgraph-desk-server-"));
  await mkdir(join(own, "articles"));
  await beginHistory(home);
  await mkdir(join(home, "web"));
  await symlink(join(checkout, "web", "dist"), join(home, "web", "dist"));
  const start = () =>
    serve(home, {
      NEO4J_URI: neo4j,
      SILKGRAPH_DATA: join(own, "data"),
      ARTICLES_DIR: join(own, "articles"),
    });
  let server = await start();
  return {
    get url() {
      return server.url;
    },
    home,
    records: (file) => readFile(join(data, file), "utf8"),
    writeText: (file, text) => writeFile(join(own, "articles", file), text),
    act: async (action, input = {}) => {
      const response = await fetch(`${server.url}/desk/api/${action}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(input),
      });
      return (await response.json()) as unknown;
    },
    kill: () => server.end("SIGKILL"),
    restart: async () => {
      server = await start();
    },
    async close() {
      await server.end("SIGTERM");
      await removeCheckout(home);
      await rm(own, { recursive: true, force: true });
    },
  };
}
