import { InterfaceType } from "type-graphql";
import { Prop, declareInterface } from "../define.ts";
import { Entity } from "./entity.ts";
import { Text } from "../values.ts";

const meaning =
  "A relation with evidence of its own. It is a node rather than a link, so that it can point at that evidence.";

@InterfaceType({
  description: meaning,
  implements: Entity,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Claim extends Entity {
  @Prop(
    Text,
    { en: "Gist", zh: "要旨" },
    "The claim in one short sentence, paraphrased rather than quoted.",
  )
  gist!: Text;
}
declareInterface(Claim, meaning, "CLAIM");
