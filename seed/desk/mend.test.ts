import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { smallSeed } from "../../api/testing/small-seed.ts";
import { sha256 } from "../articles.ts";
import { recordAt, save, type Places } from "./desk.ts";
import { draftOf } from "./draft.ts";
import {
  dropMended,
  mendingOf,
  previewMending,
  saveMending,
  takeMended,
} from "./mend.ts";
import { addPage } from "./add-page.ts";
import { pages, pageView } from "./pages.ts";

/** Invented; “航线” stands in it again and again. */
const text = `港城新貌

“码头的灯一亮，我就知道船来了。”港口调度员江一帆说。

去年秋天，阿兰迪亚北港开通第一条航线。今年
春天，阿兰迪亚北港开通第二条航线。

镇上的面馆也换了新招牌。
`;
const page = "page-2025-01-03";
const file = "2025-01-03.txt";

let home: string;
let places: Places;
beforeEach(async () => {
  ({ home, ...places } = await smallSeed());
  await addPage(places, {
    file,
    bytes: Buffer.from(text),
    title: { en: "A harbour town anew", zh: "港城新貌" },
    date: "2025-01-03",
    language: "zh-Hans",
    licence: "CC-BY-4.0",
  });
  const { isSaved, problems } = await save(
    places,
    draftOf([
      {
        change: "add",
        kind: "Person",
        fields: {
          id: "jiang-yifan",
          name: { en: "Jiang Yifan", zh: "江一帆" },
          isNamed: true,
          description: { en: "Dispatcher of a port.", zh: "港口调度员。" },
          evidence: [passage("港口调度员江一帆")],
        },
      },
      {
        change: "add",
        kind: "Place",
        fields: {
          id: "harbour-town",
          name: { en: "Harbour Town", zh: "港城" },
          placeType: "CITY",
          evidence: [
            passage("港城"),
            // The second of two.
            passage("航线", text.lastIndexOf("航线")),
            passage("镇上的面馆也换了新招牌"),
          ],
        },
      },
    ]),
  );
  expect([isSaved, problems]).toEqual([true, []]);
});
afterEach(() => rm(home, { recursive: true }));

function passage(words: string, start = text.indexOf(words)) {
  const end = start + words.length;
  return {
    article: "article-2025-01-03",
    start,
    end,
    sha256: sha256(text.slice(start, end)),
  };
}

const evidence = async (id: string) =>
  (await recordAt(places, id))!.fields["evidence"] as {
    start: number;
    end: number;
    sha256: string;
  }[];

/** The words of each passage of a record in a text, each with the hash that is written for it. */
const words = async (id: string, of: string) =>
  (await evidence(id)).map(({ start, end, sha256: hash }) => {
    const found = of.slice(start, end);
    return sha256(found) === hash ? found : `not ${found}`;
  });

const mended = text
  .replace("港城新貌", "港城新貌（修订）")
  .replace("今年\n春天", "今年春天");

it("keeps the licence of a page's text with its article", async () => {
  expect((await recordAt(places, "article-2025-01-03"))!.fields).toMatchObject({
    licence: "CC-BY-4.0",
  });
});

it("lets passages follow when the text is mended: by their words, and by those around them", async () => {
  const shown = await takeMended(places, page, Buffer.from(`\uFEFF${mended}`));
  expect([shown.hasOld, shown.followed, shown.moved, shown.waiting]).toEqual([
    true,
    4,
    3,
    [],
  ]);
  // Until then all stays as it was.
  expect(await words("harbour-town", text)).toEqual([
    "港城",
    "航线",
    "镇上的面馆也换了新招牌",
  ]);
  const before = await previewMending(places, page, {});
  expect([before.isSound, before.isSaved]).toEqual([true, false]);
  expect((await saveMending(places, page, {})).isSaved).toBe(true);
  expect(await readFile(join(places.articles!, file), "utf8")).toBe(mended);
  expect(await words("harbour-town", mended)).toEqual([
    "港城",
    "航线",
    "镇上的面馆也换了新招牌",
  ]);
  expect((await evidence("harbour-town"))[1]!.start).toBe(
    mended.lastIndexOf("航线"),
  );
  expect(await words("jiang-yifan", mended)).toEqual(["港口调度员江一帆"]);
  expect(await mendingOf(places, page)).toBeUndefined();
  expect((await pages(places))[0]!.isMended).toBe(false);
  expect((await recordAt(places, page))!.fields["sha256"]).toBe(sha256(mended));
});

