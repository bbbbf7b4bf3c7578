// Test help: a few entities around Kenya, with more or fewer links.
const named = (id: string) => ({
  id,
  name: { en: `The ${id}`, zh: `名${id}` },
});

// Kenya's neighbours by how many links each has: line 3, vision 3, union 1, nairobi 1.
export const records = {
  Country: [
    { ...named("kenya"), iso2: "KE", iso3: "KEN" },
    { ...named("laos"), iso2: "LA", iso3: "LAO" },
  ],
  Place: [
    { ...named("nairobi"), placeType: "CITY", within: "kenya" },
    { ...named("vientiane"), placeType: "CITY", within: "laos" },
  ],
  Organization: [
    { ...named("union"), organizationType: "BLOC", members: ["kenya"] },
  ],
  Strategy: [{ ...named("vision"), strategyType: "VISION", owners: ["kenya"] }],
  Event: [
    {
      ...named("forum"),
      eventType: "FORUM",
      date: "2021",
      concerns: ["laos", "railway"],
    },
  ],
  Railway: [
    {
      ...named("railway"),
      railwayType: "LINE",
      started: "2016",
      opened: "2021-12-03",
      countries: ["laos"],
    },
    {
      ...named("line"),
      railwayType: "LINE",
      countries: ["kenya"],
      advances: ["vision"],
      partners: ["kenya"],
      evidence: [{ article: "daily", start: 1, end: 2, sha256: "a" }],
    },
  ],
  Statement: [
    ...["spoken", "undated"].map((id) => ({
      id,
      gist: { en: id, zh: id },
      form: "REPORTED",
      speakers: [],
      about: ["laos"],
      ...(id === "spoken" && { saidOn: "2024-11" }),
    })),
    {
      id: "said",
      gist: { en: "It helps.", zh: "有帮助。" },
      form: "REPORTED",
      speakers: ["speaker"],
      about: ["vision", "daily"],
      evidence: [{ article: "daily", start: 3, end: 4, sha256: "b" }],
    },
  ],
  Person: [
    { ...named("speaker"), isNamed: true },
    { ...named("leader"), isNamed: true, born: "1955", from: ["laos"] },
  ],
  Article: [
    {
      ...named("daily"),
      issued: "2024-12-03",
      language: "zh-Hans",
    },
  ],
};
