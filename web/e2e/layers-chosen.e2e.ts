import type { Locator, Page } from "@playwright/test";
import { layers, test } from "./layered-server.ts";
import { expect } from "./screen.ts";

test.use({ held: ["aidData", "memoranda"] });

const both = "layers=aiddata-gcdf-3,bri-memoranda";

/** How the border or ring of an element is drawn: what stays of a look in forced colours. */
const lineOf = (
  element: Locator,
  line: "border-top" | "outline",
): Promise<string> =>
  element.evaluate((each, name) => {
    const style = getComputedStyle(each);
    const [width, kind] = ["width", "style"].map((part) =>
      style.getPropertyValue(`${name}-${part}`),
    );
    return `${width!} ${kind!}`;
  }, line);

const focused = (page: Page) => page.locator(":focus");

test(
  "in forced colours what belongs to a layer, what is chosen and what is open are told by lines",
  { tag: "@long" },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`/en/?form=table&find=Invented&${both}`);
    const options = page.getByRole("dialog").getByRole("option");
    const badge = options.first().getByText("AidData GCDF 3.0");
    expect(await lineOf(badge, "border-top")).toBe("1px dashed");
    await expect
      .poll(() => lineOf(options.first(), "outline"))
      .toBe("2px solid");
    const chosen = await options.first().screenshot();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(async () => (await options.first().screenshot()).equals(chosen))
      .toBe(false);

    await page.goto(
      `/en/?form=table&list=FinancedProject&card=aiddata-9000001&${both}`,
    );
    const rows = page.getByRole("main").getByRole("row");
    const cellOf = (text: string) =>
      rows.filter({ hasText: text }).getByRole("cell").last();
    expect(
      await lineOf(cellOf("a bank lends for a railway tunnel"), "outline"),
    ).toBe("2px solid");
    expect(await lineOf(cellOf("solar panels"), "outline")).toMatch(/none$/);
  },
);

test(
  "a layer is laid, left and taken away by keys alone, and the keyboard is never lost",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/?form=table&list=Project");
    const open = page.getByRole("button", { name: "Layers", exact: true });
    await open.focus();
    await page.keyboard.press("Enter");
    for (const name of ["AidData GCDF 3.0", "Memoranda lists"]) {
      const box = page.getByRole("checkbox", { name });
      while (!(await box.evaluate((each) => each === document.activeElement)))
        await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await expect(box).toBeChecked();
    }
    await page.keyboard.press("Escape");
    await expect(open).toBeFocused();

    const remove = (name: string) =>
      layers(page).getByRole("button", { name: `Take ${name} away` });
    await remove("AidData GCDF 3.0").focus();
    await page.keyboard.press("Enter");
    await expect(layers(page)).toHaveCount(1);
    await expect(remove("Memoranda lists")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(layers(page)).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();

    await page.goto(`/en/?form=timeline&about=laos&${both}`);
    await page.getByRole("link", { name: /^2016: 2 records/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main").getByRole("rowheader")).toHaveCount(2);
    await expect(focused(page)).toHaveRole("main");
  },
);

test(
  "on a phone a name that is found has the whole line, and its data set the next",
  { tag: "@long" },
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/zh/?form=table&find=Invented&${both}`);
    const option = page.getByRole("dialog").getByRole("option").first();
    const name = option.getByText(/framework/);
    const badge = option.getByText("AidData 中国发展融资 3.0");
    await expect(badge).toBeVisible();
    const [of, on, below] = await Promise.all(
      [option, name, badge].map((each) => each.boundingBox()),
    );
    expect(on!.y + on!.height).toBeLessThanOrEqual(below!.y + 1);
    expect(below!.y + below!.height).toBeLessThanOrEqual(of!.y + of!.height);
  },
);
