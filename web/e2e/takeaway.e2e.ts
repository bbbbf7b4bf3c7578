import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { DOMParser as XmlParser } from "@xmldom/xmldom";
import { parse, print } from "graphql";
import { NeighbourhoodDocument, OpeningDocument } from "../gql/graphql.ts";
import { drawn, expect, ready, test, viewport } from "./screen.ts";

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
  en: { open: "Cite and export", copy: "Copy", save: "Save", of: ":" },
  zh: { open: "引用与导出", copy: "复制", save: "保存", of: "：" },
} as const;
const named = {
  gbt: "GB/T 7714-2015",
  bibtex: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
} as const;

/** The menu of what is in `where`, opened with one click. */
async function opened(
  page: Page,
  where: Locator,
  language: "en" | "zh" = "en",
): Promise<Locator> {
  const { open } = words[language];
  await where.getByRole("button", { name: open }).click();
  const menu = page.getByRole("dialog", { name: open });
  await expect(menu.locator("pre")).toBeVisible();
  return menu;
}

test.use({ permissions: ["clipboard-read", "clipboard-write"] });
const clipboard = (page: Page) =>
  page.evaluate(() => navigator.clipboard.readText());

for (const language of ["en", "zh"] as const)
  test(
    `a record is cited in every style with two clicks, in ${language}`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page, baseURL }) => {
      const { copy, save } = words[language];
      const address = `${baseURL!}/${language}/panzhou-xingyi-railway`;
      await page.goto(`/${language}/?card=panzhou-xingyi-railway`);
      const card = page.getByRole("article");
      const menu = await opened(page, card, language);
      const button = (verb: string, style: keyof typeof named) =>
        menu.getByRole("button", { name: `${verb} ${named[style]}` });
      const begins = {
        gbt: "[1] Silkgraph",
        bibtex: `@misc{silkgraph:${language}:`,
        ris: "TY  - ",
        csl: "[\n",
      };
      for (const style of ["gbt", "bibtex", "ris", "csl"] as const) {
        await button(copy, style).click();
        await expect
          .poll(async () => (await clipboard(page)).startsWith(begins[style]))
          .toBe(true);
        expect(await clipboard(page)).toContain(address);
      }
      const file = await saved(page, () => button(save, "csl").click());
      expect(file.suggestedFilename()).toBe(
        "silkgraph-panzhou-xingyi-railway.json",
      );
      expect(JSON.parse(await textOf(file))).toMatchObject([
        { type: "dataset", URL: address },
        { type: "article-newspaper" },
      ]);
      await expect(menu.locator("pre")).toContainText('"type": "dataset"');

      await page.keyboard.press("Escape");
      await expect(menu).toBeHidden();
      await expect(card).toBeVisible();
      await expect(
        card.getByRole("button", { name: words[language].open }),
      ).toBeFocused();
    },
  );

test("a view is cited by its address, and its data are saved", async ({
  page,
  baseURL,
}) => {
  await page.goto("/en/brazil");
  await ready(page);
  const menu = await opened(page, page.getByRole("main"));
  await expect(menu.locator("pre")).toContainText(`${baseURL!}/en/brazil`);
  await menu.getByRole("button", { name: "Copy the address" }).click();
  await expect
    .poll(async () => (await clipboard(page)).replace(/\?v=\w+$/, ""))
    .toBe(`${baseURL!}/en/brazil`);

  const shown = menu.getByRole("link", { name: /^JSON Lines: \d+ shown$/ });
  const part = await saved(page, () => shown.click());
  const lines = (await textOf(part)).trim().split("\n");
  const ids = lines
    .map((line) => JSON.parse(line) as { id?: string })
    .map(({ id }) => id);
  expect(ids).toContain("brazil");
  const all = menu.getByRole("link", { name: "JSON Lines: all of the graph" });
  const whole = await saved(page, () => all.click());
  expect((await textOf(whole)).trim().split("\n").length).toBeGreaterThan(
    2 * lines.length,
  );
});

