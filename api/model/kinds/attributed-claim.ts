import { InterfaceType } from "type-graphql";
import { Many, Prop, declareInterface } from "../define.ts";
import { Claim } from "./claim.ts";
import { Voice } from "../vocabulary/claims.ts";
import type { Entity } from "./entity.ts";

const meaning =
  "A claim that the source makes itself or on somebody's word. Statements are none, since their speaker is their subject.";

@InterfaceType({
  description: meaning,
  implements: Claim,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class AttributedClaim extends Claim {
  @Prop(
    Voice,
    { en: "On whose word", zh: "何方所言" },
    "On whose word the claim rests. Unless it is the source's own, `assertedBy` names who says so, and the gist does too.",
  )
  assertion!: Voice;

  @Many(
    "ASSERTED_BY",
    () => ["Person", "Organization", "Country"],
    { en: "Asserted by", zh: "言者" },
    "The people, organizations and countries that assert it; none where the source speaks in its own voice.",
  )
  assertedBy!: Entity[];
}
declareInterface(AttributedClaim, meaning, "CLAIM");
