import "reflect-metadata";
import { ID, InterfaceType, Field } from "type-graphql";

@InterfaceType({
  description: "Anything with an id, as Relay expects it.",
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      "A readable slug, unique across kinds and lasting: `china-laos-railway`.",
  })
  id!: string;
}
