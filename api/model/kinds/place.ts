import { Article } from "./article.ts";
import { Concept } from "./concept.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Project } from "./project.ts";
import { Railway } from "./railway.ts";
import { Role } from "./role.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { PlaceType } from "../vocabulary/things.ts";
import type { Connection } from "../lists/page.ts";
import { Coordinates } from "../values.ts";

@Kind({
  label: { en: "Place", zh: "地点" },
  plural: "Places",
  schemaOrg: "Place",
  meaning: {
    en: "A geographical place other than a state: a city, province, special administrative region, sea, river, station or region.",
    zh: "地图上国家以外的地点：城市、省、特别行政区、海洋、河流、车站或区域。",
  },
})
export class Place extends Entity {
  @Prop(PlaceType, { en: "Type", zh: "类型" }, "What sort of place it is.")
  placeType!: PlaceType;

  @Prop(Coordinates, { en: "Coordinates", zh: "坐标" }, "A point within it.", {
    optional: true,
    isReference: true,
  })
  coordinates?: Coordinates;

  @One(
    "WITHIN",
    () => [Country, Place],
    { en: "Lies in", zh: "位于" },
    "The country or larger place that it lies in.",
    { optional: true },
  )
  within?: Country | Place;

  @Many(
    "<-WITHIN",
    () => Place,
    { en: "Places", zh: "地点" },
    "The places within it.",
  )
  places!: Connection;

  @Many(
    "<-CAPITAL",
    () => Country,
    { en: "Capital of", zh: "首都所属国" },
    "The countries whose capital it is.",
  )
  capitalOf!: Connection;

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
    "<-LOCATED_IN",
    () => Project,
    { en: "Projects", zh: "项目" },
    "The projects in it.",
  )
  projects!: Connection;

  @Many(
    "<-CONNECTS",
    () => Project,
    { en: "Connecting projects", zh: "相连的项目" },
    "The projects, such as railways, that connect it to elsewhere.",
  )
  connections!: Connection;

  @Many(
    "<-STOPS_AT",
    () => Railway,
    { en: "Railways", zh: "铁路" },
    "The railway lines and train services that stop at it.",
  )
  railways!: Connection;

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
    "<-SAID_AT",
    () => Statement,
    { en: "What was said there", zh: "在此所言" },
    "Statements made there.",
  )
  saidHere!: Connection;

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
    "<-DATELINED",
    () => Article,
    { en: "Articles sent from there", zh: "发自此地的报道" },
    "The articles with its name in their dateline.",
  )
  datelines!: Connection;
}
