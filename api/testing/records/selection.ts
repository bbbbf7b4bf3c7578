// Test help: a few records of most kinds, with every sort of link between them.
const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});
const gist = (id: string) => ({
  id,
  gist: { en: `That ${id}.`, zh: `说${id}。` },
});
const rests = (start: number) => ({
  evidence: [
    { article: "daily", start, end: start + 9, sha256: `a${String(start)}` },
    { article: "daily", start: start + 20, end: start + 22, sha256: "b" },
  ],
});

export const records = {
  Country: [
    {
      ...named("laos"),
      iso2: "LA",
      iso3: "LAO",
      capital: "vientiane",
      ...rests(1),
      references: [{ source: "atlas", fields: ["iso2", "capital"] }],
    },
    {
      ...named("kenya"),
      iso2: "KE",
      iso3: "KEN",
      aliases: ["Republic of Kenya"],
    },
    { ...named("peru"), iso2: "PE", iso3: "PER" },
  ],
  Place: [
    {
      ...named("vientiane"),
      placeType: "CITY",
      within: "laos",
      coordinates: { latitude: 17.97, longitude: 102.6 },
    },
    { ...named("kunming"), placeType: "CITY" },
    { ...named("old-town"), placeType: "DISTRICT", within: "vientiane" },
  ],
  Organization: [
    { ...named("union"), organizationType: "BLOC", members: ["kenya", "laos"] },
  ],
  Strategy: [
    { ...named("initiative"), strategyType: "INITIATIVE", owners: ["peru"] },
    {
      ...named("vision"),
      strategyType: "VISION",
      owners: ["union", "kenya"],
      launched: "2008-06",
    },
    {
      ...named("plan"),
      strategyType: "PLAN",
      owners: ["kenya"],
      partOf: "vision",
    },
  ],
  Railway: [
    {
      ...named("line"),
      railwayType: "LINE",
      status: "IN_OPERATION",
      opened: "2021-12-03",
      countries: ["laos"],
      advances: ["initiative"],
      stops: ["vientiane", "kunming"],
      lengthKm: 1035.5,
      ...rests(40),
    },
    {
      ...named("trains"),
      railwayType: "TRAIN_SERVICE",
      partOf: "line",
      countries: ["laos"],
    },
  ],
  Port: [
    { ...named("harbour"), portType: "SEAPORT", countries: ["peru", "kenya"] },
  ],
  Alignment: [
    {
      ...gist("vision-with-initiative"),
      stage: "SIGNED",
      assertion: "ONE_SIDE",
      strategy: "vision",
      alignedWith: "initiative",
      carriedBy: ["harbour", "line"],
      ...rests(70),
    },
    {
      ...gist("plan-with-initiative"),
      stage: "STATED",
      assertion: "ARTICLE",
      strategy: "plan",
      alignedWith: "initiative",
    },
  ],
  Person: [{ ...named("speaker"), isNamed: true, from: ["laos"] }],
  Statement: ["one", "two", "three"].map((id, at) => ({
    ...gist(id),
    form: at === 0 ? "DIRECT" : "REPORTED",
    saidOn: ["2024-11-20", "2024", "2024-11"][at],
    speakers: at === 1 ? ["union", "speaker"] : ["speaker"],
    about:
      at === 2 ? ["laos", "kenya"] : ["laos", "line", "vision-with-initiative"],
    ...rests(100 + at),
  })),
  Article: [
    {
      ...named("daily"),
      issued: "2024-12-03",
      language: "zh-Hans",
    },
  ],
  Source: [named("atlas")],
};
