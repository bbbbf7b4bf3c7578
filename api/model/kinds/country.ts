import { AttributedClaim } from "./attributed-claim.ts";
import { Concept } from "./concept.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { Coordinates, Name, Text } from "../values.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Country", zh: "国家" },
  plural: "Countries",
  schemaOrg: "Country",
  meaning: {
    en: "A sovereign state.",
    zh: "主权国家。",
  },
})
export class Country extends Entity {
  @Prop(
    Name,
    { en: "Official name", zh: "正式名称" },
    "The official long name.",
    { optional: true, isReference: true },
  )
  officialName?: Name;

  @Prop(
    String,
    { en: "ISO code, two letters", zh: "ISO 两字母代码" },
    "ISO 3166-1 alpha-2 code: `LA`.",
    { isReference: true },
  )
  iso2!: string;

  @Prop(
    String,
    { en: "ISO code, three letters", zh: "ISO 三字母代码" },
    "ISO 3166-1 alpha-3 code: `LAO`.",
    { isReference: true },
  )
  iso3!: string;

  @Prop(
    String,
    { en: "UN M49 code", zh: "联合国 M49 代码" },
    "UN M49 code, three digits: `418`.",
    {
      optional: true,
      isReference: true,
    },
  )
  m49?: string;

  @Prop(
    Text,
    { en: "Region", zh: "地区" },
    "UN M49 sub-region, such as South-eastern Asia.",
    { optional: true, isReference: true },
  )
  region?: Text;

  @Prop(Coordinates, { en: "Coordinates", zh: "坐标" }, "A point within it.", {
    optional: true,
    isReference: true,
  })
  coordinates?: Coordinates;

  @One("CAPITAL", () => Place, { en: "Capital", zh: "首都" }, "Its capital.", {
    optional: true,
  })
  capital?: Place;

  @Many(
    "<-WITHIN",
    () => Place,
    { en: "Places", zh: "地点" },
    "The places within it.",
  )
  places!: Connection;

  @Many(
    "<-BASED_IN",
    () => Organization,
    { en: "Organizations", zh: "组织" },
    "The organizations based in it.",
  )
  organizations!: Connection;

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
    "The strategies, its own and joint ones, and the concepts that it put forward.",
  )
  proposals!: Connection;

  @Many(
    "<-IN_COUNTRY",
    () => Project,
    { en: "Projects", zh: "项目" },
    "The projects in it.",
  )
  projects!: Connection;

  @Many(
    "<-FINANCES_IN",
    () => "FinancedProject",
    { en: "Financed projects", zh: "受资助项目" },
    "The projects financed in it, as an imported data set records them; none where none is imported.",
  )
  financedProjects!: Connection;

  @Many(
    "<-SIGNED_BY",
    () => "Memorandum",
    { en: "Memoranda", zh: "谅解备忘录" },
    "Its memoranda on the Belt and Road Initiative, one for each imported list that has it; none where none is imported.",
  )
  memoranda!: Connection;

  @Many(
    "<-LOCATED_IN",
    () => Project,
    { en: "Projects located there", zh: "位于该国的项目" },
    "The projects located in it for which no place within it is named.",
  )
  located!: Connection;

  @Many(
    "<-CONNECTS",
    () => Project,
    { en: "Connecting projects", zh: "相连的项目" },
    "The projects, such as railways, that connect it to elsewhere.",
  )
  connections!: Connection;

  @Many(
    "<-PARTNER",
    () => Project,
    { en: "Projects as a partner", zh: "参与合作的项目" },
    "The projects in which it is a partner.",
  )
  partnerships!: Connection;

  @Many(
    "<-NATIONAL_OF",
    () => Person,
    { en: "People", zh: "人物" },
    "The people from it.",
  )
  people!: Connection;

  @Many(
    "<-AT",
    () => Role,
    { en: "Roles", zh: "职务" },
    "The roles held on its behalf.",
  )
  roles!: Connection;

  @Many(
    "<-SPOKEN_BY",
    () => Statement,
    { en: "Statements made", zh: "言论" },
    "Statements made in its name.",
  )
  said!: Connection;

  @Many(
    "<-TOOK_PLACE_IN",
    () => Event,
    { en: "Events there", zh: "在此举行的活动" },
    "The events that took place in it.",
  )
  hosted!: Connection;

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
    "<-JOINED_FROM",
    () => Participation,
    { en: "Joined from it", zh: "由此连线" },
    "The participations of those who joined an event from it by video link.",
  )
  remoteParticipations!: Connection;

  @Many(
    "<-PARTICIPANT",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "Its participations: what it takes part in, and in what capacity.",
  )
  participations!: Connection;

  @Many(
    "<-ASSERTED_BY",
    () => AttributedClaim,
    { en: "Claims asserted", zh: "所言之事" },
    "The claims that rest on its word.",
  )
  assertions!: Connection;
}
