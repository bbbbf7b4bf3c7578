import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Page } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { expect, goTo, openSearch, ready, test } from "./screen.ts";

const form = (list: string, rest = "", language = "en") =>
  `/${language}/?form=table&list=${list}${rest}`;
const where = (filter: object) =>
  `&where=${encodeURIComponent(JSON.stringify(filter))}`;

const count = (page: Page) => page.locator("main header p[role=status]");
const rows = (page: Page) => page.locator("main tbody tr");

/** How many rows the table says that there are in all. */
async function totalIn(page: Page): Promise<number> {
  await expect(page.locator("main table[aria-busy=false]")).toBeVisible();
  return Number(/(\d+)\D*$/.exec((await count(page).textContent())!)![1]);
}

interface Answer {
  readonly data: Readonly<Record<string, { totalCount: number }>>;
}

/** The same count, asked of the API itself. */
async function asked(page: Page, query: string): Promise<number> {
  const response = await page.request.post("/graphql", { data: { query } });
  const { data } = (await response.json()) as Answer;
  return Object.values(data)[0]!.totalCount;
}

test.describe("statements on green development, in two steps", () => {
  for (const [language, text, all] of [
    ["en", "green development", "All in a table"],
    ["zh", "绿色发展", "在表格中查看全部"],
  ] as const)
    test(language, async ({ page }) => {
      await page.goto(`/${language}/`);
      await ready(page);
      await openSearch(page);
      await page.keyboard.type(text);
      const dialog = page.getByRole("dialog");
      // One: those hits that are statements. Two: all of them, in a table.
      await dialog
        .getByRole("button", {
          name: language === "zh" ? /^言论/ : /^Statements/,
        })
        .click();
      await dialog.getByRole("link", { name: all }).click();
      const total = await totalIn(page);
      expect(total).toBeGreaterThan(0);
      await expect(rows(page)).toHaveCount(total);
      await expect(rows(page).first()).toContainText(
        language === "zh" ? "拉纳拉贾" : "Yasiru Ranaraja",
      );
      // Who, as what, directly or not, and the words or where they stand.
      await expect(page.locator("main thead th")).toContainText(
        language === "zh"
          ? ["名称", "说话人", "时任", "时间", "引述方式", "关于", "依据"]
          : ["Name", "Speaker", "Role", "Said on", "Form", "About", "Evidence"],
      );
      await expect(page).toHaveURL(/list=Statement&matching=/);
      // Every list has a name, and not its key.
      await expect(
        page.getByRole("main").getByRole("option", { name: /^list\./ }),
      ).toHaveCount(0);
    });
});

test(
  "a count on a card leads to a table of exactly so many",
  { tag: "@long" },
  async ({ page }) => {
    test.setTimeout(180_000);
    let walked = 0;
    for (const id of [
      "china",
      "xi-jinping",
      "macao",
      "belt-and-road-initiative",
      "china-laos-railway",
    ]) {
      await page.goto(`/en/?form=table&list=Port&card=${id}`);
      const links = page.locator("article h3 a");
      await expect(links.first()).toBeVisible();
      const counts = await links.evaluateAll((all) =>
        all.map((link) => ({
          address: link.getAttribute("href")!,
          shown: Number(/(\d+)$/.exec(link.textContent)![1]),
        })),
      );
      for (const { address, shown } of counts) {
        await goTo(page, address);
        await expect(count(page)).toHaveText(
          new RegExp(`(^|\\D)${String(shown)}$`),
        );
        expect(await totalIn(page), `${id}: ${address}`).toBe(shown);
      }
      walked += counts.length;
    }
    expect(walked).toBeGreaterThan(20);
  },
);

test(
  "the counts of headings, of the data and of neighbours are tables as well",
  { tag: "@long" },
  async ({ page }) => {
    test.setTimeout(120_000);
    const follow = async (
      from: string,
      name: RegExp | string,
      isLast = true,
    ) => {
      await page.goto(from);
      const link = page.getByRole("link", { name }).first();
      const text = (await link.textContent())!.replaceAll(",", "");
      await link.click();
      return [
        await totalIn(page),
        Number(/(\d+)\D*$/.exec(text)?.[1] ?? (isLast ? NaN : 0)),
      ];
    };
    for (const [from, name] of [
      ["/en/", /alignments?/],
      ["/en/", /of \d+ projects shown/],
    ] as const) {
      const [total, shown] = await follow(from, name);
      if (String(name).includes("of")) expect(total).toBe(shown);
      else expect(total).toBeGreaterThan(0);
    }
    await page.goto("/en/about");
    for (const link of await page
      .locator("main")
      .getByRole("link", { name: /^[\d,]+$/ })
      .all()) {
      const shown = Number((await link.textContent())!.replace(",", ""));
      const other = await page.context().newPage();
      await other.goto((await link.getAttribute("href"))!);
      expect(await totalIn(other)).toBe(shown);
      await other.close();
    }
    await page.goto("/en/?form=outline&card=laos");
    const open = page.getByRole("button", { name: /^Open neighbours/ });
    const shown = Number(/(\d+)/.exec((await open.textContent())!)![1]);
    await page.getByRole("link", { name: "All in a table" }).click();
    expect(await totalIn(page)).toBe(shown);
  },
);

