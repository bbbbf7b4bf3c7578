import { Alignment } from "./alignment.ts";
import { Claim } from "./claim.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Strategy } from "./strategy.ts";
import { DesignationRank } from "../vocabulary.ts";

@Kind(
  "That the source calls something a flagship, key or landmark project of a strategy or an alignment.",
)
export class Designation extends Claim {
  @Prop(DesignationRank, "What it is called.")
  rank!: DesignationRank;

  @One("DESIGNATES", () => Entity, "What is so called.")
  of!: Entity;

  @Many(
    "DESIGNATED_UNDER",
    () => [Strategy, Alignment],
    "The strategy or alignment under which it is so called.",
  )
  under!: Entity[];
}
