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
  meaning: {
    en: "That somebody said something: in quotation marks or in the article's words. The words themselves are its evidence.",
    zh: "某人说过某话：加引号的原话，或报道的转述。原文即其出处。",
  },
})
export class Statement extends Claim {
  @Prop(StatementForm, "Direct or reported.")
  form!: StatementForm;

  @Prop(PartialDate, "When it was said, where told.", {
    optional: true,
    time: "SPEECH",
  })
  saidOn?: PartialDate;

  @Many("SPOKEN_BY", () => [Person, Organization, Country], "Who said it.")
  speakers!: (Person | Organization | Country)[];

  @One("IN_ROLE", () => Role, "The speaker's role at the time.", {
    optional: true,
  })
  role?: Role;

  @Many(
    "SAID_AT",
    () => [Event, Place],
    "At which event or where it was said, where told.",
  )
  saidAt!: (Event | Place)[];

  @Many("ABOUT", () => Entity, "What it is about.")
  about!: Entity[];
}
