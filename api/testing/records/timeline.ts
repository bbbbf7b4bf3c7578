// Test help: records with dates of every precision.
const named = (id: string) => ({ id, name: { en: id, zh: id } });
const claimed = (id: string) => ({ id, gist: { en: id, zh: id } });
const evidence = (...articles: string[]) => ({
  evidence: articles.map((article) => ({
    article,
    start: 0,
    end: 1,
    sha256: "0",
  })),
});
const article = (id: string, issued: string) => ({
  ...named(id),
  issued,
  language: "zh-Hans",
});

export const records = {
  Page: [
    {
      ...named("page-2"),
      issued: "2024-12-19",
      language: "zh-Hans",
      sha256: "0",
      file: "page-2.txt",
    },
  ],
  Article: [
    article("article-1", "2024-12-03"),
    {
      ...article("article-2", "2024-12-19"),
      spans: [{ page: "page-2", start: 0, end: 9 }],
    },
  ],
  Country: [{ ...named("laos"), iso2: "LA", iso3: "LAO" }],
  Railway: [
    {
      ...named("china-laos-railway"),
      railwayType: "LINE",
      started: "2016",
      opened: "2021-12-03",
      countries: ["laos"],
      ...evidence("article-1", "article-2"),
    },
    { ...named("railway-without-a-date"), railwayType: "LINE" },
  ],
  Event: [
    {
      ...named("opening"),
      eventType: "OPENING",
      date: "2021-12-03",
      concerns: ["china-laos-railway"],
    },
    { ...named("meeting"), eventType: "MEETING", date: "2021-12" },
    {
      ...named("year"),
      eventType: "FORUM",
      date: "2021",
      endDate: "2022-01-09",
    },
  ],
  Statement: [
    {
      ...claimed("said"),
      form: "DIRECT",
      saidOn: "2024-11",
      about: ["laos"],
      ...evidence("article-1"),
    },
  ],
  Figure: [
    {
      ...claimed("counted"),
      measure: { en: "length", zh: "长度" },
      unit: { en: "km", zh: "公里" },
      value: 422,
      qualifier: "EXACT",
      since: "2021",
      asOf: "2024",
      about: ["china-laos-railway"],
    },
  ],
};
