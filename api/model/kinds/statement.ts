import { Claim } from "./claim.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Role } from "./role.ts";
import { PartialDate } from "../values.ts";
import { StatementForm } from "../vocabulary/claims.ts";

@Kind({
  label: { en: "Statement", zh: "言论" },
  plural: "Statements",
  schemaOrg: null,
  meaning: {
    en: "The claim that somebody said something, quoted directly or reported by the article. The words themselves are its evidence.",
    zh: "某人说过某话：加引号的原话，或报道的转述。原文即其出处。",
  },
})
export class Statement extends Claim {
  @Prop(
    StatementForm,
    { en: "Form", zh: "引述方式" },
    "Whether the words are quoted or reported.",
  )
  form!: StatementForm;

  @Prop(
    PartialDate,
    { en: "Said on", zh: "时间" },
    "When it was said, where the source says so.",
    {
      optional: true,
      time: "SPEECH",
    },
  )
  saidOn?: PartialDate;

  @Many(
    "SPOKEN_BY",
    () => [Person, Organization, Country],
    { en: "Speaker", zh: "说话人" },
    "Who said it.",
  )
  speakers!: (Person | Organization | Country)[];

  @One(
    "REPORTED_BY",
    () => [Person, Organization],
    { en: "Retold by", zh: "转述者" },
    "Who retells what the speaker said, where the source has it at second hand.",
    { optional: true },
  )
  reportedBy?: Person | Organization;

  @One(
    "IN_ROLE",
    () => Role,
    { en: "Role at the time", zh: "时任" },
    "The role in which the speaker spoke.",
    {
      optional: true,
    },
  )
  role?: Role;

  @Many(
    "SAID_AT",
    () => [Event, Place],
    { en: "Said at", zh: "场合" },
    "The events or places at which it was said, where the source says so.",
  )
  saidAt!: (Event | Place)[];

  @Many("ABOUT", () => Entity, { en: "About", zh: "关于" }, "What it is about.")
  about!: Entity[];
}
