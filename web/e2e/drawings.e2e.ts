import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { DOMParser as XmlParser } from "@xmldom/xmldom";
import { expect, test } from "./screen.ts";

const forms = {
  matrix: {
    query: "?form=matrix",
    title: { en: "Who is aligned with what", zh: "谁与什么对接" },
    says: { en: ["Brazil", "Carried out"], zh: ["巴西", "落实"] },
    isLong: false,
  },
  map: {
    query: "?form=map",
    title: { en: "Map", zh: "地图" },
    says: { en: ["Macao", "Kenya"], zh: ["澳门", "肯尼亚"] },
    isLong: true,
  },
  timeline: {
    query: "?form=timeline",
    title: { en: "Timeline", zh: "时间线" },
    says: { en: ["Strategies", "2013"], zh: ["战略", "2013"] },
    isLong: true,
  },
  path: {
    query: "?form=path&path=peru,indonesia",
    title: { en: "From Peru to Indonesia", zh: "从秘鲁到印度尼西亚" },
    says: { en: ["Peru", "Indonesia"], zh: ["秘鲁", "印度尼西亚"] },
    isLong: true,
  },
  compare: {
    query: "?form=compare&compare=brazil,kenya",
    title: { en: "Brazil and Kenya compared", zh: "巴西和肯尼亚的比较" },
    says: {
      en: ["Only Brazil", "Group of Twenty"],
      zh: ["仅巴西", "二十国集团"],
    },
    isLong: true,
  },
} as const;

const words = {
  en: { open: "Cite and export", svg: "SVG: Whole", png: /ground: 2×$/ },
  zh: { open: "引用与导出", svg: "SVG: 全图", png: /透明底.*2×$/ },
} as const;

const saved = async (page: Page, name: string | RegExp) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name }).click(),
  ]);
  return download;
};

/** A file of dots as the browser reads it: its size, and how dense its first dot is. */
const dotsOf = (page: Page, file: Buffer) =>
  page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d")!;
      context.drawImage(image, 0, 0);
      return {
        width: image.width,
        alpha: context.getImageData(0, 0, 1, 1).data[3],
      };
    },
    `data:image/png;base64,${file.toString("base64")}`,
  );

for (const language of ["en", "zh"] as const)
  for (const [form, { query, title, says, isLong }] of Object.entries(forms))
    test(
      `the ${form} is saved as a picture with its title and source in the margin, in ${language}`,
      { tag: isLong || language === "zh" ? "@long" : [] },
      async ({ page, baseURL }) => {
        await page.goto(`/${language}/${query}`);
        const { open, svg, png } = words[language];
        await expect(page.getByRole("main")).toContainText(says[language][0]);
        const takeAway = page
          .getByRole("main")
          .getByRole("button", { name: open, exact: true });
        await takeAway.click();
        const file = await saved(page, svg);
        expect(file.suggestedFilename()).toBe(`silkgraph-${form}.svg`);
        const drawing = await readFile(await file.path(), "utf8");
        const complaints: string[] = [];
        const root = new XmlParser({
          onError: (_, message) => complaints.push(message),
        }).parseFromString(drawing, "image/svg+xml").documentElement!;
        expect(complaints).toStrictEqual([]);
        const texts = [...root.getElementsByTagName("text")].map(
          ({ textContent }) => textContent ?? "",
        );
        expect(texts[0]).toBe(title[language]);
        expect(texts.at(-1)).toContain(`${baseURL!}/${language}/?form=${form}`);
        expect(texts.at(-2)).toMatch(/^Silkgraph.*Apache-2\.0.*[0-9a-f]{12}$/);
        for (const word of says[language])
          expect(texts.some((text) => text.includes(word))).toBe(true);
        // No button or link that means nothing on paper.
        expect(texts.join(" ")).not.toMatch(/canvas|Read in|As a table/);
        expect(root.getAttribute("font-family")).toContain("sans-serif");

        const width = Number(root.getAttribute("width"));
        const dots = await saved(page, png);
        expect(await dotsOf(page, await readFile(await dots.path()))).toEqual({
          width: Math.round(width * 2),
          alpha: 0,
        });
      },
    );
