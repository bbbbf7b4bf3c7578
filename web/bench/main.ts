// Counts the frames of a large picture while it is panned and zoomed, beside sigma's: `npm run bench:canvas`, `-- --boxes=300 --lines=900`.
import { chromium, type CDPSession, type Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build, preview } from "vite";
import { chromium as executablePath } from "../../.ci/chromium.ts";
import { slimCytoscape } from "../build/slim-cytoscape.ts";

const { values } = parseArgs({
  options: {
    boxes: { type: "string", default: "2000" },
    lines: { type: "string", default: "6000" },
    seconds: { type: "string", default: "4" },
    runs: { type: "string", default: "3" },
  },
});
const seconds = Number(values.seconds);
const runs = Number(values.runs);

/** What is in sight: everything, part of it, or what can be read. */
const zooms = [0.1, 0.3, 1] as const;
const sight = { width: 1440, height: 900 };
const makers = ["canvas", "sigma"] as const;

interface Figures {
  readonly perSecond: number;
  readonly worst: number;
  /** Milliseconds that the page's main thread ran for a frame, whatever else the machine does. */
  readonly work: number;
}

/** Moves the mouse in circles with its button held, as fast as the page takes it. */
async function pan(page: Page): Promise<void> {
  const { mouse } = page;
  const { x, y } = await page.evaluate(() => window.stage.free());
  await mouse.move(x, y);
  await mouse.down();
  const end = performance.now() + seconds * 1000;
  for (let at = 0; performance.now() < end; at += 0.05)
    await mouse.move(x + 320 * Math.sin(at), y + 220 * Math.sin(at * 1.3));
  await mouse.up();
}

async function zoom({ mouse }: Page): Promise<void> {
  await mouse.move(sight.width / 2, sight.height / 2);
  const end = performance.now() + seconds * 1000;
  for (let at = 0; performance.now() < end; at++)
    await mouse.wheel(0, Math.floor(at / 12) % 2 ? 60 : -60);
}

/** The processor's time of the page's main thread until now, in milliseconds. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const { value } = metrics.find(({ name }) => name === "TaskDuration")!;
  return value * 1000;
}

async function measure(
  page: Page,
  session: CDPSession,
  level: number,
  move: (page: Page) => Promise<void>,
): Promise<Figures> {
  await page.evaluate((level) => window.stage.show(level), level);
  await page.evaluate(() => window.stage.frames.pass(20));
  const before = await workOf(session);
  await page.evaluate(() => window.stage.frames.start());
  await move(page);
  const gaps = await page.evaluate(() => window.stage.frames.stop());
  const work = (await workOf(session)) - before;
  const time = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    perSecond: (gaps.length / time) * 1000,
    worst: Math.max(...gaps),
    work: work / gaps.length,
  };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const outDir = await mkdtemp(join(tmpdir(), "silkgraph-canvas-"));
const here = (name: string) => join(import.meta.dirname, name);
const shared = {
  configFile: false,
  root: import.meta.dirname,
  logLevel: "error",
} as const;
await build({
  ...shared,
  plugins: [react(), slimCytoscape()],
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rolldownOptions: { input: makers.map((name) => here(`${name}.html`)) },
  },
});
const server = await preview({
  ...shared,
  build: { outDir },
  preview: { port: 0, host: "127.0.0.1" },
});
const [address] = server.resolvedUrls!.local;
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
});
try {
  console.log(
    `${values.boxes} boxes, ${values.lines} lines; a window of ${String(sight.width)} × ${String(sight.height)}, drawn by the processor alone; the median of ${String(runs)} runs of ${String(seconds)} s.\n`,
  );
  console.log(
    "| what                | frames/s | worst frame | work a frame | sigma frames/s | worst frame | work a frame | ratio |",
  );
  console.log(
    "| ------------------- | -------: | ----------: | -----------: | -------------: | ----------: | -----------: | ----: |",
  );
  const pages = [];
  for (const name of makers) {
    const page = await browser.newPage({ viewport: sight });
    await page.goto(
      `${address!}${name}.html?boxes=${values.boxes}&lines=${values.lines}`,
    );
    await page.waitForFunction(() => "stage" in window, undefined, {
      timeout: 120_000,
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    pages.push({ page, session });
  }
  for (const level of zooms)
    for (const move of [pan, zoom]) {
      const cells: string[] = [];
      const rates: number[] = [];
      for (const { page, session } of pages) {
        await page.bringToFront();
        const figures: Figures[] = [];
        for (let run = 0; run < runs; run++)
          figures.push(await measure(page, session, level, move));
        const of = (name: keyof Figures) =>
          median(figures.map((each) => each[name]));
        rates.push(of("perSecond"));
        cells.push(
          of("perSecond").toFixed(0),
          `${of("worst").toFixed(0)} ms`,
          `${of("work").toFixed(1)} ms`,
        );
      }
      console.log(
        `| ${[`${move.name} at zoom ${String(level)}`, ...cells, (rates[0]! / rates[1]!).toFixed(2)].join(" | ")} |`,
      );
    }
} finally {
  await browser.close();
  await server.close();
  await rm(outDir, { recursive: true, force: true });
}
