import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate, Text } from "../values.ts";
import { ConceptType } from "../vocabulary/things.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Concept", zh: "理念" },
  plural: "Concepts",
  schemaOrg: "DefinedTerm",
  meaning: {
    en: "A principle, value, aspiration, idea or saying that is invoked; what a government sets out to do is a strategy.",
    zh: "所援引的原则、价值、目标、观念或提法；政府着手推行的规划举措属于战略。",
  },
})
export class Concept extends Entity {
  @Prop(ConceptType, { en: "Type", zh: "类型" }, "What sort of concept it is.")
  conceptType!: ConceptType;

  @Prop(
    Text,
    { en: "Description", zh: "简介" },
    "What it says, in a few words by the editors.",
    { optional: true },
  )
  description?: Text;

  @Prop(
    PartialDate,
    { en: "Put forward on", zh: "提出时间" },
    "When it was first put forward, where that is known.",
    { optional: true },
  )
  proposedOn?: PartialDate;

  @Many(
    "ADVOCATED_BY",
    () => [Country, Organization, Place],
    { en: "Advocated by", zh: "倡导者" },
    "The countries, organizations and places that hold to it.",
  )
  advocates!: Entity[];

  @Many(
    "PROPOSED_BY",
    () => [Person, Country, Organization],
    { en: "Put forward by", zh: "提出者" },
    "Who first put it forward.",
  )
  proposedBy!: Entity[];

  @One(
    "PART_OF",
    () => Concept,
    { en: "Part of", zh: "从属于" },
    "The larger concept that it belongs to.",
    { optional: true },
  )
  partOf?: Concept;

  @Many(
    "<-PART_OF",
    () => Concept,
    { en: "Its parts", zh: "组成部分" },
    "The concepts that belong to it.",
  )
  parts!: Connection;

  @Many(
    "GUIDES",
    () => Strategy,
    { en: "Guides", zh: "所指导的战略" },
    "The strategies that it guides, or that are to bring it about.",
  )
  guides!: Strategy[];

  @Many(
    "<-ADVANCES",
    () => Project,
    { en: "Projects", zh: "项目" },
    "The projects that serve it.",
  )
  projects!: Connection;

  @Many(
    "<-PARTICIPATES_IN",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "Participations in it: who takes part, and in what capacity.",
  )
  participations!: Connection;
}
