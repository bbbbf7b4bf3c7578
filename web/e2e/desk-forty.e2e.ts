import { startDesk } from "../../api/testing/desk-server.ts";
import { harbourPage } from "./desk-page.ts";
import { deskTest, named, patience, takeIn } from "./desk-steps.ts";
import { expect } from "./screen.ts";

const test = deskTest(startDesk);
test.describe.configure({ mode: "default", timeout: 600_000 });

/** Who speaks on the page, by the ids that are proposed. */
const speakers: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  "jiang-yifan": ["Jiang Yifan", "江一帆"],
  "shen-yanqiu": ["Shen Yanqiu", "沈砚秋"],
  "bai-lian": ["Bai Lian", "白立安"],
  "liu-ruochuan": ["Liu Ruochuan", "柳若川"],
  "gu-zhiyuan": ["Gu Zhiyuan", "顾知远"],
};

/** A sentence of an editor's own for each statement. */
function gist(speaker: string, at: number) {
  const [en, zh] = speakers[speaker]!;
  return {
    en: `${en} speaks of the harbour, part ${String(at)}.`,
    zh: `${zh}谈港口见闻之${String(at)}。`,
  };
}

test("a page of forty sentences becomes saved records: each candidate is accepted or rejected, and every step counted @long", async ({
  page,
  desk,
}, info) => {
  const begun = Date.now();
  await takeIn(page, "en", "2025-03-01", harbourPage, 40);
  // As taking a page in has it: a button, the form's eight fields, and its own button.
  const count = { clicks: 2, keys: 0, fields: 8, accepted: 0, rejected: 0 };
  const write = async (label: string, value: string) => {
    await named(page, label, value);
    count.fields++;
  };
  const press = async (key: string) => {
    await page.keyboard.press(key);
    count.keys++;
  };
  const accept = page.getByRole("button", { name: "Accept" });
  const left = page.getByText(/candidates left$/);
  const heading = page.getByRole("heading", { level: 2 });
  await page.locator("body").press("j");
  count.keys++;
  await expect(heading).toBeVisible();
  for (
    let progress = await left.textContent();
    !/· 0 candidates left$/.test(progress ?? "");
  ) {
    const region = page.locator("section:has(> h2)");
    const kind = await region.getAttribute("aria-label");
    const chip = region
      .getByRole("group", { name: /^Speaker/ })
      .locator("li > span[title]");
    const speaker =
      kind === "Statement" && (await chip.count()) > 0
        ? await chip.first().getAttribute("title")
        : null;
    if (
      kind === "Person" &&
      (await region.getByRole("textbox", { name: "Id" }).inputValue()) !== ""
    ) {
      await write("Description: English", "Named on the page of the harbour.");
      await write("Description: 中文", "港口版面所载人物。");
      await accept.click();
      count.clicks++;
      count.accepted++;
    } else if (speaker !== null && speaker in speakers) {
      const { en, zh } = gist(speaker, ++count.accepted);
      await write("Gist: English", en);
      await write("Gist: 中文", zh);
      await accept.click();
      count.clicks++;
    } else {
      await press("x");
      await page.keyboard.type("left for another day");
      await press("Enter");
      count.fields++;
      count.rejected++;
    }
    await expect(left).not.toHaveText(progress!);
    progress = await left.textContent();
  }
  await page.locator("body").press("p");
  count.keys++;
  await expect(page.getByText("Passes every check.")).toBeVisible(patience);
  await page.getByRole("button", { name: "Save" }).click();
  count.clicks++;
  await expect(page.getByText("Saved. The graph has it now.")).toBeVisible(
    patience,
  );
  const seconds = Math.round((Date.now() - begun) / 1000);
  info.annotations.push({
    type: "counted",
    description: JSON.stringify({ ...count, seconds }),
  });
  console.log(JSON.stringify({ ...count, seconds }));
  expect(await desk.records("person.yaml")).toContain("- id: jiang-yifan\n");
  expect(count.accepted).toBeGreaterThan(10);
  // A person needs the time to think and to write; the machine may not take much of the twenty minutes.
  expect(seconds).toBeLessThan(600);
});
