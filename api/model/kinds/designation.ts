import { Alignment } from "./alignment.ts";
import { Claim } from "./claim.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Strategy } from "./strategy.ts";
import { DesignationRank } from "../vocabulary/claims.ts";

@Kind({
  label: { en: "Designation", zh: "称誉" },
  plural: "Designations",
  schemaOrg: null,
  meaning: {
    en: "That the source calls something a flagship, key or landmark project of a strategy or an alignment.",
    zh: "来源称某物为某项战略或某次对接的旗舰、重点或标志性项目。",
  },
})
export class Designation extends Claim {
  @Prop(
    DesignationRank,
    { en: "Recognised as", zh: "称誉" },
    "What it is called.",
  )
  rank!: DesignationRank;

  @One(
    "DESIGNATES",
    () => Entity,
    { en: "What", zh: "对象" },
    "What is so called.",
  )
  of!: Entity;

  @Many(
    "DESIGNATED_UNDER",
    () => [Strategy, Alignment],
    { en: "Under", zh: "归于" },
    "The strategy or alignment under which it is so called.",
  )
  under!: Entity[];
}
