import { Int } from "type-graphql";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { PartialDate } from "../values.ts";
import type { Page } from "../lists/page.ts";

@Kind({
  label: { en: "Article", zh: "报道" },
  plural: "Articles",
  schemaOrg: "NewsArticle",
  role: "GROUND",
  meaning: {
    en: "A published article that records rest on. Its name is its title.",
    zh: "记录所依据的已刊发文章，以标题为名称。",
  },
})
export class Article extends Entity {
  @Prop(
    PartialDate,
    { en: "Issue of", zh: "刊发日期" },
    "The date of the issue in which it appeared.",
    { time: "ISSUE" },
  )
  issued!: PartialDate;

  @Prop(
    Int,
    { en: "Page", zh: "版次" },
    "The page of the issue, counted from 1.",
    {
      optional: true,
    },
  )
  page?: number;

  @Prop(
    String,
    { en: "Language", zh: "语言" },
    "The language of the text, as a BCP 47 tag: `zh-Hans`.",
  )
  language!: string;

  @Prop(String, { en: "Address", zh: "网址" }, "Its URL.", {
    optional: true,
  })
  address?: string;

  @Prop(
    String,
    { en: "SHA-256", zh: "SHA-256 摘要" },
    "SHA-256 of the raw text file (UTF-8), as 64 hexadecimal digits.",
  )
  sha256!: string;

  @Prop(
    String,
    { en: "File", zh: "文件" },
    "The name of its text file in `ARTICLES_DIR`.",
  )
  file!: string;

  @One(
    "PUBLISHED_BY",
    () => Organization,
    { en: "Publisher", zh: "出版者" },
    "The newspaper or agency that published it, where known.",
    { optional: true },
  )
  publisher?: Organization;

  @Many(
    "WRITTEN_BY",
    () => Person,
    { en: "By", zh: "作者" },
    "The reporters whom it names as its authors.",
  )
  authors!: Person[];

  @Many(
    "<-RESTS_ON",
    () => Entity,
    { en: "Records", zh: "记录" },
    "The records with evidence in it.",
  )
  records!: Page;
}
