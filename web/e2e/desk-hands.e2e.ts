import type { Locator, Page } from "@playwright/test";
import { startDesk } from "../../api/testing/desk-server.ts";
import { words } from "../desk/words.ts";
import { nightWatchPage } from "./desk-page.ts";
import { deskTest, patience, selectWords } from "./desk-steps.ts";
import { expect } from "./screen.ts";

const test = deskTest(startDesk);
test.describe.configure({ mode: "default", timeout: 300_000 });

type Language = "en" | "zh";

/** What an editor writes who writes one language. */
const written = {
  en: {
    title: (person: string) => `${person} and the tunnel`,
    gist: (person: string) =>
      `${person} tells time in the tunnel by its trains.`,
    description: "Heads a maintenance section of a mountain railway.",
    reason: "she holds it no longer",
    merged: "China-Laos Railway",
    more: (person: string) => `${person} speaks of those who watch by night.`,
  },
  zh: {
    title: (person: string) => `守隧道的${person}`,
    gist: (person: string) => `${person}称隧道内以车次计时。`,
    description: "山区铁路的养护负责人。",
    reason: "已离任",
    merged: "中老铁路",
    more: (person: string) => `${person}谈守夜之人。`,
  },
} as const;

/** Who speaks on the page of a test, and of which railway. */
const chiefs = {
  keys: {
    en: { line: "白水", en: "He Yueming", zh: "何月明", id: "he-yueming" },
    zh: { line: "云岭", en: "Qin Yuehua", zh: "秦月华", id: "qin-yuehua" },
  },
  mouse: {
    en: { line: "赤溪", en: "He Xiaolan", zh: "何晓岚", id: "he-xiaolan" },
    zh: { line: "松台", en: "Qin Xiaolan", zh: "秦晓岚", id: "qin-xiaolan" },
  },
} as const;

