import { Alignment } from "./alignment.ts";
import { AttributedClaim } from "./attributed-claim.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Strategy } from "./strategy.ts";
import { DesignationRank } from "../vocabulary/claims.ts";

@Kind({
  label: { en: "Designation", zh: "称誉" },
  plural: "Designations",
  schemaOrg: null,
  meaning: {
    en: "The claim that the source calls something a flagship, key or landmark project of a strategy or an alignment.",
    zh: "来源称某物为某项战略或某次对接的旗舰、重点或标志性项目。",
  },
})
export class Designation extends AttributedClaim {
  @Prop(
    DesignationRank,
    { en: "Recognised as", zh: "称誉" },
    "The rank that the source gives it, such as flagship project.",
  )
  rank!: DesignationRank;

  @One(
    "DESIGNATES",
    () => Entity,
    { en: "What", zh: "对象" },
    "What is given this rank.",
  )
  of!: Entity;

  @Many(
    "DESIGNATED_UNDER",
    () => [Strategy, Alignment],
    { en: "Under", zh: "归于" },
    "The strategies and alignments under which it holds this rank.",
  )
  under!: Entity[];
}
