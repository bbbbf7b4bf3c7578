import { describe, expect, it } from "vitest";
import { fromUrl, preferredLanguage, toUrl } from "./url.ts";
import { opening, type Step, type View } from "./view.ts";

const step = (of: string, rest: Partial<Step> = {}): Step => ({
  of,
  kind: null,
  isClosed: false,
  ...rest,
});

const everything: View = {
  language: "zh",
  form: "outline",
  start: "kenya-vision-2030",
  steps: [
    step("kenya", { isClosed: true }),
    step("xi-jinping"),
    step("kenya", { kind: "Event" }),
    step("macao", { kind: "Person", isClosed: true }),
    step("laos"),
  ],
  focus: "bright-road-with-belt-and-road-initiative",
  hidden: ["Event", "Person"],
  search: "中老铁路 & 100% + a=b?",
};

describe("the address of a view", () => {
  it.each([
    ["as it opens in English", opening("en"), "/en/"],
    ["as it opens in Chinese", opening("zh"), "/zh/"],
    ["with a card", { ...opening("en"), focus: "laos" }, "/en/?card=laos"],
    [
      "with neighbourhoods opened",
      { ...opening("en"), steps: [step("laos"), step("brazil")] },
      "/en/?open=laos,brazil",
    ],
    ["with an empty search", { ...opening("en"), search: "" }, "/en/?find="],
    [
      "with everything at once",
      everything,
      "/zh/kenya-vision-2030?form=outline&open=-kenya,xi-jinping,kenya.Event,-macao.Person,laos&card=bright-road-with-belt-and-road-initiative&hide=Event,Person&find=%E4%B8%AD%E8%80%81%E9%93%81%E8%B7%AF+%26+100%25+%2B+a%3Db%3F",
    ],
  ] satisfies [string, View, string][])(
    "goes there and back %s",
    (_, view, url) => {
      expect(toUrl(view)).toBe(url);
      expect(fromUrl(url, "en")).toStrictEqual(view);
    },
  );

  it("takes the preferred language where the address names none", () => {
    expect(fromUrl("/", "zh")).toStrictEqual(opening("zh"));
    expect(fromUrl("/fr/", "zh")).toStrictEqual(opening("zh"));
  });

  it("drops what cannot be meant and keeps the rest", () => {
    const url =
      "/en/Not%20an%20id?form=map&open=laos,,<b>,laos.Dragon,laos.Event.Event,--laos&card=%22&hide=Person,Dragon,Person&find=x";
    expect(fromUrl(url, "zh")).toStrictEqual({
      ...opening("en"),
      steps: [step("laos")],
      hidden: ["Person"],
      search: "x",
    });
  });
});

describe("the language of a first visit", () => {
  it.each([
    [["zh-TW", "en"], "zh"],
    [["fr-FR", "en-GB", "zh"], "en"],
    [["pt-BR"], "en"],
    [[], "en"],
  ] as const)("for %j is %s", (wanted, language) => {
    expect(preferredLanguage(wanted)).toBe(language);
  });
});
