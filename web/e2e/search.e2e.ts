import { drawn, expect, openSearch, ready, test } from "./screen.ts";

const dialog = "dialog[open], [role=dialog]";

test("Enter takes the first hit, and Escape closes the search but not the card behind it", async ({
  page,
}) => {
  await page.goto("/en/?card=brazil");
  await ready(page);
  await openSearch(page);
  const field = page.getByRole("dialog").getByRole("textbox");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
  await expect(page).toHaveURL(/\?card=brazil$/);
  await openSearch(page);
  await expect(field).toBeFocused();
  // Enter comes at once, before the graph can have answered.
  await page.keyboard.type("laos");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/laos\?card=laos$/);
  await expect(
    page.getByRole("heading", { level: 2, name: "Laos" }),
  ).toBeVisible();
});

test("whatever is typed right after its key stands in its field", async ({
  page,
}) => {
  await page.goto("/en/");
  await ready(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  // The first time its dialog has yet to be loaded.
  for (const key of ["Control+k", "/"]) {
    await page.keyboard.press(key);
    await page.keyboard.type("laox");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("s");
    const field = page.getByRole("dialog").getByRole("textbox");
    await expect(field).toHaveValue("laos");
    await expect(field).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(field).toHaveCount(0);
  }
});

test("every hit can be reached, by kind and page by page", async ({ page }) => {
  await page.goto("/en/?find=china");
  const options = page.getByRole("option");
  const status = page.locator(dialog).getByRole("status");
  await expect(status).toHaveText(/^24 of \d+ hits$/);
  await expect(options).toHaveCount(24);
  const total = Number(/of (\d+)/.exec((await status.textContent())!)![1]);
  for (let shown = 24; shown < total; shown = Math.min(total, shown + 24)) {
    await expect(options).toHaveCount(shown);
    await page.getByRole("button", { name: /^Show \d+ more$/ }).click();
  }
  await expect(options).toHaveCount(total);
  const kind = page
    .locator(dialog)
    .getByRole("button", { name: /^Railways \d+$/ });
  const count = Number(/\d+/.exec((await kind.textContent())!)![0]);
  await kind.click();
  await expect(options).toHaveCount(count);
  await kind.click();
  await expect(status).toHaveText(`24 of ${String(total)} hits`);
});

test("a hit can be added to the picture that is there", async ({ page }) => {
  await page.goto("/en/?open=brazil");
  await ready(page);
  const before = (await drawn(page)).map(({ id }) => id);
  await openSearch(page);
  await page.keyboard.type("vientiane");
  await page
    .getByRole("button", { name: "Add Vientiane to the picture" })
    .click();
  await expect(page).toHaveURL(/\/en\/\?open=brazil,vientiane&card=vientiane$/);
  await expect
    .poll(async () => (await drawn(page)).map(({ id }) => id))
    .toEqual(expect.arrayContaining([...before, "vientiane"]));
});

test.describe("a search that fails", () => {
  const failures = [
    [503, "<html>busy</html>", "The graph is busy"],
    [
      429,
      JSON.stringify({
        errors: [{ message: "wait", extensions: { code: "RATE_LIMITED" } }],
      }),
      "The graph is busy. Too many requests at the moment. Try again in 7 seconds.",
    ],
    [500, "", "The graph does not answer"],
  ] as const;
  // The browser itself reports each failed answer on its console.
  test.use({ provoked: [/status of (429|500|503)/] });
  for (const [status, body, sentence] of failures)
    test(`says so, and is tried again: ${String(status)}`, async ({ page }) => {
      await page.goto("/en/");
      await ready(page);
      await page.route("**/graphql", (route) =>
        route.fulfill({
          status,
          body,
          ...(status === 429 && { headers: { "retry-after": "7" } }),
        }),
      );
      await openSearch(page);
      await page.keyboard.type("peru");
      const alert = page.locator(dialog).getByRole("alert");
      await expect(alert).toContainText(sentence);
      await page.unroute("**/graphql");
      await alert.getByRole("button", { name: "Try again" }).click();
      await expect(
        page.getByRole("option", { name: /^Peru 秘鲁/ }),
      ).toBeVisible();
    });

  test("tells what the graph refuses", async ({ page }) => {
    await page.goto("/en/?find=%3F%3F");
    await expect(page.locator(dialog).getByRole("alert")).toContainText(
      "“text” contains no letter, digit or Chinese character to search for.",
    );
  });
});
