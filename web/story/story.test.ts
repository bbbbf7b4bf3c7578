import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import {
  emptyStory,
  maxPages,
  packStory,
  parseStory,
  storyIn,
  unpackStory,
  withCaption,
  withMoved,
  withoutPage,
  withPage,
  writeStory,
  type Story,
} from "./story.ts";

const story: Story = {
  title: "谁与谁对接",
  pages: [
    { url: "/zh/", caption: "从倡议说起。" },
    { url: "/en/laos?card=laos", caption: "Then Laos.\nIts railway." },
    { url: "/en/?form=path&path=peru,indonesia", caption: "" },
  ],
};

it("is the same after a file and after an address", async () => {
  expect(parseStory(writeStory(story))).toStrictEqual(story);
  const packed = await packStory(story);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpackStory(packed)).toStrictEqual(story);
});

it("takes views of the explorer only, as the explorer writes them", () => {
  const urls = [
    "/en/Laos.",
    "//elsewhere.example/",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    7,
  ];
  expect(storyIn({ pages: urls.map((url) => ({ url })) })).toStrictEqual({
    title: "",
    pages: [{ url: "/en/laos", caption: "" }],
  });
});

it("is nothing where there is no story", async () => {
  for (const value of [null, 1, "", [], {}, { pages: [] }, { pages: [{}] }])
    expect(storyIn(value)).toBeNull();
  expect(parseStory("{")).toBeNull();
  expect(await unpackStory("no story")).toBeNull();
  expect(await unpackStory("")).toBeNull();
});

it("does not unpack more than a story can be", async () => {
  const text = JSON.stringify({ ...story, title: " ".repeat(400_000) });
  const packed = deflateRawSync(text).toString("base64url");
  expect(await unpackStory(packed)).toBeNull();
});

it("gains, loses, moves and captions pages", () => {
  const [first, second, third] = story.pages as [
    Story["pages"][number],
    Story["pages"][number],
    Story["pages"][number],
  ];
  expect(withPage(emptyStory, first).pages).toStrictEqual([first]);
  expect(withoutPage(story, 1).pages).toStrictEqual([first, third]);
  expect(withMoved(story, 2, -1).pages).toStrictEqual([first, third, second]);
  expect(withMoved(story, 0, -1)).toBe(story);
  expect(withMoved(story, 2, 1)).toBe(story);
  expect(withCaption(story, 2, "End.").pages[2]).toStrictEqual({
    ...third,
    caption: "End.",
  });
  const full = {
    title: "",
    pages: Array(maxPages).fill(first) as Story["pages"],
  };
  expect(withPage(full, second)).toBe(full);
});
