import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { expect, test as base } from "./screen.ts";

const home = join(import.meta.dirname, "../..");
const run = promisify(execFile);
const sample = "seed/datasets/aid-data/sample.csv";

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const node = (...args: string[]) => ["--import", "tsx", ...args];

/** A server that holds invented records of AidData's, one for all tests of a worker. */
const test = base.extend<object, { served: string }>({
  served: [
    async ({}, provide) => {
      const store = await mkdtemp(join(tmpdir(), "silkgraph-layers-"));
      const port = await freePort();
      const env = {
        ...process.env,
        PORT: String(port),
        SILKGRAPH_DATA: store,
        LOG_LEVEL: "error",
      };
      await run(
        process.execPath,
        node("seed/cli.ts", "import", "aidData", sample),
        { cwd: home, env },
      );
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
async function lay(page: Page, name: string) {
  await page.getByRole("button", { name: "Layers", exact: true }).click();
  await page.getByRole("checkbox", { name }).click();
  await page.keyboard.press("Escape");
}

const layers = (page: Page) =>
  page.getByRole("list", { name: "Layers" }).getByRole("listitem");

test("a data set is shown once its layer is chosen, told apart, summed without umbrella agreements, saved, and taken away whole", async ({
  page,
}) => {
  await page.goto("/en/?form=table&list=Project");
  const lists = page.getByRole("combobox", { name: /^List/ });
  const financed = lists.locator("option", { hasText: "Financed projects" });
  await expect(lists).toBeVisible();
  await expect(financed).toHaveCount(0);
  await expect(layers(page)).toHaveCount(0);

  await lay(page, "AidData GCDF 3.0");
  await expect(page).toHaveURL(
    "/en/?form=table&list=Project&layers=aiddata-gcdf-3",
  );
  await expect(layers(page)).toHaveText([
    "AidData GCDF 3.08 records · ODC-By-1.0",
  ]);
  await expect(
    page.getByRole("button", {
      name: "Undo: add AidData GCDF 3.0",
    }),
  ).toBeEnabled();

  await lists.selectOption("FinancedProject");
  const main = page.getByRole("main");
  await expect(
    main.getByText("6 records count; 4 of them (67%) have an amount"),
  ).toBeVisible();
  await expect(main.getByText("2 records are added to no total")).toBeVisible();
  const rows = main.getByRole("rowheader");
  await expect(rows).toHaveCount(8);
  await expect(rows.first()).toContainText(
    'Invented: a framework for ten "roads"Umbrella agreement',
  );
  const row = (text: string) => main.getByRole("row").filter({ hasText: text });
  await expect(row("a bank lends for a railway tunnel")).toContainText(
    "Laos120,000,000.52016Transport and storage",
  );

  await page.goto(
    `/en/?form=table&list=FinancedProject&layers=aiddata-gcdf-3&where=${encodeURIComponent('{"countries":{"id":["laos"]},"commitmentYear":{"from":2017}}')}`,
  );
  await expect(rows).toHaveCount(2);
  await expect(
    main.getByText("1 record counts; 1 of it has an amount (100%)"),
  ).toBeVisible();
  const download = page.waitForEvent("download");
  await main.getByRole("button", { name: "Save all 2 rows (CSV)" }).click();
  const lines = (await readFile(await (await download).path(), "utf8"))
    .trim()
    .split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("data_licence,data_source,data_citation");
  expect(lines[1]).toContain("ODC-By-1.0,https://www.aiddata.org/");

  await rows.filter({ hasText: "solar panels" }).getByRole("link").click();
  const card = page.getByRole("article");
  await expect(card).toContainText("AidData GCDF 3.0");
  await expect(card).toContainText("Open Data Commons Attribution License");

  await layers(page).getByRole("button", { name: "Take" }).click();
  await expect(layers(page)).toHaveCount(0);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(
    "Alignments",
  );
  await expect(card).toContainText("AidData GCDF 3.0 is a layer that is off");
});

test(
  "the finance of countries stands by year and sector in the comparison, on the timeline and on the map, while its layer is on",
  { tag: "@long" },
  async ({ page }) => {
    const on = "layers=aiddata-gcdf-3";
    const main = page.getByRole("main");
    const years = main.getByRole("region", { name: /^Finance .* by year/ });
    const sectors = main.getByRole("region", { name: /^Finance .* by sector/ });
    await page.goto(`/en/?form=compare&compare=laos,kenya&${on}`);
    await expect(
      years.getByRole("link", {
        name: "2016: 2 records, 120 million US dollars of 2021",
      }),
    ).toBeVisible();
    await expect(
      years.getByRole("link", { name: "2019: 1 record, no amount known" }),
    ).toBeVisible();
    await expect(
      sectors.first().getByRole("row").filter({ hasText: "Energy" }),
    ).toHaveText("Energy30 million (1 record)–");

    await page.goto(`/en/?form=timeline&about=laos&${on}`);
    await years.getByRole("link", { name: /^2016/ }).click();
    await expect(main.getByRole("rowheader")).toHaveCount(2);

    await page.goto(`/en/?form=map&${on}`);
    await expect(
      main.getByText("AidData: 2 of 8 records have a point"),
    ).toBeVisible();
    const mark = main.getByRole("link", {
      name: "Invented Province: 1 record of AidData, no amount known",
    });
    await expect(mark).toBeVisible();
    await layers(page).getByRole("button", { name: "Take" }).click();
    await expect(mark).toHaveCount(0);
    await expect(main.getByText("AidData")).toHaveCount(0);
  },
);
