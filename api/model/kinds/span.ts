import { Field, Int, ObjectType } from "type-graphql";
import { Kind, One, Prop } from "../define.ts";
import { Length, Weight } from "../lists/length.ts";
import { Page } from "./page.ts";

@ObjectType({
  description: "Where a sentence stands in the raw text of its page.",
})
export class SentenceBounds {
  @Field(() => Int, {
    description: "Offset of its start, in UTF-16 code units.",
  })
  start!: number;

  @Field(() => Int, {
    description: "Offset of its end (exclusive), in UTF-16 code units.",
  })
  end!: number;
}

/** Lines and characters of a column, in values of an ordinary length. */
const column = 100;

@Kind({
  label: { en: "Span", zh: "所占区间" },
  plural: "Spans",
  schemaOrg: null,
  meaning: {
    en: "A part of a newspaper page that an article takes up; an article has several where a column breaks.",
    zh: "报道在报纸版面文本中所占的一段；因分栏而中断时有多段。",
  },
})
export class Span {
  @Prop(
    Int,
    { en: "Start", zh: "起点" },
    "Offset of its start in the page's raw text, in UTF-16 code units.",
  )
  start!: number;

  @Prop(
    Int,
    { en: "End", zh: "终点" },
    "Offset of its end (exclusive), in UTF-16 code units.",
  )
  end!: number;

  @One(
    "PRINTED_ON",
    () => Page,
    { en: "Page", zh: "版面" },
    "The page that it is a part of.",
  )
  page!: Page;

  @Weight(column)
  @Field(() => String, {
    nullable: true,
    description:
      "The words of it with their line breaks, if the server has the page's text and its hash matches; otherwise null.",
  })
  text?: string | null;

  @Length(column)
  @Field(() => [SentenceBounds], {
    nullable: true,
    description:
      "Its sentences in reading order, as `sentences` of the article counts them: up to a mark such as 。, with four or more Chinese characters or digits. Null where `text` is.",
  })
  sentenceBounds?: SentenceBounds[] | null;
}
