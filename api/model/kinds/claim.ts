import { InterfaceType } from "type-graphql";
import { Prop, declareInterface } from "../define.ts";
import { Entity } from "./entity.ts";
import { Text } from "../values.ts";

const meaning =
  "A relation that must show its proof: a node of its own, so that it can point at evidence.";

@InterfaceType({
  description: meaning,
  implements: Entity,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Claim extends Entity {
  @Prop(
    Text,
    { en: "Gist", zh: "要旨" },
    "The claim in one short sentence of our own.",
  )
  gist!: Text;
}
declareInterface(Claim, meaning, "CLAIM");
