import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from "type-graphql";
import type { Context } from "../context.ts";
import { Entity, KindName } from "../model/index.ts";

const MatchKind = {
  EXACT: "EXACT",
  PREFIX: "PREFIX",
  WORD: "WORD",
  INSIDE: "INSIDE",
  FUZZY: "FUZZY",
} as const;
type MatchKind = keyof typeof MatchKind;
registerEnumType(MatchKind, {
  name: "MatchKind",
  description: "How the text was found, from nearest to farthest.",
  valuesConfig: {
    EXACT: { description: "It is the whole name." },
    PREFIX: { description: "The name begins with it." },
    WORD: { description: "Its words stand in the name as whole words." },
    INSIDE: { description: "It stands somewhere inside the name." },
    FUZZY: { description: "Something spelled nearly like it." },
  },
});

@ObjectType({ description: "What matched, and where." })
class Match {
  @Field(() => String, { description: "The field: `name.zh`, `aliases`." })
  field!: string;
  @Field(() => String, { description: "Its text." })
  text!: string;
  @Field(() => MatchKind, { description: "How it was found." })
  kind!: MatchKind;
  @Field(() => Int, {
    description: "Where the match starts in the text, in UTF-16 code units.",
  })
  start!: number;
  @Field(() => Int, { description: "Where it ends, exclusive." })
  end!: number;
}

@ObjectType({ description: "An entity that was found." })
class SearchHit {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Field(() => Match, { description: "What of it matched." })
  match!: Match;
}

@ObjectType({ description: "What a search found." })
class SearchResult {
  @Field(() => [SearchHit], { description: "The nearest, in order." })
  hits!: SearchHit[];
  @Field(() => Int, { description: "How many there are in all." })
  totalCount!: number;
  @Field(() => [Entity], {
    description: "Where nothing was found, those with the nearest names.",
  })
  nearest!: object[];
}

@Resolver()
export class SearchQuestion {
  @Query(() => SearchResult, {
    description:
      "Entities by their names, aliases and gists: Chinese also inside longer names and in traditional characters, pinyin, and English with small typos.",
  })
  search(
    @Arg("text", () => String, { description: "1 to 200 characters." })
    text: string,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only entities of these kinds.",
    })
    kinds: string[] | null,
    @Arg("first", () => Int, {
      defaultValue: 10,
      description: "At most so many, 1 to 100.",
    })
    first: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    throw new Error("soon");
  }
}
