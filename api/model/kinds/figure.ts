import { Float } from "type-graphql";
import { AttributedClaim } from "./attributed-claim.ts";
import { Kind, Many, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { PartialDate, Text } from "../values.ts";
import { FigureQualifier } from "../vocabulary/claims.ts";

@Kind({
  label: { en: "Figure", zh: "数据" },
  plural: "Figures",
  schemaOrg: null,
  meaning: {
    en: "A number with its unit: what it measures, of what, and as of when.",
    zh: "带单位的数字：衡量什么、属于谁、截至何时。",
  },
})
export class Figure extends AttributedClaim {
  @Prop(
    Text,
    { en: "Measures", zh: "指标" },
    "What is measured, such as the value of goods carried.",
  )
  measure!: Text;

  @Prop(
    Float,
    { en: "Value", zh: "数值" },
    "The number in units of `unit`, written out in full: 420000000000 rather than 420 billion; of an order of magnitude the lower end.",
  )
  value!: number;

  @Prop(
    Float,
    { en: "Upper value", zh: "上限" },
    "The upper end of the range whose lower end is `value`, where the source gives an order of magnitude and no number.",
    { optional: true },
  )
  upperValue?: number;

  @Prop(Text, { en: "Unit", zh: "单位" }, "The unit, such as US dollars.")
  unit!: Text;

  @Prop(
    FigureQualifier,
    { en: "Precision", zh: "精确程度" },
    "How the source qualifies the number: exact, about, more than, less than, or an order of magnitude.",
  )
  qualifier!: FigureQualifier;

  @Prop(
    PartialDate,
    { en: "Since", zh: "始于" },
    "The start of the period that it covers, where the source gives one.",
    {
      optional: true,
      time: "OBSERVATION",
    },
  )
  since?: PartialDate;

  @Prop(
    PartialDate,
    { en: "As of", zh: "截至" },
    "The date as of which it holds, or the end of the period that it covers.",
    {
      optional: true,
      after: "since",
      time: "OBSERVATION",
    },
  )
  asOf?: PartialDate;

  @Many(
    "MEASURES",
    () => Entity,
    { en: "About", zh: "关于" },
    "What the figure is about.",
  )
  about!: Entity[];
}
