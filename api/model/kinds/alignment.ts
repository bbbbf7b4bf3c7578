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
  meaning: {
    en: "That two strategies are aligned: how far, since when, on whose word, and through which projects.",
    zh: "两项战略相对接：进展如何、始于何时、何方之说、由哪些项目落实。",
  },
})
export class Alignment extends Claim {
  @Prop(AlignmentStage, "How far it has come, by its evidence.")
  stage!: AlignmentStage;

  @Prop(AlignmentBasis, "Who says that they align.")
  assertion!: AlignmentBasis;

  @Prop(PartialDate, "Since when, where told.", { optional: true })
  since?: PartialDate;

  @One("ALIGNS", () => Strategy, "The strategy of the partner.")
  strategy!: Strategy;

  @One("ALIGNS_WITH", () => Strategy, "The initiative that it is aligned with.")
  alignedWith!: Strategy;

  @Many("CARRIED_BY", () => Project, "The projects that carry it out.")
  carriedBy!: Project[];

  @One("ANNOUNCED_AT", () => Event, "The event at which it was announced.", {
    optional: true,
  })
  announcedAt?: Event;

  @Many(
    "ASSERTED_BY",
    () => [Person, Organization, Country],
    "Those who say so, where named.",
  )
  assertedBy!: Entity[];

  @Many(
    "<-DESIGNATED_UNDER",
    () => Designation,
    "The projects that are honoured under it.",
  )
  honours!: Page;
}