/** A question as the playground shows it. */
const printed = (document: { toString(): string }) =>
  print(parse(document.toString()));

test(
  "the playground opens with the questions behind what is seen",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/brazil?open=laos");
    await ready(page);
    const menu = await opened(page, page.getByRole("main"));
    const links = menu.getByRole("link", { name: "in the playground" });
    const queries = async () =>
      Promise.all(
        (await links.all()).map(async (link) => {
          const href = (await link.getAttribute("href"))!;
          const { searchParams } = new URL(href, "http://localhost");
          const read = (name: string) => searchParams.get(name)!;
          return [read("query"), JSON.parse(read("variables")) as object];
        }),
      );
    const asked = await queries();
    expect(asked).toMatchObject([
      [printed(OpeningDocument), { id: "brazil" }],
      [printed(NeighbourhoodDocument), { of: "brazil", first: 24 }],
      [printed(NeighbourhoodDocument), { of: "laos", first: 24 }],
    ]);
    await links.first().click();
    await expect(page).toHaveURL(/\/playground\/en\/ask\?query=query\+Opening/);
  },
);

test("the query of a card asks only what its kind has", async ({ page }) => {
  await page.goto("/en/?card=laos");
  const menu = await opened(page, page.getByRole("article"));
  const href = await menu
    .getByRole("link", { name: "Open in the playground" })
    .getAttribute("href");
  const { searchParams } = new URL(href!, "http://localhost");
  const query = searchParams.get("query")!;
  expect(query).toContain("...Country_card");
  expect(query).toContain("fragment Mention_entity on Entity");
  expect(query).not.toContain("Railway_card");
  const answer = await page.request.post("/graphql", {
    data: {
      query,
      variables: JSON.parse(searchParams.get("variables")!) as object,
    },
  });
  expect(await answer.json()).toMatchObject({
    data: { entity: { __typename: "Country", id: "laos" } },
  });
});

test(
  "the whole picture is saved as an image, with and without its ground",
  { tag: "@long" },
  async ({ page }) => {
    await page.goto("/en/");
    await ready(page);
    const menu = await opened(page, page.getByRole("main"));
    const imageOf = async (name: string) => {
      const image = await saved(page, () =>
        menu.getByRole("button", { name, exact: true }).click(),
      );
      expect(image.suggestedFilename()).toBe(
        "silkgraph-belt-and-road-initiative.png",
      );
      const url = `data:image/png;base64,${(await readFile(await image.path())).toString("base64")}`;
      return page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext("2d")!;
        context.drawImage(image, 0, 0);
        const [, , , alpha] = context.getImageData(0, 0, 1, 1).data;
        return { width: image.width, height: image.height, alpha };
      }, url);
    };
    const once = await imageOf("PNG: 1×");
    expect(once.alpha).toBe(255);
    expect(once.width).toBeGreaterThan(300);
    const twice = await imageOf("PNG: 2×");
    expect(Math.abs(twice.width - 2 * once.width)).toBeLessThanOrEqual(2);
    expect(Math.abs(twice.height - 2 * once.height)).toBeLessThanOrEqual(2);
    expect(await imageOf("PNG without ground: 1×")).toStrictEqual({
      ...once,
      alpha: 0,
    });
  },
);

/** The places of boxes and the words of a drawing, as a browser draws it by itself. */
const readDrawing = (page: Page, drawing: string) =>
  page.evaluate((drawing) => {
    const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml");
    const holder = document.createElement("div");
    holder.style.cssText = "position: absolute; top: 0; left: 0";
    holder.append(document.importNode(parsed.documentElement, true));
    document.body.append(holder);
    const boxes = Object.fromEntries(
      [...holder.querySelectorAll("g[data-id]:has(> rect)")].map((group) => {
        const { x, y, width, height } = group
          .querySelector("rect")!
          .getBoundingClientRect();
        return [
          (group as SVGElement).dataset["id"]!,
          { x: x + width / 2, y: y + height / 2, width, height },
        ];
      }),
    );
    const texts = [...holder.querySelectorAll("text")].map((text) =>
      [...text.querySelectorAll("tspan")]
        .map(({ textContent }) => textContent)
        .join("\n"),
    );
    const fonts = holder.querySelector("svg")!.getAttribute("font-family")!;
    const lines = holder.querySelectorAll("g[data-id] > path").length;
    const icons = holder.querySelectorAll("g[data-id] > svg").length;
    holder.remove();
    return { boxes, texts, fonts, lines, icons };
  }, drawing);

