import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import { layers, test } from "./layered-server.ts";
import { expect } from "./screen.ts";

test.use({ held: ["aidData", "memoranda"] });

const aidData = "layers=aiddata-gcdf-3";
const memoranda = "layers=bri-memoranda";

test(
  "rows of a layer are saved with its licence and citation, and a card of it tells whose it is once the layer is off",
  { tag: "@long" },
  async ({ page }) => {
    const main = page.getByRole("main");
    const rows = main.getByRole("rowheader");
    await page.goto(
      `/en/?form=table&list=FinancedProject&${aidData}&where=${encodeURIComponent('{"countries":{"id":["laos"]},"commitmentYear":{"from":2017}}')}`,
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
    await expect(card).toContainText("AidData GCDF 3.0 is a layer that is off");
  },
);

test(
  "the finance of countries stands by year and sector in the comparison, on the timeline and on the map, while its layer is on",
  { tag: "@long" },
  async ({ page }) => {
    const main = page.getByRole("main");
    const years = main.getByRole("region", { name: /^Finance .* by year/ });
    const sectors = main.getByRole("region", { name: /^Finance .* by sector/ });
    await page.goto(`/en/?form=compare&compare=laos,kenya&${aidData}`);
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

    await page.goto(`/en/?form=timeline&about=laos&${aidData}`);
    await years.getByRole("link", { name: /^2016/ }).click();
    await expect(main.getByRole("rowheader")).toHaveCount(2);

    await page.goto(`/en/?form=map&${aidData}`);
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

test(
  "who signed when stands country by country, list by list: where lists differ is marked, not settled, and what is shown is saved",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=table");
    await page.getByRole("button", { name: "Layers", exact: true }).click();
    await page
      .getByRole("link", { name: "Who signed when, list by list" })
      .click();
    await expect(page).toHaveURL(
      `/en/?form=table&list=MemorandaByCountry&${memoranda}`,
    );
    const main = page.getByRole("main");
    const rows = main.getByRole("row");
    const cells = (row: number) =>
      rows.nth(row).getByRole("rowheader").or(rows.nth(row).getByRole("cell"));
    await expect(rows).toHaveCount(4);
    await expect(cells(1)).toHaveText([
      "Atlantis",
      "not listed",
      "not listed",
      "2034",
      "Missing from 2 lists",
    ]);
    await expect(cells(2)).toHaveText([
      "Kenya",
      "17 May 2032left January 2033",
      "not listed",
      "2032",
      "Missing from 1 list",
    ]);
    await expect(cells(3)).toHaveText([
      "Laos",
      "September 2031",
      "2031",
      "2030",
      "Years: 2030, 2031",
    ]);
    await main
      .getByRole("columnheader", { name: /^Chen, 2024/ })
      .getByRole("button")
      .click();
    await expect(cells(1).first()).toHaveText("Laos");

    await main.getByRole("link", { name: "Different years 1" }).click();
    await expect(rows).toHaveCount(2);
    const download = page.waitForEvent("download");
    await main.getByRole("button", { name: "Save this row (CSV)" }).click();
    const [head, ...saved] = (
      await readFile(await (await download).path(), "utf8")
    )
      .trim()
      .split("\r\n");
    expect(head).toBe(
      `iso3,id,name_en,name_zh,${["gfdc_2025", "wahyu_2024", "chen_2024"].flatMap((list) => ["listed", "signed", "left", "record"].map((each) => `${list}_${each}`)).join()},years_differ,lists_without_it,data_version,data_licence,data_source,data_citation,data_view`,
    );
    expect(saved).toHaveLength(1);
    expect(saved[0]).toContain(
      "LAO,laos,Laos,老挝,true,2031-09,,memorandum-lao-gfdc-2025,true,2031,,memorandum-lao-wahyu-2024,true,2030,,memorandum-lao-chen-2024,true,0,",
    );
    expect(saved[0]).toContain("Nedopil, C. 2025.");

    await main.getByRole("link", { name: "2030" }).click();
    const card = page.getByRole("article");
    await expect(card).toContainText("Another list gives another year");
    await expect(card).toContainText("state no open licence");
    await layers(page).getByRole("button", { name: "Take" }).click();
    await expect(main.getByRole("heading", { level: 1 })).toHaveText(
      "Alignments",
    );
  },
);

test(
  "the menu names each data set with its licence and how to cite it, and gives its records alone or with the graph",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/zh/?form=table");
    await page.getByRole("button", { name: "数据层", exact: true }).click();
    const menu = page.getByRole("dialog", { name: "数据层" });
    const choice = menu
      .locator("section")
      .filter({ hasText: "AidData 中国发展融资 3.0" });
    await choice.getByText("如何引用 · ODC-By-1.0").click();
    await expect(choice).toContainText("Tracking Chinese Development Finance");
    const download = page.waitForEvent("download");
    await choice.getByRole("link", { name: "仅下载其记录" }).click();
    const [first, ...lines] = (
      await readFile(await (await download).path(), "utf8")
    )
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, string>);
    expect(first).toMatchObject({
      type: "dataset",
      dataset: "AIDDATA_GCDF_3",
      licence: "ODC-By-1.0",
    });
    expect(
      lines.filter(({ type, id }) => type === "node" && !/^aiddata-/.test(id!)),
    ).toStrictEqual([]);
    await expect(
      choice.getByRole("link", { name: "连同图谱下载" }),
    ).toHaveAttribute(
      "href",
      "/export/silkgraph.jsonl?datasets=AIDDATA_GCDF_3",
    );
  },
);

test(
  "the search finds records of a layer only while it is on, and says whose they are",
  { tag: "@long" },
  async ({ page }) => {
    const hit = page.getByRole("option", { name: /solar panels/ });
    const found = page.getByRole("dialog").getByRole("status");
    await page.goto("/en/?form=table&find=Invented+solar+panels");
    await expect(found).toHaveText(/^(Nothing|No )/);
    await expect(hit).toHaveCount(0);
    await page.goto(`/en/?form=table&find=Invented+solar+panels&${aidData}`);
    await expect(hit).toContainText("AidData GCDF 3.0");
  },
);

test(
  "an embedded view tells which layer is shown, and lets it be taken away",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto(`/zh/?form=map&embed=&${aidData}`);
    const chip = page.getByRole("list", { name: "数据层" });
    await expect(chip).toHaveText(
      "AidData 中国发展融资 3.08 条记录 · ODC-By-1.0",
    );
    await chip.getByRole("button", { name: /^移去/ }).click();
    await expect(chip).toHaveCount(0);
  },
);

for (const [width, language] of [
  [1440, "en"],
  [390, "zh"],
  [320, "en"],
] as const)
  test(
    `what is shown of layers fits ${String(width)} px and has no fault that axe knows (${language})`,
    { tag: "@long" },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const [address, shown] of [
        [`?form=table&list=MemorandaByCountry&${memoranda}`, "cell"],
        [`?form=compare&compare=laos,kenya&${aidData}`, "figure"],
        [`?form=table&list=FinancedProject&${aidData}`, "cell"],
      ] as const) {
        await page.goto(`/${language}/${address}`);
        await expect(
          page.getByRole("main").getByRole(shown).first(),
        ).toBeVisible();
        await expect
          .poll(() =>
            page.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            ),
          )
          .toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual(
          [],
        );
      }
    },
  );
