import { describe, expect, it } from "vitest";
import { fromUrl, preferredLanguage, toUrl } from "./url.ts";
import { opening, type Step, type View } from "./view.ts";

const step = (of: string, rest: Partial<Step> = {}): Step => ({
  of,
  kind: null,
  isClosed: false,
  isAlone: false,
  ...rest,
});

const everything: View = {
  ...opening("zh"),
  form: "outline",
  start: "kenya-vision-2030",
  steps: [
    step("kenya", { isClosed: true }),
    step("xi-jinping"),
    step("kenya", { kind: "Event" }),
    step("macao", { kind: "Person", isClosed: true }),
    step("laos"),
    step("peru", { isAlone: true }),
    step("chile", { isAlone: true, isClosed: true }),
  ],
  focus: "bright-road-with-belt-and-road-initiative",
  selected: ["brazil", "laos"],
  filters: {
    kinds: ["Event", "Person"],
    things: ["laos"],
    stages: ["SIGNED"],
    voices: ["EXPERT"],
    links: ["LIES_IN"],
    sources: ["people-daily"],
    years: { from: "2013", to: "2024-11" },
    clock: "SAID",
  },
  table: {
    list: "Statement",
    matching: "green development",
    of: "indonesia",
    where: '{"about":{"anyOf":["laos"]}}',
    order: "-SAID_ON",
    columns: ["name", "speakers"],
    page: 2,
  },
  matrix: {
    rows: "STRATEGIES",
    chosenRows: ["kenya", "laos"],
    columns: ["belt-and-road-initiative"],
    order: "STAGE",
  },
  path: {
    from: "peru",
    to: "indonesia",
    choice: 1,
    maxLength: 8,
    isTold: true,
  },
  timeline: { isBelow: true, about: "laos" },
  map: { isOfPicture: true },
  compare: { countries: ["brazil", "kenya"] },
  reader: { article: "daily-2024-12-03", passage: { start: 12, end: 40 } },
  version: "c4007d90ec8c",
  embed: true,
  layers: ["AIDDATA_GCDF_3", "BRI_MEMORANDA"],
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
      "/zh/kenya-vision-2030?form=outline&open=-kenya,xi-jinping,kenya.Event,-macao.Person,laos,*peru,-*chile&card=bright-road-with-belt-and-road-initiative&select=brazil,laos&hide=Event,Person,laos,stage.SIGNED,voice.EXPERT,link.LIES_IN,source.people-daily&years=2013..2024-11&clock=said&list=Statement&matching=green+development&of=indonesia&where=%7B%22about%22:%7B%22anyOf%22:%5B%22laos%22%5D%7D%7D&order=-SAID_ON&columns=name,speakers&page=2&rows=strategies&who=kenya,laos&against=belt-and-road-initiative&sort=stage&path=peru,indonesia&way=1&steps=8&told=yes&below=timeline&about=laos&map=picture&compare=brazil,kenya&article=daily-2024-12-03&at=12-40&embed=&layers=aiddata-gcdf-3,bri-memoranda&find=%E4%B8%AD%E8%80%81%E9%93%81%E8%B7%AF+%26+100%25+%2B+a%3Db%3F&v=c4007d90ec8c",
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
    expect(fromUrl("/laos", "zh")).toMatchObject({
      language: "zh",
      start: "laos",
    });
  });

  it.each([
    "/en/laos",
    "/en/laos/",
    "/en/laos.",
    "/en/laos)",
    "/en/laos%EF%BC%8C",
    "/en/laos%E3%80%82",
    "/en/laos%20",
    "/en/laos%E2%80%8B",
    "/en/%E2%80%9Claos%E2%80%9D",
    "/en/Laos",
    "/EN/LAOS",
    "/en-GB/laos",
    "/en_US/laos",
  ])("takes %s for the address that it quotes", (url) => {
    expect(fromUrl(url, "zh")).toStrictEqual({
      ...opening("en"),
      start: "laos",
    });
  });

  it("takes an address for the one that it quotes where it ends in the query", () => {
    const quoted = (query: string) => fromUrl(`/en/${query}`, "zh");
    const plain = opening("en");
    expect(quoted("?form=outline.")).toStrictEqual({
      ...plain,
      form: "outline",
    });
    expect(quoted("?open=brazil,Laos.")).toStrictEqual({
      ...plain,
      steps: [step("brazil"), step("laos")],
    });
    expect(quoted("?open=-Brazil,laos.event%E3%80%82")).toStrictEqual({
      ...plain,
      steps: [
        step("brazil", { isClosed: true }),
        step("laos", { kind: "Event" }),
      ],
    });
    expect(quoted("?card=laos%E3%80%82")).toStrictEqual({
      ...plain,
      focus: "laos",
    });
    expect(
      quoted("?layers=AIDDATA-GCDF-3,bri_memoranda%E3%80%82").layers,
    ).toStrictEqual(["AIDDATA_GCDF_3", "BRI_MEMORANDA"]);
    expect(quoted("?hide=Person,event)")).toStrictEqual({
      ...plain,
      filters: { ...plain.filters, kinds: ["Event", "Person"] },
    });
  });

  it.each([
    ["/en/nope", "nope"],
    ["/en/%E4%B8%AD%E8%80%81%E9%93%81%E8%B7%AF", "中老铁路"],
    ["/en/Not%20an%20id", "Not an id"],
    ["/en/laos/more", "laos/more"],
    ["/en/50%25-off", "50%-off"],
    ["/en/a%2525b", "a%25b"],
    ["/fr/", "fr"],
    ["/fr/laos", "fr/laos"],
    ["/en/--a--b--", "--a--b--"],
  ])(
    "leads from %s to nothing, rather than to something else",
    (url, start) => {
      const view = fromUrl(url, "en");
      expect(view).toStrictEqual({ ...opening("en"), start });
      expect(fromUrl(toUrl(view), "zh")).toStrictEqual(view);
    },
  );

  it("keeps what a table's address asks for and this version does not know, so that the table can say so", () => {
    const { table } = fromUrl("/en/?list=Dragon&where=[1&order=-SIZE", "en");
    expect(table).toStrictEqual({
      ...opening("en").table,
      list: "Dragon",
      where: "[1",
      order: "-SIZE",
    });
  });

  it("drops parameters that make no sense, and keeps the rest", () => {
    const url =
      "/en/?form=globe&open=laos,,<b c>,laos.Dragon,laos.Event.Event,*laos.Event&card=&hide=Person,stage.Dragon,Person&years=then&list=a b&order=up!&path=a b,&page=many&pin=laos,laos.a.1,peru.1.99999&layers=nothing,&find=x&v=latest";
    expect(fromUrl(url, "zh")).toStrictEqual({
      ...opening("en"),
      steps: [step("laos")],
      filters: { ...opening("en").filters, kinds: ["Person"] },
      search: "x",
    });
  });
});

it.each(["2024-13", "2024-02-30", "24", "2024-1"])(
  "takes no date that the calendar lacks: %s",
  (date) => {
    expect(
      fromUrl(`/en/?years=${date}..2025`, "en").filters.years,
    ).toStrictEqual({ from: null, to: "2025" });
  },
);

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
