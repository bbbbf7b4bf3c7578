import { defineConfig } from "@playwright/test";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { chromium as wholeChromium, headlessChromium } from "./.ci/chromium.ts";

const results = join(import.meta.dirname, "test-results");
const store = join(results, "store");

// Workers read this file as well; the first reading decides for all.
const port = (process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000)));
if (process.env.TEST_WORKER_INDEX === undefined)
  rmSync(store, { recursive: true, force: true });

const browser = (executablePath: string | undefined) => ({
  browserName: "chromium" as const,
  launchOptions: {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
});
const quick = browser(headlessChromium);
const whole = browser(wholeChromium);

const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** What `npm run test:long` runs in place of `npm test`: every lesson, every screen, the second of two languages. */
const long = /@long/;
/** What a phone shows in a way of its own; the rest is tried on a phone by `npm run test:long`. */
const phone = ["camera", "looks", "picture"].map((name) => `**/${name}.e2e.ts`);
// Editors, of queries and of records, want a wide screen.
const wideOnly = ["desk", "graphiql", "playground"].map(
  (name) => `**/${name}.e2e.ts`,
);

export default defineConfig({
  testDir: "web",
  testMatch: "**/*.e2e.ts",
  outputDir: join(results, "explorer"),
  reporter: [
    ["list"],
    ["json", { outputFile: join(results, "playwright.json") }],
  ],
  workers: 2,
  // Two busy cores can keep one browser waiting for longer than any test waits; what passes only when run again is listed as flaky.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    // A trace of every test takes a tenth of its time; in CI what fails is run again, and traced then.
    trace: {
      mode: process.env.CI ? "on-first-retry" : "retain-on-failure",
      screenshots: false,
    },
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "wide", use: { ...quick, ...wide }, grepInvert: long },
    {
      name: "narrow",
      use: { ...quick, ...narrow },
      grepInvert: long,
      testMatch: phone,
    },
    { name: "long", use: { ...whole, ...wide }, grep: long },
    {
      name: "long-narrow",
      use: { ...whole, ...narrow },
      testIgnore: [...phone, ...wideOnly],
    },
    {
      name: "long-phone",
      use: { ...whole, ...narrow },
      grep: long,
      testMatch: phone,
    },
  ],
  webServer: {
    command: "node api/prepare.mjs --web api/server.ts",
    url: `http://127.0.0.1:${port}/ready`,
    timeout: 180_000,
    env: { PORT: port, SILKGRAPH_DATA: store, LOG_LEVEL: "error" },
    stdout: "ignore",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
