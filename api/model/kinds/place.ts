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
import type { Page } from "../lists/page.ts";
import { Coordinates } from "../values.ts";

@Kind({
  label: { en: "Place", zh: "地点" },
  plural: "Places",
  meaning: {
    en: "A place on the map that is not a state: a city, province, special administrative region, sea, river, station or region.",
    zh: "地图上国家以外的地点：城市、省、特别行政区、海洋、河流、车站或区域。",
  },
})
export class Place extends Entity {
  @Prop(PlaceType, "What sort of place it is.")
  placeType!: PlaceType;

  @Prop(Coordinates, "Where it lies: a point inside it.", { optional: true })
  coordinates?: Coordinates;

  @One(
    "WITHIN",
    () => [Country, Place],
    "The country or larger place that it lies in.",
    { optional: true },
  )
  within?: Country | Place;

  @Many("<-WITHIN", () => Place, "The places within it.")
  places!: Page;

  @Many("<-CAPITAL", () => Country, "The country whose capital it is.")
  capitalOf!: Page;

  @Many("<-BASED_IN", () => Organization, "The organizations based in it.")
  organizations!: Page;

  @Many(
    "<-HAS_MEMBER",
    () => Organization,
    "The organizations that it is a member of.",
  )
  memberships!: Page;

  @Many("<-OWNED_BY", () => Strategy, "Its strategies.")
  strategies!: Page;

  @Many("<-LOCATED_IN", () => Project, "The projects in it.")
  projects!: Page;

  @Many("<-CONNECTS", () => Project, "The projects that connect it.")
  connections!: Page;

  @Many("<-STOPS_AT", () => Railway, "The railways and trains that stop at it.")
  railways!: Page;

  @Many("<-PARTNER", () => Project, "The projects in which it is a partner.")
  partnerships!: Page;

  @Many("<-NATIONAL_OF", () => Person, "People from it.")
  people!: Page;

  @Many("<-AT", () => Role, "The roles that people hold for it.")
  roles!: Page;

  @Many("<-TOOK_PLACE_IN", () => Event, "The events that took place in it.")
  hosted!: Page;

  @Many("<-ATTENDED_BY", () => Event, "The events that it attended.")
  attended!: Page;

  @Many("<-SAID_AT", () => Statement, "What was said in it.")
  saidHere!: Page;

  @Many("<-PARTICIPANT", () => Participation, "What it takes part in.")
  participations!: Page;
}
