import { AttributedClaim } from "./attributed-claim.ts";
import { Article } from "./article.ts";
import { Concept } from "./concept.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Page } from "./page.ts";
import { Participation } from "./participation.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { OrganizationType } from "../vocabulary/things.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Organization", zh: "组织" },
  plural: "Organizations",
  schemaOrg: "Organization",
  meaning: {
    en: "A named group that acts as one: a bloc, international body, ministry, company, university, think tank or newspaper.",
    zh: "有名称、能行动的团体：国家集团、国际机构、部委、企业、高校、智库或报纸。",
  },
})
export class Organization extends Entity {
  @Prop(
    OrganizationType,
    { en: "Type", zh: "类型" },
    "What sort of organization it is.",
  )
  organizationType!: OrganizationType;

  @Many(
    "BASED_IN",
    () => [Country, Place],
    { en: "Based in", zh: "设于" },
    "Where it is based.",
  )
  basedIn!: (Country | Place)[];

  @One(
    "PART_OF",
    () => Organization,
    { en: "Part of", zh: "从属于" },
    "The organization that it belongs to.",
    {
      optional: true,
    },
  )
  partOf?: Organization;

  @Many(
    "HAS_MEMBER",
    () => [Country, Place, Organization],
    { en: "Members", zh: "成员" },
    "Its members, as far as the graph has them.",
  )
  members!: Entity[];

  @Many(
    "<-PART_OF",
    () => Organization,
    { en: "Its parts", zh: "组成部分" },
    "The organizations that belong to it.",
  )
  parts!: Connection;

  @Many(
    "<-HAS_MEMBER",
    () => Organization,
    { en: "Member of", zh: "所属组织" },
    "The organizations that it is a member of.",
  )
  memberships!: Connection;

  @Many(
    "<-OWNED_BY",
    () => Strategy,
    { en: "Its strategies", zh: "发展战略" },
    "Its strategies.",
  )
  strategies!: Connection;

  @Many(
    "<-ADVOCATED_BY",
    () => Concept,
    { en: "Concepts", zh: "理念" },
    "The principles, aspirations and other concepts that it holds to.",
  )
  concepts!: Connection;

  @Many(
    "<-PROPOSED_BY",
    () => [Strategy, Concept],
    { en: "Put forward", zh: "所提出的战略与理念" },
    "The strategies and the concepts that it put forward.",
  )
  proposals!: Connection;

  @Many(
    "<-PARTNER",
    () => Project,
    { en: "Projects as a partner", zh: "参与合作的项目" },
    "The projects in which it is a partner.",
  )
  partnerships!: Connection;

  @Many(
    "<-AT",
    () => Role,
    { en: "Roles", zh: "职务" },
    "The roles that people hold in it.",
  )
  roles!: Connection;

  @Many(
    "<-ATTENDED_BY",
    () => Event,
    { en: "Events attended", zh: "参加的活动" },
    "The events that it attended.",
  )
  attended!: Connection;

  @Many(
    "<-ORGANIZED_BY",
    () => Event,
    { en: "Events organized", zh: "主办的活动" },
    "The events that it organized.",
  )
  organized!: Connection;

  @Many(
    "<-SPOKEN_BY",
    () => Statement,
    { en: "Statements made", zh: "言论" },
    "Statements that it has made.",
  )
  said!: Connection;

  @Many(
    "<-REPORTED_BY",
    () => Statement,
    { en: "What was retold", zh: "转述的言论" },
    "What others said, as retold by it.",
  )
  retold!: Connection;

  @Many(
    "<-PUBLISHED_BY",
    () => Article,
    { en: "Articles", zh: "报道" },
    "The articles that were written for it.",
  )
  articles!: Connection;

  @Many(
    "<-DISTRIBUTED_BY",
    () => Article,
    { en: "Articles distributed", zh: "播发的报道" },
    "The articles that carry its dateline.",
  )
  distributed!: Connection;

  @Many("<-PAGE_OF", () => Page, { en: "Pages", zh: "版面" }, "Its pages.")
  pages!: Connection;

  @Many(
    "<-PARTICIPANT",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "Its participations: what it takes part in, and in what capacity.",
  )
  participations!: Connection;

  @Many(
    "<-PARTICIPATES_IN",
    () => Participation,
    { en: "Participants", zh: "参与情况" },
    "Participations in it: who takes part, and in what capacity.",
  )
  participants!: Connection;

  @Many(
    "<-ASSERTED_BY",
    () => AttributedClaim,
    { en: "Claims asserted", zh: "所言之事" },
    "The claims that rest on its word.",
  )
  assertions!: Connection;
}
