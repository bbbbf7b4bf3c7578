import { Alignment } from "./alignment.ts";
import { Concept } from "./concept.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Designation } from "./designation.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { PartialDate, Text } from "../values.ts";
import { StrategyType } from "../vocabulary/things.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Strategy", zh: "战略" },
  plural: "Strategies",
  schemaOrg: null,
  meaning: {
    en: "A plan, vision, initiative, policy or law with which a government, bloc or region steers its development.",
    zh: "政府、国家集团或地区用以指导发展的规划、愿景、倡议、政策或法律。",
  },
})
export class Strategy extends Entity {
  @Prop(
    StrategyType,
    { en: "Type", zh: "类型" },
    "What sort of strategy it is.",
  )
  strategyType!: StrategyType;

  @Prop(
    Text,
    { en: "Description", zh: "简介" },
    "What it aims at, in a few words by the editors.",
    { optional: true },
  )
  description?: Text;

  @Prop(
    PartialDate,
    { en: "Launched", zh: "提出时间" },
    "When it was published, proposed or signed.",
    {
      optional: true,
    },
  )
  launched?: PartialDate;

  @Many(
    "OWNED_BY",
    () => [Country, Organization, Place],
    { en: "Whose it is", zh: "所属" },
    "The countries, organizations and places whose strategy it is.",
  )
  owners!: Entity[];

  @Many(
    "PROPOSED_BY",
    () => [Person, Country, Organization],
    { en: "Put forward by", zh: "提出者" },
    "Who first put it forward.",
  )
  proposedBy!: Entity[];

  @One(
    "PART_OF",
    () => Strategy,
    { en: "Part of", zh: "从属于" },
    "The larger strategy that it belongs to.",
    {
      optional: true,
    },
  )
  partOf?: Strategy;

  @Many(
    "<-PART_OF",
    () => Strategy,
    { en: "Its parts", zh: "组成部分" },
    "The strategies that belong to it.",
  )
  parts!: Connection;

  @Many(
    "<-GUIDES",
    () => Concept,
    { en: "Concepts", zh: "理念" },
    "The principles, aspirations and other concepts that guide it.",
  )
  concepts!: Connection;

  @Many(
    "<-ALIGNS",
    () => Alignment,
    { en: "Alignments", zh: "对接" },
    "The alignments of this strategy with others.",
  )
  alignments!: Connection;

  @Many(
    "<-ALIGNS_WITH",
    () => Alignment,
    { en: "Aligned by", zh: "与之对接的战略" },
    "The alignments of other strategies with this one.",
  )
  alignedBy!: Connection;

  @Many(
    "<-ADVANCES",
    () => Project,
    { en: "Projects", zh: "项目" },
    "The projects that carry it out or serve it.",
  )
  projects!: Connection;

  @Many(
    "<-PARTICIPATES_IN",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "Participations in it: who takes part, and in what capacity.",
  )
  participations!: Connection;

  @Many(
    "<-DESIGNATED_UNDER",
    () => Designation,
    { en: "Projects recognised under it", zh: "归于其下的称誉" },
    "The designations, such as flagship project, given under it.",
  )
  honours!: Connection;

  @Many(
    "<-AT",
    () => Role,
    { en: "Roles", zh: "职务" },
    "The roles that people hold in it.",
  )
  roles!: Connection;
}
