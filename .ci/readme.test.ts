import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, "..", name), "utf8");

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** A README cut at its headings; those in blocks of code are none. */
function sectionsOf(text: string): Section[] {
  const sections: { heading: string; text: string }[] = [];
  let isCode = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("```")) isCode = !isCode;
    if (!isCode && /^#+ /.test(line))
      sections.push({ heading: line, text: "" });
    else sections.at(-1)!.text += `${line}\n`;
  }
  return sections;
}

const english = sectionsOf(read("README.md"));
const chinese = sectionsOf(read("README.zh.md"));

const hashOf = (text: string) =>
  createHash("sha256").update(text.trim()).digest("hex").slice(0, 8);
const marker = /<!-- README\.md: ([0-9a-f]{8}) -->\n/;

/** What is the same in both languages: the shape, the code, the links, the days. */
const shapeOf = ({ heading, text }: Section) => ({
  level: heading.split(" ")[0],
  blocks: text.match(/^```[^]*?^```$/gm) ?? [],
  code: (text.replace(/^```[^]*?^```$/gm, "").match(/`[^`]+`/g) ?? []).sort(),
  links: [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target]) => target!.replace("README.zh.md", "README.md"))
    .sort(),
  rows: (text.match(/^\|/gm) ?? []).length,
  items: (text.match(/^- /gm) ?? []).length,
  days: text.match(/\d{4}-\d{2}-\d{2} —/g) ?? [],
  paragraphs: text
    .replace(marker, "")
    .trim()
    .split(/\n{2,}/).length,
});

it("has the same sections, code, tables, lists and links in Chinese as in English", () => {
  expect(chinese.map(shapeOf)).toEqual(english.map(shapeOf));
});

it("was brought level, section by section, with the English that stands there now", () => {
  // Where this fails, bring the section of README.zh.md level, then write the hash that is expected.
  expect(
    chinese.map(({ text }, index) => [
      english[index]!.heading,
      marker.exec(text)?.[1],
    ]),
  ).toEqual(english.map(({ heading, text }) => [heading, hashOf(text)]));
});

it("is Chinese throughout", () => {
  for (const { heading, text } of chinese) {
    const prose = `${heading}${text}`
      .replace(marker, "")
      .replace(/^```[^]*?^```$/gm, "")
      .replace(/`[^`]+`|\]\([^)]*\)/g, "");
    expect(prose, heading).not.toMatch(/(?:\b[a-z]+ ){4,}/);
    expect(prose, heading).toMatch(/\p{Script=Han}/u);
  }
});