it("moves nothing that is not found: it waits, with what it may be, until an editor has decided", async () => {
  const changed = mended
    .replace("江一帆", "江亦帆")
    .replace("镇上的面馆也换了新招牌。\n", "");
  const { waiting, followed } = await takeMended(
    places,
    page,
    Buffer.from(changed),
  );
  expect(followed).toBe(2);
  expect(
    waiting.map(({ key, words, proposals }) => [
      key,
      words,
      proposals.map(({ words, differences }) => [words, differences]),
    ]),
  ).toEqual([
    ["jiang-yifan.0", "港口调度员江一帆", [["港口调度员江亦帆", 1]]],
    ["harbour-town.2", "镇上的面馆也换了新招牌", []],
  ]);
  const refused = await saveMending(places, page, {});
  expect(refused.isSaved).toBe(false);
  expect(
    refused.problems
      .filter(({ isNotice }) => !isNotice)
      .map(({ id, field }) => `${id} ${field}`)
      .sort(),
  ).toEqual(["harbour-town evidence.2.start", "jiang-yifan evidence.0.sha256"]);
  expect(await readFile(join(places.articles!, file), "utf8")).toBe(text);

  const saved = await saveMending(places, page, {
    "jiang-yifan.0": waiting[0]!.proposals[0]!,
    "harbour-town.2": null,
  });
  expect([saved.isSaved, saved.changes.map(({ id }) => id).sort()]).toEqual([
    true,
    ["article-2025-01-03", "harbour-town", "jiang-yifan", page],
  ]);
  expect(await words("jiang-yifan", changed)).toEqual(["港口调度员江亦帆"]);
  expect(await words("harbour-town", changed)).toEqual(["港城", "航线"]);
});

it("lets comments on words follow as passages do, and has those wait whose words are gone", async () => {
  const remark = (id: string, words: string) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    const by = "林晓舟";
    return { id, text: `${words}？`, by, date: "2025-01-04", page, start, end };
  };
  const comments = [
    remark("comment-1", "码头的灯"),
    remark("comment-2", "江一帆"),
    remark("comment-3", "面馆"),
  ];
  await save(places, { ...draftOf([]), comments });
  const changed = mended.replace("江一帆", "江亦帆").replace("面馆", "小店");
  const { waiting } = await takeMended(places, page, Buffer.from(changed));
  const of = (kind: string | null) =>
    waiting
      .filter((each) => each.kind === kind)
      .map(({ key, words }) => [key, words]);
  expect(of(null)).toEqual([
    ["comment-2", "江一帆"],
    ["comment-3", "面馆"],
  ]);
  const placed = Object.fromEntries(
    waiting
      .filter(({ kind }) => kind)
      .map(({ key, proposals }) => [key, proposals[0]!]),
  );
  await expect(saveMending(places, page, placed)).rejects.toThrow(
    "The comment “江一帆？” (comment-2) has no place in the mended text",
  );
  const at = changed.indexOf("江亦帆");
  const { isSaved } = await saveMending(places, page, {
    ...placed,
    "comment-2": { start: at, end: at + 3 },
    "comment-3": null,
  });
  expect(isSaved).toBe(true);
  const left = (await pageView(places, page))!.comments;
  expect(
    left.map(({ id, start, end }) => [id, changed.slice(start, end)]),
  ).toEqual([
    ["comment-1", "码头的灯"],
    ["comment-2", "江亦帆"],
  ]);
});

it("proposes words that were changed before the same words elsewhere", async () => {
  const words = "阿兰迪亚北港";
  const start = text.indexOf(words);
  const end = start + words.length;
  const said = {
    id: "comment-1",
    text: "？",
    by: "林晓舟",
    date: "2025-01-04",
  };
  const comments = [{ ...said, page, start, end }];
  await save(places, { ...draftOf([]), comments });
  const changed = text.replace(words, "阿兰迪亚北巷");
  const { waiting } = await takeMended(places, page, Buffer.from(changed));
  expect(
    waiting.map(({ proposals }) =>
      proposals.map(({ words, differences }) => [words, differences]),
    ),
  ).toEqual([
    [
      ["阿兰迪亚北巷", 1],
      [words, 0],
    ],
  ]);
});

it("gives the mended text up again", async () => {
  await takeMended(places, page, Buffer.from(mended));
  expect((await pages(places))[0]!.isMended).toBe(true);
  await dropMended(places, page);
  expect(await mendingOf(places, page)).toBeUndefined();
  await expect(saveMending(places, page, {})).rejects.toThrow(
    "is the one that its records rest on",
  );
});

it("knows words by their hashes where the file itself was mended and the text of old is gone", async () => {
  const waiting = async (changed: string) => {
    await writeFile(join(places.articles!, file), changed);
    const { hasOld, waiting } = (await mendingOf(places, page))!;
    expect(hasOld).toBe(false);
    return waiting.map(({ key, words, proposals }) => [
      key,
      words,
      proposals.map(({ words }) => words),
    ]);
  };
  // What stands between two that moved alike moved with them; nobody can tell otherwise which of two it was.
  expect(await waiting(mended)).toEqual([
    ["harbour-town.1", null, ["航线", "航线"]],
  ]);
  const changed = text.replace("江一帆", "江亦帆");
  expect(await waiting(changed)).toEqual([
    ["jiang-yifan.0", null, ["港口调度员江亦帆"]],
  ]);
  expect(await pageView(places, page)).toBeUndefined();
  const [orphan] = (await mendingOf(places, page))!.waiting;
  const { isSaved } = await saveMending(places, page, {
    "jiang-yifan.0": orphan!.proposals[0]!,
  });
  expect(isSaved).toBe(true);
  expect(await words("jiang-yifan", changed)).toEqual(["港口调度员江亦帆"]);
  expect(await words("harbour-town", changed)).toEqual([
    "港城",
    "航线",
    "镇上的面馆也换了新招牌",
  ]);
});
