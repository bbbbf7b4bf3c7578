import { Alignment } from "./alignment.ts";
import { Article } from "./article.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Participation } from "./participation.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { OrganizationType } from "../vocabulary/things.ts";
import type { Page } from "../lists/page.ts";

@Kind({
  label: { en: "Organization", zh: "组织" },
  plural: "Organizations",
  meaning: {
    en: "A group with a name that acts: a bloc, international body, ministry, company, university, think tank or newspaper.",
    zh: "有名称、能行动的团体：国家集团、国际机构、部委、企业、高校、智库或报纸。",
  },
})
export class Organization extends Entity {
  @Prop(OrganizationType, "What sort of organization it is.")
  organizationType!: OrganizationType;

  @Many("BASED_IN", () => [Country, Place], "Where it is based.")
  basedIn!: (Country | Place)[];

  @One("PART_OF", () => Organization, "The organization that it belongs to.", {
    optional: true,
  })
  partOf?: Organization;

  @Many(
    "HAS_MEMBER",
    () => [Country, Place, Organization],
    "Its members that the graph knows.",
  )
  members!: Entity[];

  @Many("<-PART_OF", () => Organization, "The organizations that belong to it.")
  parts!: Page;

  @Many(
    "<-HAS_MEMBER",
    () => Organization,
    "The organizations that it is a member of.",
  )
  memberships!: Page;

  @Many("<-OWNED_BY", () => Strategy, "Its strategies.")
  strategies!: Page;

  @Many("<-PROPOSED_BY", () => Strategy, "The strategies that it proposed.")
  proposals!: Page;

  @Many("<-PARTNER", () => Project, "The projects in which it is a partner.")
  partnerships!: Page;

  @Many("<-AT", () => Role, "The roles that people hold in it.")
  roles!: Page;

  @Many("<-ATTENDED_BY", () => Event, "The events that it attended.")
  attended!: Page;

  @Many("<-ORGANIZED_BY", () => Event, "The events that it organized.")
  organized!: Page;

  @Many("<-SPOKEN_BY", () => Statement, "What it has said.")
  said!: Page;

  @Many("<-PUBLISHED_BY", () => Article, "The articles that it published.")
  articles!: Page;

  @Many("<-PARTICIPANT", () => Participation, "What it takes part in.")
  participations!: Page;

  @Many("<-PARTICIPATES_IN", () => Participation, "Who takes part in it.")
  participants!: Page;

  @Many("<-ASSERTED_BY", () => Alignment, "The alignments that it asserts.")
  assertions!: Page;
}