for (const language of ["en", "zh"] as const)
  test(
    `the picture is saved as a drawing of real text, in ${language}`,
    { tag: language === "zh" ? "@long" : [] },
    async ({ page, baseURL }) => {
      await page.goto(`/${language}/`);
      await ready(page);
      const shown = await drawn(page);
      const { zoom } = await viewport(page);
      const title = await page.getByRole("heading", { level: 1 }).textContent();
      const menu = await opened(page, page.getByRole("main"), language);
      const file = await saved(page, () =>
        menu
          .getByRole("button", {
            name: language === "en" ? "SVG: Whole" : "SVG: 全图",
          })
          .click(),
      );
      expect(file.suggestedFilename()).toBe(
        "silkgraph-belt-and-road-initiative.svg",
      );
      const drawing = await textOf(file);
      const complaints: string[] = [];
      const document = new XmlParser({
        onError: (_, message) => complaints.push(message),
      }).parseFromString(drawing, "image/svg+xml");
      expect(complaints).toStrictEqual([]);
      expect(
        document.documentElement!.getElementsByTagName("title")[0]!.textContent,
      ).toBe(title);
      expect(drawing).not.toContain("foreignObject");

      const { boxes, texts, fonts, lines, icons } = await readDrawing(
        page,
        drawing,
      );
      // The box in the middle says what it is by its size.
      expect(icons).toBe(shown.length - 1);
      expect(fonts).toContain("PingFang SC");
      expect(lines).toBeGreaterThanOrEqual(shown.length - 1);
      for (const { text } of shown) expect(texts).toContain(text);
      const said = texts.join("\n");
      for (const part of [title!, `${baseURL!}/${language}/`, "Apache-2.0"])
        expect(said).toContain(part);
      // Everything stands as on the canvas, but for where the drawing begins.
      const offsets = shown.map(({ id, x, y, width, height }) => {
        const box = boxes[id]!;
        return {
          x: box.x - (x + width / 2) / zoom,
          y: box.y - (y + height / 2) / zoom,
        };
      });
      for (const axis of ["x", "y"] as const) {
        const values = offsets.map((each) => each[axis]);
        expect(Math.max(...values) - Math.min(...values)).toBeLessThan(6);
      }
    },
  );

test("a view for a frame has no tools around it, and leads to the whole", async ({
  page,
}) => {
  await page.goto("/en/brazil?embed=");
  await ready(page);
  await expect(page.getByRole("banner")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(
    page.getByRole("link", { name: "Open the whole view" }),
  ).toHaveAttribute("href", /^\/en\/brazil(\?v=\w+)?$/);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test(
  "paper holds the view, its passages, its version and its address",
  { tag: "@long" },
  async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "true");
    });
    await page.goto("/en/brazil");
    await ready(page);
    const menu = await opened(page, page.getByRole("main"));
    await menu.getByRole("button", { name: "Print…" }).click();
    await expect(page.locator("body[data-printed]")).toBeAttached();
    await page.emulateMedia({ media: "print" });
    const paper = page.getByRole("region", {
      name: "Passages that it rests on",
    });
    await expect(paper).toContainText(`${baseURL!}/en/brazil`);
    await expect(paper).toContainText(/version [0-9a-f]{12}/);
    await expect(paper.getByText("Brazil", { exact: true })).toBeVisible();
    await expect(
      paper.getByText(/, 3 December 2024, \d+–\d+/).first(),
    ).toBeVisible();
    await expect(menu).toBeHidden();
  },
);