test("all strategies of China stand in a table, and leave as a file", async ({
  page,
}) => {
  await page.goto("/en/china?card=china");
  await page.locator('article h3 a[href*="list=Strategy"]').click();
  const total = await totalIn(page);
  expect(total).toBe(
    await asked(
      page,
      `{ strategies(first: 0, filter: { owners: { id: ["china"] } }) { totalCount } }`,
    ),
  );
  await expect(
    page.getByRole("list", { name: "Active filters" }).getByRole("listitem"),
  ).toContainText(["China"]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /^Save all/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(
    /^silkgraph-strategies-[0-9a-f]{12}\.csv$/,
  );
  const written = await readFile(await file.path(), "utf8");
  const records = parse(written, {
    bom: true,
    columns: true,
  }) as unknown as Record<string, string>[];
  expect(records).toHaveLength(total);
  expect(new Set(records.map(({ id }) => id)).size).toBe(total);
  const [record] = records;
  expect(record!["Whose it is"]).toContain("China");
  expect(record!["data_licence"]).toMatch(/ https?:/);
  expect(record!["data_view"]).toBe(page.url());
});

test("a list is narrowed by facets whose counts hold, and each filter is taken away again", async ({
  page,
}) => {
  await page.goto(form("Statement"));
  const whole = await totalIn(page);
  const filters = page.getByRole("button", { name: /^Filters/ });
  if ((await filters.getAttribute("aria-expanded")) === "false")
    await filters.click();
  const direct = page.getByRole("checkbox", { name: /^Direct \d+$/ });
  const label = page.locator("label", { hasText: /^Direct\d+$/ });
  const promised = Number(/\d+$/.exec((await label.textContent())!)![0]);
  await direct.check();
  await expect(count(page)).toHaveText(new RegExp(`of ${String(promised)}$`));
  await page
    .getByRole("complementary", { name: "Filters" })
    .getByText("Speaker", { exact: true })
    .click();
  await page
    .getByRole("combobox", { name: "Speaker: Look up by name" })
    .fill("xi jinping");
  await page.getByRole("option", { name: /^Xi Jinping/ }).click();
  const active = page.getByRole("list", { name: "Active filters" });
  await expect(active.getByRole("listitem")).toHaveText([
    /^Form: Direct/,
    /^Speaker: Xi Jinping/,
  ]);
  expect(await totalIn(page)).toBe(
    await asked(
      page,
      `{ statements(first: 0, by: "xi-jinping", direct: true) { totalCount } }`,
    ),
  );
  await page.reload();
  await expect(active.getByRole("listitem")).toHaveCount(2);
  await active.getByRole("button", { name: /Speaker/ }).click();
  await expect(count(page)).toHaveText(new RegExp(`of ${String(promised)}$`));
  await active.getByRole("button", { name: /Form/ }).click();
  await expect(count(page)).toHaveText(new RegExp(`of ${String(whole)}$`));
  await expect(active).toBeHidden();
});

test("pages are stable, stand in the address, and are counted for ears", async ({
  page,
}) => {
  await page.goto(form("Event", "&order=NAME_EN"));
  const total = await totalIn(page);
  const namesOf = () => page.locator("main tbody th a").allTextContents();
  const first = await namesOf();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(/page=1/);
  await expect(count(page)).toHaveText(
    new RegExp(`^51–\\d+ of ${String(total)}$`),
  );
  await expect(page.locator("main table[aria-busy=false]")).toBeVisible();
  const second = await namesOf();
  expect(new Set([...first, ...second]).size).toBe(total);
  await expect(page.locator("main table")).toHaveAttribute(
    "aria-rowcount",
    String(total + 1),
  );
  await expect(rows(page).first()).toHaveAttribute("aria-rowindex", "52");
  await page.reload();
  await totalIn(page);
  expect(await namesOf()).toEqual(second);
  await page.goto(form("Event", "&page=9"));
  await expect(
    page.getByText(`There is no page 10: ${String(total)} rows`),
  ).toBeVisible();
  await page.getByRole("link", { name: "To the last page" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("it sorts by its heads, by keyboard alone", async ({ page }) => {
  await page.goto(form("Railway"));
  await totalIn(page);
  const head = page.getByRole("columnheader", { name: "Length" });
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(rows(page).first()).toContainText("China–Laos Railway");
  await expect(page).toHaveURL(/order=-LENGTH_KM/);
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "none");
});

test(
  "columns are chosen, kept in the address and read in the other language",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto(form("Port"));
    await totalIn(page);
    await page.getByRole("button", { name: "Columns" }).click();
    const panel = page.getByRole("group", { name: "Choose columns" });
    await panel.getByRole("checkbox", { name: "Coordinates" }).check();
    await panel.getByRole("checkbox", { name: "Status" }).uncheck();
    await expect(page).toHaveURL(/columns=portType,.*,coordinates/);
    const heads = page.locator("main thead th");
    await expect(heads.last()).toHaveText("Coordinates");
    await page.getByRole("link", { name: "中文" }).click();
    await expect(heads.first()).toHaveText("名称");
    await expect(page.locator("main h1")).toHaveText("港口");
  },
);

test("marked rows go to the canvas, to a comparison and to a path", async ({
  page,
}) => {
  await page.goto(form("Country"));
  await totalIn(page);
  await page.getByRole("checkbox", { name: "Mark Peru" }).check();
  await page.getByRole("checkbox", { name: "Mark Indonesia" }).check();
  await expect(page).toHaveURL(/select=indonesia,peru/);
  const marked = page.getByRole("group", { name: "2 marked" });
  await marked.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/form=compare.*compare=indonesia,peru/);
  await page.goBack();
  await marked.getByRole("button", { name: "Path between the two" }).click();
  await expect(page).toHaveURL(/form=path.*path=indonesia,peru/);
  await page.goBack();
  await marked.getByRole("button", { name: "Show on the canvas" }).click();
  await expect(page).toHaveURL(/\/en\/chosen\?open=\*indonesia,\*peru/);
});

test("what the view hides is said with its number, and comes back with one click", async ({
  page,
}) => {
  const all = await asked(
    page,
    "{ attributedClaims(first: 0) { totalCount } }",
  );
  const experts = await asked(
    page,
    "{ attributedClaims(first: 0, filter: { assertion: [EXPERT] }) { totalCount } }",
  );
  await page.goto(form("AttributedClaim", "&hide=voice.EXPERT"));
  expect(await totalIn(page)).toBe(all - experts);
  await expect(
    page.getByText(`${String(experts)} hidden by voice`),
  ).toBeVisible();
  await page
    .getByRole("button", { name: /hidden by voice: Show again/ })
    .click();
  await expect(count(page)).toHaveText(new RegExp(`of ${String(all)}$`));
});

test.describe("addresses that this version does not know", () => {
  test("a list that is not there leads to those that are", async ({ page }) => {
    await page.goto(form("Dragon"));
    await expect(page.getByRole("alert")).toContainText(
      "There is no list “Dragon”",
    );
    await page.getByRole("link", { name: "Railways" }).click();
    expect(await totalIn(page)).toBeGreaterThan(0);
  });

  test("filters, orders and columns that are not there are left out and named", async ({
    page,
  }) => {
    await page.goto(
      form(
        "Port",
        `${where({ dragons: { id: ["x"] }, countries: { id: ["peru"] } })}&order=DRAGONS&columns=status,dragons`,
      ),
    );
    expect(await totalIn(page)).toBe(1);
    await expect(page.getByRole("alert")).toHaveText([
      /no filter by dragons/,
      /cannot be sorted by DRAGONS/,
      /no column dragons/,
    ]);
    await page.getByRole("alert").first().getByRole("link").click();
    await expect(page.getByRole("alert")).toHaveCount(2);
    await page.goto(form("Port", "&where=%7Bno"));
    await expect(page.getByRole("alert")).toContainText("cannot be read");
    expect(await totalIn(page)).toBeGreaterThan(1);
  });

  test.describe("what the API refuses", () => {
    test.use({ provoked: [/status of 400/] });
    test("is told, with a way on", async ({ page }) => {
      await page.goto(form("Port", where({ name: { like: "x" } })));
      await expect(page.getByRole("alert")).toContainText(
        "The graph refuses this question",
      );
      await page
        .getByRole("link", { name: "Show the list without filters" })
        .click();
      expect(await totalIn(page)).toBeGreaterThan(0);
    });
  });

  test("where nothing is found, it says why and what there is", async ({
    page,
  }) => {
    await page.goto(form("Port", where({ countries: { id: ["kenya"] } })));
    await expect(
      page.getByRole("heading", { name: "Nothing found in this seed" }),
    ).toBeVisible();
    await page
      .getByRole("link", { name: /^Without the filters there are/ })
      .click();
    expect(await totalIn(page)).toBeGreaterThan(0);
  });
});

for (const [list, rest] of [
  ["Statement", ""],
  ["Project", where({ countries: { id: ["laos"] } })],
  ["Port", where({ countries: { id: ["kenya"] } })],
] as const)
  for (const language of ["en", "zh"])
    test(
      `${list} in ${language} has no finding of axe`,
      { tag: "@long" },
      async ({ page }) => {
        await page.goto(form(list, rest, language));
        await expect(
          page.locator("main :is(table[aria-busy=false], h2)").first(),
        ).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations).toEqual([]);
      },
    );
