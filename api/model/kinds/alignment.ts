import { Claim } from "./claim.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Designation } from "./designation.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Project } from "./project.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate } from "../values.ts";
import { AlignmentBasis, AlignmentStage } from "../vocabulary/claims.ts";
import type { Entity } from "./entity.ts";
import type { Page } from "../lists/page.ts";

@Kind({
  label: { en: "Alignment", zh: "对接" },
  plural: "Alignments",
  schemaOrg: null,
  meaning: {
    en: "That two strategies are aligned: how far, since when, on whose word, and through which projects.",
    zh: "两项战略相对接：进展如何、始于何时、何方之说、由哪些项目落实。",
  },
})
export class Alignment extends Claim {
  @Prop(
    AlignmentStage,
    { en: "Stage", zh: "进展" },
    "How far it has come, by its evidence.",
  )
  stage!: AlignmentStage;

  @Prop(
    AlignmentBasis,
    { en: "On whose word", zh: "何方所言" },
    "Who says that they align.",
  )
  assertion!: AlignmentBasis;

  @Prop(PartialDate, { en: "Since", zh: "始于" }, "Since when, where told.", {
    optional: true,
  })
  since?: PartialDate;

  @One(
    "ALIGNS",
    () => Strategy,
    { en: "Strategy of the partner", zh: "合作方战略" },
    "The strategy of the partner.",
  )
  strategy!: Strategy;

  @One(
    "ALIGNS_WITH",
    () => Strategy,
    { en: "Aligned with", zh: "对接对象" },
    "The initiative that it is aligned with.",
  )
  alignedWith!: Strategy;

  @Many(
    "CARRIED_BY",
    () => Project,
    { en: "Carried out by", zh: "落实项目" },
    "The projects that carry it out.",
  )
  carriedBy!: Project[];

  @One(
    "ANNOUNCED_AT",
    () => Event,
    { en: "Announced at", zh: "宣布场合" },
    "The event at which it was announced.",
    {
      optional: true,
    },
  )
  announcedAt?: Event;

  @Many(
    "ASSERTED_BY",
    () => [Person, Organization, Country],
    { en: "Asserted by", zh: "提出者" },
    "Those who say so, where named.",
  )
  assertedBy!: Entity[];

  @Many(
    "<-DESIGNATED_UNDER",
    () => Designation,
    { en: "Projects recognised under it", zh: "归于其下的称誉" },
    "The projects that are honoured under it.",
  )
  honours!: Page;
}