/** The parts of the desk in a language. */
function partsOf(page: Page, language: Language) {
  const say = (word: { en: string; zh: string }) => word[language];
  const panels = page.getByRole("group", { name: say(words.panels) });
  const panel = (word: { en: string; zh: string }, count: number) =>
    panels.getByRole("button", { name: `${say(word)} (${String(count)})` });
  const button = (
    word: { en: string; zh: string },
    within: Page | Locator = page,
  ) => within.getByRole("button", { name: say(word), exact: true });
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  return {
    say,
    panels,
    button,
    field,
    changes: (count: number) => panel(words.changes, count),
    comments: (count: number) => panel(words.comments, count),
    form: page.getByRole("form", { name: say(words.newPage) }),
    title: language === "en" ? words.titleEn : words.titleZh,
    text: page.getByRole("group", { name: say(words.text) }),
    heading: page.getByRole("heading", { level: 2 }),
    own: (name: string) => field(name).getByRole("textbox").first(),
    takeWording: (name: string) => button(words.takeWording, field(name)),
    merge: page.getByRole("searchbox", { name: say(words.mergeWith) }),
    found: page
      .getByRole("list", { name: say(words.mergeWith) })
      .getByRole("button"),
    speakers: field("speakers").getByRole("searchbox"),
  };
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, goal: Locator) {
  for (let presses = 0; presses < 80; presses++) {
    if (await goal.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(goal).toBeFocused();
}

/** Selects words as a hand does, from before the first to behind the last. */
async function drag(page: Page, text: Locator, words: string) {
  await selectWords(page, words);
  const ends = await text.evaluate(() => {
    const boxes = [...getSelection()!.getRangeAt(0).getClientRects()];
    getSelection()!.removeAllRanges();
    const [first, last] = [boxes[0]!, boxes.at(-1)!];
    return [
      [first.left + 1, first.top + first.height / 2],
      [last.right - 1, last.top + last.height / 2],
    ] as const;
  });
  await page.mouse.move(...ends[0]);
  await page.mouse.down();
  await page.mouse.move(...ends[1], { steps: 4 });
  await page.mouse.up();
}

for (const language of ["zh", "en"] as const) {
  test(`by the keyboard alone, by an editor who writes one language, a page goes from its text into the graph and a commit: ${language} @long`, async ({
    page,
    desk,
  }) => {
    const at = partsOf(page, language);
    const mine = written[language];
    const chief = chiefs.keys[language];
    const press = (key: string) => page.keyboard.press(key);
    const type = (text: string) => page.keyboard.insertText(text);
    await page.goto(`/desk/${language}`);
    await tabTo(page, at.button(words.newPage));
    await press("Enter");
    await tabTo(page, at.form.getByLabel(at.say(words.orPaste)));
    await type(nightWatchPage(chief.line, chief.zh));
    await tabTo(page, at.form.getByLabel(at.say(at.title)));
    await type(mine.title(chief[language]));
    await tabTo(page, at.form.getByLabel(at.say(words.date)));
    await page.keyboard.type("04042025");
    await tabTo(page, at.form.getByLabel(at.say(words.licence)));
    await type("CC-BY-4.0");
    await press("Control+Enter");
    await expect(at.form).toHaveCount(0, patience);
    // The title in the other language is work that is left.
    await expect(at.comments(1)).toBeVisible(patience);

    // What she says, in one language; the other is proposed, taken, and marked.
    await press("j");
    await expect(at.heading).toBeFocused();
    await expect(at.field("speakers").getByText(chief[language])).toBeVisible();
    await press("e");
    await expect(at.own("gist")).toBeFocused();
    await type(mine.gist(chief[language]));
    await tabTo(page, at.takeWording("gist"));
    await press("Enter");
    await expect(at.field("gist")).toContainText(
      at.say(words.notTranslated[language === "en" ? "zh" : "en"]),
    );
    await press("Control+Enter");
    await expect(at.changes(2)).toBeVisible();

    // The railway is one that the graph has.
    await expect(at.heading).toBeFocused();
    await press("m");
    await expect(at.merge).toBeFocused();
    await type(mine.merged);
    await expect(at.found).not.toHaveCount(0, patience);
    await press("Enter");
    await expect(at.heading).toContainText("china-laos-railway");
    await press("a");
    await expect(at.changes(3)).toBeVisible();

    // Who she is; the post that she is said to hold is rejected.
    await expect(at.heading).toContainText(chief.id);
    await press("e");
    await expect(at.own("name")).toBeFocused();
    await tabTo(page, at.own("description"));
    await type(mine.description);
    await tabTo(page, at.takeWording("description"));
    await press("Enter");
    await press("a");
    await expect(at.changes(5)).toBeVisible();
    await press("x");
    await type(mine.reason);
    await press("Enter");
    await expect(at.changes(6)).toBeVisible();

    // What the foreman says is split by words that keys select, and is whole again.
    await press("t");
    await expect(at.text).toBeFocused();
    await press("ArrowLeft");
    for (let letter = 1; letter < 7; letter++) await press("Shift+ArrowRight");
    await press("s");
    await expect(at.changes(7)).toBeVisible(patience);
    await expect(at.field("evidence").locator("q")).toHaveText(
      "“换轨那一夜，",
      patience,
    );
    await press("u");
    await expect(at.changes(6)).toBeVisible();

    // A record that nothing was seen for, of words that keys select.
    await press("t");
    await press("ArrowRight");
    for (let letter = 0; letter < 3; letter++) await press("ArrowRight");
    await press("Shift+ArrowRight");
    await press("n");
    await tabTo(page, at.button(words.create));
    await press("Enter");
    await expect(at.field("evidence").locator("q")).toHaveText(
      "工长",
      patience,
    );
    await press("e");
    await type(mine.more(chief[language]));
    await tabTo(page, at.field("form").getByRole("combobox"));
    await press("ArrowDown");
    await tabTo(page, at.speakers);
    await type(chief[language]);
    await expect(
      at.field("speakers").getByRole("button", { name: chief[language] }),
    ).toBeVisible(patience);
    await press("Enter");
    await tabTo(page, at.takeWording("gist"));
    await press("Enter");
    await press("a");
    await expect(at.changes(8)).toBeVisible();

    await press("p");
    await expect(page.getByText(at.say(words.sound))).toBeVisible(patience);
    await press("Control+Enter");
    await expect(page.getByText(at.say(words.saved))).toBeVisible(patience);
    // What was left untranslated is told to whoever comes next.
    await expect(at.comments(4)).toBeVisible(patience);
    expect(await desk.records("railway.yaml")).toContain(`${chief.line}铁路`);
    expect(await desk.records("person.yaml")).toContain(`- id: ${chief.id}\n`);

    await press("h");
    await tabTo(page, page.getByLabel(at.say(words.writtenBy)));
    await type("方若溪");
    await press("Control+Enter");
    await expect(page.getByText(at.say(words.committed))).toBeVisible(patience);
    await page.goto(`/${language}/${chief.id}?form=outline`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      chief[language],
    );
  });

  test(`by the mouse, a page goes from its text into the graph and a commit, and the commit is taken back: ${language} @long`, async ({
    page,
    desk,
  }) => {
    const at = partsOf(page, language);
    const mine = written[language];
    const chief = chiefs.mouse[language];
    const spelt = chief.en.replace("Xiao", "Xiao-");
    const called = language === "en" ? spelt : chief.zh;
    const mark = (words: string) =>
      at.text.locator("[data-state=seen]", { hasText: words }).first();
    await page.goto(`/desk/${language}`);
    await at.button(words.newPage).click();
    await at.form
      .getByLabel(at.say(words.orPaste))
      .fill(nightWatchPage(chief.line, chief.zh));
    await at.form
      .getByLabel(at.say(at.title))
      .fill(mine.title(chief[language]));
    await at.form.getByLabel(at.say(words.date)).fill("2025-05-05");
    await at.form.getByLabel(at.say(words.licence)).fill("CC-BY-4.0");
    await at.button(words.takeIn, at.form).click();
    await expect(at.comments(1)).toBeVisible(patience);

    await mark("隧道里没有白天").click();
    await at.own("gist").fill(mine.gist(chief[language]));
    await at.takeWording("gist").click();
    await at.button(words.accept).click();
    await expect(at.changes(2)).toBeVisible();

    await mark(`${chief.line}铁路`).click();
    await page.getByText(at.say(words.otherwise)).click();
    await at.merge.fill(mine.merged);
    await at.found.first().click(patience);
    await expect(at.heading).toContainText("china-laos-railway");
    await at.button(words.accept).click();
    await expect(at.changes(3)).toBeVisible();

    await mark(chief.zh).click();
    await expect(at.heading).toContainText(chief.id);
    // Her name in English is only proposed, until somebody writes another.
    const name = at.field("name");
    await expect(name).toContainText(at.say(words.proposedName));
    await name.locator('[data-part="en"]').getByRole("textbox").fill(spelt);
    await expect(name).not.toContainText(at.say(words.proposedName));
    await at.own("description").fill(mine.description);
    await at.takeWording("description").click();
    await at.button(words.accept).click();
    await expect(at.changes(5)).toBeVisible();
    await page.getByLabel(at.say(words.reason)).fill(mine.reason);
    await at.button(words.reject).click();
    await expect(at.changes(6)).toBeVisible();

    await mark("换轨那一夜").click();
    await page.getByText(at.say(words.otherwise)).click();
    await drag(page, at.text, "“换轨那一夜，");
    await at.button(words.splitWords).click();
    await expect(at.changes(7)).toBeVisible(patience);
    await at.changes(7).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: at.say(words.splitOne) })
      .getByRole("button", { name: at.say(words.undo) })
      .click();
    await expect(at.changes(6)).toBeVisible();

    await at.button(words.record, at.panels).click();
    await drag(page, at.text, "守夜的人也要学习新技术");
    await at.button(words.create).click();
    await expect(at.field("evidence").locator("q")).toHaveText(
      "守夜的人也要学习新技术",
      patience,
    );
    await at.own("gist").fill(mine.more(chief[language]));
    await at.field("form").getByRole("combobox").selectOption("REPORTED");
    await at.speakers.fill(called);
    await at
      .field("speakers")
      .getByRole("button", { name: called })
      .click(patience);
    await at.takeWording("gist").click();
    await at.button(words.keep).click();
    await at.changes(8).click();
    await expect(page.getByText(at.say(words.sound))).toBeVisible(patience);
    await at.button(words.save).click();
    await expect(page.getByText(at.say(words.saved))).toBeVisible(patience);

    // The title, a description and two gists wait for whoever reads both languages.
    await at.panels.getByRole("button", { name: at.say(words.work) }).click();
    const untranslated = page.getByRole("list", {
      name: at.say(words.untranslated),
    });
    await expect(untranslated.getByRole("listitem")).toHaveCount(4);
    await untranslated
      .getByRole("button")
      .filter({ hasText: mine.gist(chief[language]) })
      .click();
    await expect(at.field("gist")).toContainText(
      at.say(words.notTranslated[language === "en" ? "zh" : "en"]),
    );

    await at.button(words.history, at.panels).click();
    await page.getByLabel(at.say(words.writtenBy)).fill("方若溪");
    await at.button(words.commit).click();
    await expect(page.getByText(at.say(words.committed))).toBeVisible(patience);
    const before = await desk.records("railway.yaml");
    expect(before).toContain(`${chief.line}铁路`);
    expect(await desk.records("person.yaml")).toContain(spelt);
    await at.button(words.takeBack).first().click();
    await expect(page.getByText(at.say(words.sound))).toBeVisible(patience);
    await at.button(words.save).click();
    await expect(page.getByText(at.say(words.saved))).toBeVisible(patience);
    expect(await desk.records("railway.yaml")).not.toContain(
      `${chief.line}铁路`,
    );
    // The page came with that commit, and is gone with it.
    await expect(page.getByText(at.say(words.noPages))).toBeVisible(patience);
  });
}
