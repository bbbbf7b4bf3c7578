import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { Alignment } from "./alignment.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { Coordinates, Name, Text } from "../values.ts";
import type { Page } from "../lists/page.ts";

@Kind({
  label: { en: "Country", zh: "国家" },
  plural: "Countries",
  meaning: {
    en: "A sovereign state.",
    zh: "主权国家。",
  },
})
export class Country extends Entity {
  @Prop(Name, "The official long name.", { optional: true })
  officialName?: Name;

  @Prop(String, "ISO 3166-1 code of two letters: `LA`.")
  iso2!: string;

  @Prop(String, "ISO 3166-1 code of three letters: `LAO`.")
  iso3!: string;

  @Prop(String, "UN M49 code of the country, three digits: `418`.", {
    optional: true,
  })
  m49?: string;

  @Prop(Text, "UN M49 sub-region: South-eastern Asia.", { optional: true })
  region?: Text;

  @Prop(Coordinates, "A point inside it.", { optional: true })
  coordinates?: Coordinates;

  @One("CAPITAL", () => Place, "Its capital.", { optional: true })
  capital?: Place;

  @Many("<-WITHIN", () => Place, "The places within it.")
  places!: Page;

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

  @Many(
    "<-PROPOSED_BY",
    () => Strategy,
    "The strategies that it proposed, its own or common.",
  )
  proposals!: Page;

  @Many("<-IN_COUNTRY", () => Project, "The projects in it.")
  projects!: Page;

  @Many(
    "<-LOCATED_IN",
    () => Project,
    "The projects for which the country itself is the place told.",
  )
  located!: Page;

  @Many("<-CONNECTS", () => Project, "The projects that connect it.")
  connections!: Page;

  @Many("<-PARTNER", () => Project, "The projects in which it is a partner.")
  partnerships!: Page;

  @Many("<-NATIONAL_OF", () => Person, "People from it.")
  people!: Page;

  @Many("<-AT", () => Role, "The roles that people hold for it.")
  roles!: Page;

  @Many("<-SPOKEN_BY", () => Statement, "What has been said in its name.")
  said!: Page;

  @Many("<-TOOK_PLACE_IN", () => Event, "The events that took place in it.")
  hosted!: Page;

  @Many("<-ATTENDED_BY", () => Event, "The events that it attended.")
  attended!: Page;

  @Many("<-ORGANIZED_BY", () => Event, "The events that it organized.")
  organized!: Page;

  @Many("<-PARTICIPANT", () => Participation, "What it takes part in.")
  participations!: Page;

  @Many("<-ASSERTED_BY", () => Alignment, "The alignments that it asserts.")
  assertions!: Page;
}
