import "reflect-metadata";
import { ID, InterfaceType, Field } from "type-graphql";

@InterfaceType({
  description: "An object with a global id, as Relay expects.",
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      "A readable and permanent slug, unique across kinds: `china-laos-railway`.",
  })
  id!: string;
}
