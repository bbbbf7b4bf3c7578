import { Field, Int, ObjectType } from "type-graphql";
import {
  Basis,
  Claim,
  Entity,
  Evidence,
  Length,
  LinkType,
  Text,
  by,
  type Link,
} from "../../model/index.ts";
import { orderOfStrength } from "./evidence-strength.ts";

@ObjectType({ description: "One step of a path." })
export class Hop {
  @Field(() => LinkType, { description: "The type of the link." })
  link!: Link;
  @Field(() => Boolean, {
    description: "Whether the step follows the link against its direction.",
  })
  isReversed!: boolean;
  @Field(() => Entity, { description: "Where the step begins." })
  from!: object;
  @Field(() => Entity, { description: "Where the step ends." })
  to!: object;
  @Field(() => Claim, {
    nullable: true,
    description: "The claim at one of its ends, with its evidence.",
  })
  claim?: object | undefined;
  // An estimate: a record rests on few passages.
  @Length(5)
  @Field(() => [Evidence], {
    description:
      "The passages that it rests on: those of its claim or, without one, of the record that contains the link.",
  })
  evidence!: object;
  @Field(() => Basis, {
    description:
      "What its claim, or the record that contains the link, rests on.",
  })
  basis!: Basis;
  @Field(() => Text, { description: "The step as a sentence." })
  sentence!: Text;
  @Field(() => Text, {
    description:
      "Why its evidence is no stronger, as a clause: “it rests on a single passage”.",
  })
  weakness!: Text;
  @Field(() => Boolean, {
    description:
      "Whether no step of the path has weaker evidence; true of several that are equally weak.",
  })
  isWeakest!: boolean;
}

@ObjectType({
  description: "A path through the graph that visits nothing twice.",
})
export class Path {
  @Field(() => Int, { description: "The number of steps." })
  length!: number;
  @Length(by("maxLength"))
  @Field(() => [Hop], { description: "Its steps, in order." })
  hops!: Hop[];
  @Field(() => Hop, {
    description: `The step with the weakest evidence, the first of equals. ${orderOfStrength}`,
  })
  weakest!: Hop;
  @Field(() => Text, {
    description: "Which step is the weakest and why, in a sentence.",
  })
  weakness!: Text;
}

@ObjectType({ description: "The shortest paths from one entity to another." })
export class Paths {
  @Length(by("count"))
  @Field(() => [Path], { description: "The paths, the shortest first." })
  paths!: Path[];
  @Field(() => Int, {
    description: "The length up to which paths were searched.",
  })
  searchedLength!: number;
  @Field(() => Text, { description: "The result as a sentence." })
  answer!: Text;
}
