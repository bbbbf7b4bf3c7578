// Test help: a few entities, and several paths between them.
const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});
const evidence = (start: number) => ({
  evidence: [{ article: "daily", start, end: start + 1, sha256: "a" }],
});

// vision ← alignment → initiative ← port → peru, and vision → kenya ← union → peru.
export const records = {
  Country: [
    { ...named("kenya"), iso2: "KE", iso3: "KEN" },
    { ...named("peru"), iso2: "PE", iso3: "PER", ...evidence(1) },
    { ...named("island"), iso2: "IS", iso3: "ISL", ...evidence(2) },
  ],
  Place: [{ ...named("nairobi"), placeType: "CITY", within: "kenya" }],
  Organization: [
    { ...named("union"), organizationType: "BLOC", members: ["kenya", "peru"] },
  ],
  Strategy: [
    { ...named("vision"), strategyType: "VISION", owners: ["kenya"] },
    { ...named("initiative"), strategyType: "INITIATIVE" },
  ],
  Port: [
    {
      ...named("port"),
      portType: "SEAPORT",
      countries: ["peru"],
      advances: ["initiative"],
      partners: ["peru"],
      evidence: [...evidence(5).evidence, ...evidence(4).evidence],
    },
  ],
  Alignment: [
    {
      id: "vision-with-initiative",
      gist: { en: "The vision is aligned.", zh: "愿景已对接。" },
      stage: "SIGNED",
      assertion: "ARTICLE",
      strategy: "vision",
      alignedWith: "initiative",
      ...evidence(3),
    },
  ],
  Figure: [
    {
      id: "figure",
      gist: { en: "One.", zh: "一。" },
      measure: { en: "copies", zh: "份数" },
      value: 1,
      unit: { en: "copies", zh: "份" },
      qualifier: "EXACT",
      about: ["daily", "island"],
    },
  ],
  Statement: [
    {
      id: "said",
      gist: { en: "So.", zh: "是。" },
      form: "REPORTED",
      speakers: ["kenya"],
      about: ["daily"],
    },
  ],
  Article: [
    {
      ...named("daily"),
      issued: "2024-12-03",
      language: "zh-Hans",
    },
  ],
};
