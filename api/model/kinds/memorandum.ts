import { Kind, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { PartialDate, Text } from "../values.ts";
import { Dataset, MemorandaList } from "../vocabulary/finance.ts";
import type { Country } from "./country.ts";

const optional = { optional: true } as const;

/** One for each country and list: where lists differ, each says what it says. */
@Kind({
  label: { en: "Memorandum", zh: "谅解备忘录" },
  plural: "Memoranda",
  schemaOrg: null,
  dataset: "BRI_MEMORANDA",
  meaning: {
    en: "That a country signed a memorandum on the Belt and Road Initiative, as one list has it.",
    zh: "某份名单所载一国签署共建“一带一路”谅解备忘录一事。",
  },
})
export class Memorandum extends Entity {
  @Prop(
    Dataset,
    { en: "Dataset", zh: "数据集" },
    "The data set that the record comes from.",
  )
  dataset!: Dataset;

  @Prop(MemorandaList, { en: "List", zh: "名单" }, "The list that says so.")
  list!: MemorandaList;

  @One(
    "SIGNED_BY",
    () => ["Country"],
    { en: "Signatory", zh: "签署国" },
    "The country that signed; null where it is none of this graph's.",
    optional,
  )
  signatory?: Country;

  @Prop(
    String,
    { en: "Signatory's ISO code", zh: "签署国 ISO 代码" },
    "ISO 3166-1 alpha-3 code of the country that signed.",
  )
  signatoryIso3!: string;

  @Prop(
    Text,
    { en: "Signatory's name", zh: "签署国名称" },
    "What the country that signed is called; null in what was imported before names were kept.",
    optional,
  )
  signatoryName?: Text;

  @Prop(
    PartialDate,
    { en: "Signed", zh: "签署日期" },
    "When it was signed, by this list.",
    optional,
  )
  signed?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Left", zh: "退出日期" },
    "When the country left, by this list.",
    { optional: true, after: "signed" },
  )
  left?: PartialDate;

  @Prop(
    Boolean,
    { en: "Lists disagree", zh: "名单不一致" },
    "Whether another list gives another year for the same country; which is right is not settled.",
  )
  isDisputed!: boolean;
}
