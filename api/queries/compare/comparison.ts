import { Field, ID, Int, ObjectType } from "type-graphql";
import {
  AlignmentStage,
  Claim,
  Country,
  Entity,
  Length,
  LinkType,
  Text,
  by,
  vocabulary,
  type Link,
} from "../../model/index.ts";
import { Share } from "./groups.ts";

export const Aspect = vocabulary(
  "ComparedAspect",
  {
    en: ["Aspect", "The aspect in which countries are compared."],
    zh: ["比较方面", "比较国家的方面。"],
  },
  {
    STRATEGIES: {
      en: [
        "Strategies",
        "Strategies that they own, proposed or take part in, or that their own are aligned with.",
      ],
      zh: ["战略", "其拥有、提出或参与的战略，以及与其战略对接的战略。"],
    },
    ORGANIZATIONS: {
      en: [
        "Organizations",
        "Organizations that they are members of or take part in, or that are based in them.",
      ],
      zh: ["组织", "其加入或参与的组织，以及设在其境内的组织。"],
    },
    EVENTS: {
      en: [
        "Events",
        "Events that they attended, hosted, organized or take part in, or that concerned them.",
      ],
      zh: ["事件", "其出席、承办、主办或参与的事件，以及涉及其的事件。"],
    },
    PROJECTS: {
      en: [
        "Projects",
        "Projects that are in them, connect them or have them as a partner.",
      ],
      zh: ["项目", "其境内的项目、与之相连的项目，以及其为合作方的项目。"],
    },
  },
);
export type Aspect = keyof typeof Aspect;

export const stages = Object.keys(AlignmentStage) as AlignmentStage[];
export const aspects = Object.keys(Aspect) as Aspect[];

@ObjectType({ description: "How a country is related to an entity." })
export class ComparedWay {
  @Field(() => ID, { description: "The country." })
  country!: string;
  @Field(() => [LinkType], {
    description:
      "The links that lead from the country to the entity, in order.",
  })
  links!: Link[];
  @Field(() => Claim, {
    nullable: true,
    description:
      "The claim along the way, with its evidence; null where there is none.",
  })
  claim?: unknown;
}

@ObjectType({ description: "An entity that countries are related to." })
export class ComparedItem {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  // An estimate: usually one for each country, at most 12.
  @Length(by("ids"))
  @Field(() => [ComparedWay], {
    description:
      "How each country is related to it, the shortest way first: at most 12.",
  })
  ways!: ComparedWay[];
  @Field(() => Int, { description: "How many ways there are." })
  wayCount!: number;
}

@ObjectType({
  description: "What exactly these of the compared countries are related to.",
})
export class ComparedGroup {
  @Field(() => Share, {
    description: "Whether these are all, some or one of the countries.",
  })
  share!: Share;
  @Field(() => [ID], {
    description:
      "The countries. For the others nothing was found, which does not mean that there is nothing.",
  })
  countries!: string[];
  @Field(() => Aspect, { description: "What is compared." })
  aspect!: Aspect;
  @Length(by("first"))
  @Field(() => [ComparedItem], {
    description: "The most important: at most `first`.",
  })
  items!: ComparedItem[];
  @Field(() => Int, { description: "How many there are." })
  totalCount!: number;
}

@ObjectType({ description: "How many alignments a country has at a stage." })
export class CountryCount {
  @Field(() => ID, { description: "The country." })
  country!: string;
  @Field(() => Int, {
    description: "How many alignments of its strategies, on either side.",
  })
  count!: number;
}

@ObjectType({
  description: "How far each country has come in aligning strategies.",
})
export class ComparedStage {
  @Field(() => AlignmentStage, { description: "The stage." })
  stage!: AlignmentStage;
  @Length(by("ids"))
  @Field(() => [CountryCount], {
    description: "The countries, in the order given.",
  })
  counts!: CountryCount[];
}

@ObjectType({ description: "What countries share and what they do not." })
export class Comparison {
  @Length(by("ids"))
  @Field(() => [Country], { description: "The countries, in the order given." })
  countries!: unknown;
  // Every subset of the countries, or the one that is asked for, for every aspect that is.
  @Length(
    (args) =>
      (by("sharedBy")(args) > 0 ? 1 : 2 ** Math.min(by("ids")(args), 4) - 1) *
      Math.min(by("aspects", aspects.length)(args), aspects.length),
  )
  @Field(() => [ComparedGroup], {
    description:
      "What all of them share, then what several share, then what only one has: a group for each set of countries and each aspect. Empty groups are listed for all countries and for single ones only.",
  })
  groups!: ComparedGroup[];
  @Length(stages.length)
  @Field(() => [ComparedStage], {
    description: "Every stage of alignment, from weakest to strongest.",
  })
  stages!: ComparedStage[];
  @Field(() => Text, { description: "How items are ordered." })
  order!: Text;
}
