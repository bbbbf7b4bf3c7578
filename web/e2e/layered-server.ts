import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, test as base } from "./screen.ts";

const home = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const samples = {
  aidData: "seed/datasets/aid-data/sample.csv",
  memoranda: "seed/datasets/memoranda/sample.csv",
};

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const node = (...args: string[]) => ["--import", "tsx", ...args];

interface Served {
  /** The samples that the server holds. */
  readonly held: readonly (keyof typeof samples)[];
  /** Which numbers of AidData's stand in place of invented ones. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly served: string;
}

/** A server that holds invented records of data sets, one for all tests of a worker. */
export const test = base.extend<object, Served>({
  held: [["aidData"], { option: true, scope: "worker" }],
  numbers: [{}, { option: true, scope: "worker" }],
  served: [
    async ({ held, numbers }, provide) => {
      const store = await mkdtemp(join(tmpdir(), "silkgraph-layers-"));
      const port = await freePort();
      const env = {
        ...process.env,
        PORT: String(port),
        SILKGRAPH_DATA: store,
        LOG_LEVEL: "error",
      };
      for (const name of held) {
        let text = await readFile(join(home, samples[name]), "utf8");
        for (const [invented, number] of Object.entries(numbers))
          text = text.replaceAll(invented, number);
        const file = join(store, basename(samples[name]));
        await writeFile(file, text);
        await run(process.execPath, node("seed/cli.ts", "import", name, file), {
          cwd: home,
          env,
        });
      }
      const server: ChildProcess = spawn(
        process.execPath,
        node("api/server.ts"),
        { cwd: home, env, stdio: "ignore" },
      );
      const origin = `http://127.0.0.1:${String(port)}`;
      await expect
        .poll(
          () =>
            fetch(`${origin}/ready`).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: 90_000, intervals: [100] },
        )
        .toBe(true);
      await provide(origin);
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(store, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ served }, provide) => provide(served),
});

/** Chooses a layer, or takes it away, in the menu of the bar. */
export async function lay(page: Page, name: string) {
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByRole("checkbox", { name }).click();
  await page.keyboard.press("Escape");
}

/** The layers that are on, as the page names them. */
export const layers = (page: Page) =>
  page.getByRole("list", { name: "Layers" }).getByRole("listitem");
