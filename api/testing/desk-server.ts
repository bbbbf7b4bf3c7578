// Test help: a server with a desk on a copy of the checkout.
import { spawn } from "node:child_process";
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
import { checkout, copyCheckout, removeCheckout } from "./checkout.ts";

/** A server of its own on a copy of the checkout, whose records and texts a test may change. */
export interface DeskServer {
  readonly url: string;
  /** The text of a file of records. */
  records(file: string): Promise<string>;
  /** Writes the text of a page, as an editor does in a program of his own. */
  writeText(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export async function startDesk(): Promise<DeskServer> {
  const home = await copyCheckout();
  const own = await mkdtemp(join(tmpdir(), "silkgraph-desk-server-"));
  await mkdir(join(own, "articles"));
  await mkdir(join(home, "web"));
  await symlink(join(checkout, "web", "dist"), join(home, "web", "dist"));
  const child = spawn(process.execPath, ["api/prepare.mjs", "api/server.ts"], {
    cwd: home,
    env: {
      ...process.env,
      PORT: "0",
      LANG: "en",
      LOG_LEVEL: "error",
      NEO4J_URI: "",
      SILKGRAPH_DATA: join(own, "data"),
      ARTICLES_DIR: join(own, "articles"),
    },
    stdio: ["ignore", "pipe", "inherit"],
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
    records: (file) => readFile(join(home, "seed", "data", file), "utf8"),
    writeText: (file, text) => writeFile(join(own, "articles", file), text),
    async close() {
      child.kill("SIGTERM");
      await ended;
      await removeCheckout(home);
      await rm(own, { recursive: true, force: true });
    },
  };
}
