import { Int } from "type-graphql";
import { Kind, One, Prop } from "../define.ts";
import { Page } from "./page.ts";

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
}
