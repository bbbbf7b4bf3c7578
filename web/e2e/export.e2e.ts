import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { expect, ready, test } from "./screen.ts";

const saved = async (page: Page, press: () => Promise<void>) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(),
  ]);
  return download;
};
const textOf = async (download: Download) =>
  readFile(await download.path(), "utf8");

const words = {
  en: { open: "Cite and save", style: "Style", save: "Save as a file" },
  zh: { open: "引用与保存", style: "格式", save: "存为文件" },
} as const;

for (const language of ["en", "zh"] as const)
  test(`a record is cited in every style, in ${language}`, async ({
    page,
    baseURL,
  }) => {
    const { open, style, save } = words[language];
    const address = `${baseURL!}/${language}/panzhou-xingyi-railway`;
    await page.goto(`/${language}/?card=panzhou-xingyi-railway`);
    const card = page.getByRole("article");
    await card.getByRole("button", { name: open }).click();
    const dialog = page.getByRole("dialog", { name: open });
    const citation = dialog.locator("pre");
    await expect(citation).toContainText(address);
    await expect(citation).toContainText(
      language === "en" ? "@misc{silkgraph:en:" : "[DS/OL]",
    );
    await dialog.getByLabel(style).selectOption("RIS");
    await expect(citation).toContainText("TY  - ");
    await expect(citation).toContainText(`UR  - ${address}`);
    await dialog.getByLabel(style).selectOption("CSL_JSON");
    await expect(citation).toContainText('"type": "dataset"');
    const file = await saved(page, () =>
      dialog.getByRole("button", { name: save }).click(),
    );
    expect(file.suggestedFilename()).toBe(
      "silkgraph-panzhou-xingyi-railway.json",
    );
    expect(await textOf(file)).toBe(await citation.textContent());
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(card).toBeVisible();
  });

test("a picture is cited by its address, and its data are saved", async ({
  page,
  baseURL,
}) => {
  await page.goto("/en/brazil");
  await ready(page);
  await page
    .getByRole("main")
    .getByRole("button", { name: "Cite and save" })
    .click();
  const dialog = page.getByRole("dialog", { name: "Cite and save: Brazil" });
  await expect(dialog.locator("pre")).toContainText(`${baseURL!}/en/brazil`);
  await page.screenshot({
    path: `test-results/screenshots/export-${String(page.viewportSize()!.width)}.png`,
  });

  const part = await saved(page, () =>
    dialog.getByRole("link", { name: "JSON Lines" }).click(),
  );
  const lines = (await textOf(part)).trim().split("\n");
  const ids = lines
    .map((line) => JSON.parse(line) as { id?: string })
    .map(({ id }) => id);
  expect(ids).toContain("brazil");
  await dialog.getByText("The whole graph").click();
  const whole = await saved(page, () =>
    dialog.getByRole("link", { name: "JSON Lines" }).click(),
  );
  expect((await textOf(whole)).trim().split("\n").length).toBeGreaterThan(
    2 * lines.length,
  );

  await dialog.getByRole("link", { name: "Ask the API for it" }).click();
  await expect(page).toHaveURL(/^.*\/playground\?query=query\+Around/);
});

test("the whole picture is saved as an image", async ({ page }) => {
  await page.goto("/en/");
  await ready(page);
  const image = await saved(page, () =>
    page.getByRole("button", { name: "Save as an image" }).click(),
  );
  expect(image.suggestedFilename()).toBe(
    "silkgraph-belt-and-road-initiative.png",
  );
  const bytes = await readFile(await image.path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  // Width and height stand at the beginning of a PNG.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
});
