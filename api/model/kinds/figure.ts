import { Float } from "type-graphql";
import { Claim } from "./claim.ts";
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
export class Figure extends Claim {
  @Prop(
    Text,
    { en: "Measures", zh: "指标" },
    "What is measured: value of the goods carried.",
  )
  measure!: Text;

  @Prop(
    Float,
    { en: "Value", zh: "数值" },
    "The number, in units of `unit`, with no scale left in words: 420000000000.",
  )
  value!: number;

  @Prop(Text, { en: "Unit", zh: "单位" }, "The unit: US dollars.")
  unit!: Text;

  @Prop(
    FigureQualifier,
    { en: "Precision", zh: "精确程度" },
    "How the source qualifies it.",
  )
  qualifier!: FigureQualifier;

  @Prop(
    PartialDate,
    { en: "Since", zh: "始于" },
    "The start of the time that it covers, where told.",
    {
      optional: true,
      time: "OBSERVATION",
    },
  )
  since?: PartialDate;

  @Prop(
    PartialDate,
    { en: "As of", zh: "截至" },
    "As of when, or the end of the time that it covers.",
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
    "Of what it is told.",
  )
  about!: Entity[];
}
