import { AttributedClaim } from "./attributed-claim.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate, Text } from "../values.ts";
import type { Entity } from "./entity.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Role", zh: "职务" },
  plural: "Roles",
  schemaOrg: null,
  meaning: {
    en: "The claim that a person holds or held a title, where and when.",
    zh: "某人在何处、何时担任或曾任某职。",
  },
})
export class Role extends AttributedClaim {
  @Prop(Text, { en: "Title", zh: "职务" }, "The title, such as Vice President.")
  title!: Text;

  @Prop(
    PartialDate,
    { en: "Since", zh: "始于" },
    "When the person took it up, where known.",
    {
      optional: true,
    },
  )
  since?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Until", zh: "止于" },
    "When the person left it, where known.",
    {
      optional: true,
      after: "since",
    },
  )
  until?: PartialDate;

  @Prop(
    PartialDate,
    { en: "As of", zh: "截至" },
    "A date on which the source shows the person holding it.",
    {
      optional: true,
      after: "since",
      time: "OBSERVATION",
    },
  )
  asOf?: PartialDate;

  @One(
    "HELD_BY",
    () => Person,
    { en: "Held by", zh: "任职者" },
    "The person who holds or held it.",
  )
  holder!: Person;

  @Many(
    "AT",
    () => [Organization, Country, Place, Strategy, Project],
    { en: "At", zh: "所在" },
    "The organizations, countries, places, strategies or projects that it belongs to.",
  )
  at!: Entity[];

  @Many(
    "<-IN_ROLE",
    () => Statement,
    { en: "Statements made", zh: "言论" },
    "Statements made in this role.",
  )
  said!: Connection;
}
