import { Field, ID, ObjectType } from "type-graphql";
import {
  LinkType,
  Text,
  sentenceOf,
  type Link,
  type Name,
} from "../../model/index.ts";

@ObjectType("Link", {
  description: "A link between two entities that are shown.",
})
export class ShownLink {
  @Field(() => ID, { description: "A stable id of the link." })
  id!: string;
  @Field(() => LinkType, { description: "The type of the link." })
  type!: Link;
  @Field(() => ID, {
    description: "The entity whose record contains the link.",
  })
  from!: string;
  @Field(() => ID, { description: "The entity that the link points at." })
  to!: string;
  @Field(() => Text, { description: "The link as a sentence." })
  sentence!: object;
}

/** A link, with its sentence for whoever asks for it. */
export const shownLink = (
  from: string,
  type: Link,
  to: string,
  nameOf: ReadonlyMap<string, Name>,
): ShownLink => ({
  id: `${from} ${type} ${to}`,
  type,
  from,
  to,
  sentence: () => sentenceOf(type, nameOf.get(from)!, nameOf.get(to)!),
});
