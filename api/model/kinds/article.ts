import { Int } from "type-graphql";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Span } from "./span.ts";
import { PartialDate, Text } from "../values.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Article", zh: "报道" },
  plural: "Articles",
  schemaOrg: "NewsArticle",
  role: "GROUND",
  meaning: {
    en: "A published article that records rest on: one piece of a newspaper page. Its name is its title.",
    zh: "记录所依据的已刊发报道，即报纸版面上的一篇文章，以标题为名称。",
  },
})
export class Article extends Entity {
  @Prop(
    Boolean,
    { en: "Name is our own", zh: "名称为本站所拟" },
    "True if the page does not show its title, so that the name says what it is.",
    { optional: true },
  )
  isUntitled?: boolean;

  @Prop(
    Text,
    { en: "Byline", zh: "署名" },
    "How the page names its authors, where it gives no names: `Xinhua reporters`.",
    { optional: true },
  )
  byline?: Text;

  @Prop(
    PartialDate,
    { en: "Date of dateline", zh: "电头日期" },
    "The date that its dateline gives.",
    { optional: true, time: "ISSUE" },
  )
  datelined?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Issue of", zh: "刊发日期" },
    "The date of the issue in which it appeared.",
    { time: "ISSUE", after: "datelined" },
  )
  issued!: PartialDate;

  @Prop(
    String,
    { en: "Language", zh: "语言" },
    "The language of the text, as a BCP 47 tag: `zh-Hans`.",
  )
  language!: string;

  @Prop(
    String,
    { en: "Licence", zh: "许可" },
    "The licence of its text, as an SPDX identifier or by name.",
    { optional: true },
  )
  licence?: string;

  @Prop(String, { en: "Address", zh: "网址" }, "Its URL.", {
    optional: true,
  })
  address?: string;

  @Prop(
    Int,
    { en: "Sentences", zh: "句数" },
    "The number of its sentences. `npm run seed:coverage -- --write` counts.",
    { optional: true },
  )
  sentences?: number;

  @Prop(
    Int,
    { en: "Sentences in the graph", zh: "已收入的句数" },
    "The number of its sentences that some record rests on.",
    { optional: true },
  )
  coveredSentences?: number;

  @Prop(
    Int,
    { en: "Characters", zh: "字数" },
    "The number of letters and digits in its sentences.",
    { optional: true },
  )
  characters?: number;

  @Prop(
    Int,
    { en: "Characters in the graph", zh: "已收入的字数" },
    "The number of those that some record rests on.",
    { optional: true },
  )
  coveredCharacters?: number;

  @Many(
    "WRITTEN_BY",
    () => Person,
    { en: "By", zh: "作者" },
    "The reporters whom it names as its authors.",
  )
  authors!: Person[];

  @One(
    "PUBLISHED_BY",
    () => Organization,
    { en: "Publisher", zh: "出版者" },
    "The newspaper or agency for which its authors wrote it, where the page shows it.",
    { optional: true },
  )
  publisher?: Organization;

  @One(
    "DISTRIBUTED_BY",
    () => Organization,
    { en: "Agency", zh: "发稿通讯社" },
    "The news agency whose dateline it carries.",
    { optional: true },
  )
  agency?: Organization;

  @One(
    "DATELINED",
    () => Place,
    { en: "Sent from", zh: "发稿地" },
    "The place that its dateline gives.",
    { optional: true },
  )
  sentFrom?: Place;

  @Many(
    "PRINTED_ON",
    () => Span,
    { en: "Printed on", zh: "所在版面" },
    "Where it stands on its page, in reading order.",
  )
  spans!: Span[];

  @Many(
    "<-RESTS_ON",
    () => Entity,
    { en: "Records", zh: "记录" },
    "The records with evidence in it.",
  )
  records!: Connection;
}
