import { AttributedClaim } from "./attributed-claim.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Designation } from "./designation.ts";
import { Event } from "./event.ts";
import { Project } from "./project.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate } from "../values.ts";
import { AlignmentStage } from "../vocabulary/claims.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Alignment", zh: "对接" },
  plural: "Alignments",
  schemaOrg: null,
  meaning: {
    en: "The claim that two strategies are aligned: how far, since when, on whose word and through which projects.",
    zh: "两项战略相对接：进展如何、始于何时、何方之说、由哪些项目落实。",
  },
})
export class Alignment extends AttributedClaim {
  @Prop(
    AlignmentStage,
    { en: "Stage", zh: "进展" },
    "How far the alignment has come, as its evidence shows.",
  )
  stage!: AlignmentStage;

  @Prop(
    PartialDate,
    { en: "Since", zh: "始于" },
    "When it began, where the source says so.",
    {
      optional: true,
    },
  )
  since?: PartialDate;

  @One(
    "ALIGNS",
    () => Strategy,
    { en: "Aligned strategy", zh: "对接的战略" },
    "The strategy that is aligned, such as a partner's national plan.",
  )
  strategy!: Strategy;

  @One(
    "ALIGNS_WITH",
    () => Strategy,
    { en: "Aligned with", zh: "对接对象" },
    "The strategy that it is aligned with, such as the Belt and Road Initiative.",
  )
  alignedWith!: Strategy;

  @Many(
    "CARRIED_BY",
    () => Project,
    { en: "Carried out by", zh: "落实项目" },
    "The projects that put it into practice.",
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
    "<-DESIGNATED_UNDER",
    () => Designation,
    { en: "Projects recognised under it", zh: "归于其下的称誉" },
    "The designations, such as flagship project, given under it.",
  )
  honours!: Connection;
}
