import { Int } from "type-graphql";
import { Kind, Many, One, Prop } from "../define.ts";
import { Article } from "./article.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { PartialDate } from "../values.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Newspaper page", zh: "报纸版面" },
  plural: "Newspaper pages",
  schemaOrg: "CreativeWork",
  role: "GROUND",
  meaning: {
    en: "A page of a newspaper as one text file, on which articles are printed.",
    zh: "报纸的一个版面，对应一个文本文件，刊有若干报道。",
  },
})
export class Page extends Entity {
  @Prop(
    PartialDate,
    { en: "Issue of", zh: "刊发日期" },
    "The date of the issue in which it appeared.",
    { time: "ISSUE" },
  )
  issued!: PartialDate;

  @Prop(
    Int,
    { en: "Page number", zh: "版次" },
    "The number of the page in the issue, counted from 1.",
    { optional: true },
  )
  pageNumber?: number;

  @Prop(
    String,
    { en: "Language", zh: "语言" },
    "The language of the text, as a BCP 47 tag: `zh-Hans`.",
  )
  language!: string;

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
    "PAGE_OF",
    () => Organization,
    { en: "Newspaper", zh: "报纸" },
    "The newspaper, where the page shows it.",
    { optional: true },
  )
  newspaper?: Organization;

  @Many(
    "<-PRINTED_ON",
    () => Article,
    { en: "Articles", zh: "报道" },
    "The articles that are printed on it.",
  )
  articles!: Connection;
}
