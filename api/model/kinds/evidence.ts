import { Field, Int } from "type-graphql";
import { Kind, One, Prop } from "../define.ts";
import { Article } from "./article.ts";

@Kind({
  label: { en: "Passage", zh: "出处" },
  plural: "Passages",
  schemaOrg: null,
  meaning: {
    en: "A passage of an article that a record rests on. The words belong to the publisher; the graph stores only where they are.",
    zh: "记录所依据的报道段落。文字归出版方所有，图谱只记其位置。",
  },
})
export class Evidence {
  @Prop(
    Int,
    { en: "Start", zh: "起点" },
    "Offset of the passage's start in the raw text of the article's page, in UTF-16 code units.",
  )
  start!: number;

  @Prop(
    Int,
    { en: "End", zh: "终点" },
    "Offset of its end (exclusive), in UTF-16 code units.",
  )
  end!: number;

  @Prop(
    String,
    { en: "SHA-256", zh: "SHA-256 摘要" },
    "SHA-256 of the passage (UTF-8), as 64 hexadecimal digits.",
  )
  sha256!: string;

  @Prop(
    String,
    { en: "Field", zh: "字段" },
    "The field of the record that it is the evidence of, where it is that of one: `opened`.",
    { optional: true },
  )
  field?: string;

  @One(
    "RESTS_ON",
    () => Article,
    { en: "Article", zh: "报道" },
    "The article that contains it.",
  )
  article!: Article;

  @Field(() => String, {
    nullable: true,
    description:
      "The passage itself, if the server has the page's text and its hash matches; otherwise null.",
  })
  text?: string | null;
}
