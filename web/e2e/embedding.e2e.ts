import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { expect, test } from "./screen.ts";

const home = join(import.meta.dirname, "../..");

/** A site of somebody else, whose only page has a view in a frame. */
async function siteWith(frame: () => string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(
      `<!doctype html><html lang="en"><title>A page</title><iframe title="A view" width="900" height="600" src="${frame()}"></iframe></html>`,
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;
const originOf = (server: Server) =>
  `http://127.0.0.1:${String(portOf(server))}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const port = portOf(server);
  server.close();
  await once(server, "close");
  return port;
}

/** What a page shows in its frame, and what the browser says against it. */
async function seen(browser: Browser, origin: string) {
  const page = await browser.newPage({ locale: "en-GB" });
  const refusals: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refusals.push(message.text());
  });
  await page.goto(origin);
  return { page, refusals, frame: page.frameLocator("iframe") };
}

test.describe("a view in a frame", { tag: "@long" }, () => {
  let app: ChildProcess;
  let data: string;
  let origin: string;
  let allowed: Server;
  let foreign: Server;

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    const frame = () => `${origin}/en/brazil?embed=`;
    [allowed, foreign] = await Promise.all([siteWith(frame), siteWith(frame)]);
    const port = await freePort();
    origin = `http://127.0.0.1:${String(port)}`;
    data = await mkdtemp(join(tmpdir(), "silkgraph-frames-"));
    app = spawn(process.execPath, ["--import", "tsx", "api/server.ts"], {
      cwd: home,
      env: {
        ...process.env,
        PORT: String(port),
        SILKGRAPH_DATA: data,
        EMBED_ORIGINS: originOf(allowed),
        LOG_LEVEL: "error",
      },
      stdio: "ignore",
    });
    await expect
      .poll(
        () =>
          fetch(`${origin}/ready`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: 90_000 },
      )
      .toBe(true);
  });

  test.afterAll(async () => {
    app.kill("SIGTERM");
    await once(app, "exit");
    allowed.close();
    foreign.close();
    await rm(data, { recursive: true, force: true });
  });

  test("is shown, to be read only, by a page that the server allows", async ({
    browser,
  }) => {
    const { page, refusals, frame } = await seen(browser, originOf(allowed));
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(
      "Around Brazil",
    );
    await expect(
      frame.locator("[role=application][data-drawn=true]"),
    ).toBeVisible();
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await expect(frame.getByRole("navigation")).toHaveCount(0);
    const whole = frame.getByRole("link", { name: "Open the whole view" });
    await expect(whole).toHaveAttribute("target", "_blank");
    expect(refusals).toStrictEqual([]);
    await page.close();
  });

  test("is refused to any other page", async ({ browser }) => {
    const { page, refusals, frame } = await seen(browser, originOf(foreign));
    await expect.poll(() => refusals.join(" ")).toContain("frame-ancestors");
    await expect(frame.getByRole("heading")).toHaveCount(0);
    await page.close();
  });

  test("is refused to everybody by a server that is told of nobody", async ({
    browser,
    baseURL,
  }) => {
    const site = await siteWith(() => `${baseURL!}/en/brazil?embed=`);
    const { page, refusals, frame } = await seen(browser, originOf(site));
    await expect.poll(() => refusals.join(" ")).toContain("frame-ancestors");
    await expect(frame.getByRole("heading")).toHaveCount(0);
    await page.close();
    site.close();
  });
});
