import { AttributedClaim } from "./attributed-claim.ts";
import { Concept } from "./concept.ts";
import { Country } from "./country.ts";
import { Kind, One, Prop } from "../define.ts";
import { Event } from "./event.ts";
import { Organization } from "./organization.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate, Text } from "../values.ts";
import { Attendance } from "../vocabulary/claims.ts";
import type { Entity } from "./entity.ts";

@Kind({
  label: { en: "Participation", zh: "参与" },
  plural: "Participations",
  schemaOrg: null,
  meaning: {
    en: "The claim that a country, place, organization or person takes part in something.",
    zh: "国家、地点、组织或人物参与某事。",
  },
})
export class Participation extends AttributedClaim {
  @Prop(
    Text,
    { en: "Capacity", zh: "身份" },
    "The capacity in which it takes part, such as host, member or partner.",
    {
      optional: true,
    },
  )
  capacity?: Text;

  @Prop(
    PartialDate,
    { en: "Since", zh: "始于" },
    "When it began, where the source says so.",
    {
      optional: true,
    },
  )
  since?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Until", zh: "止于" },
    "When it ended, where the source says so.",
    {
      optional: true,
      after: "since",
    },
  )
  until?: PartialDate;

  @Prop(
    Attendance,
    { en: "Attendance", zh: "参加方式" },
    "How somebody takes part in an event, where that is told.",
    { optional: true },
  )
  attendance?: Attendance;

  @One(
    "PARTICIPANT",
    () => [Country, Place, Organization, Person],
    { en: "Who", zh: "参与方" },
    "Who takes part.",
  )
  participant!: Entity;

  @One(
    "PARTICIPATES_IN",
    () => [Strategy, Concept, Project, Event, Organization],
    { en: "In what", zh: "参与" },
    "What it takes part in.",
  )
  in!: Entity;

  @One(
    "JOINED_FROM",
    () => [Place, Country],
    { en: "Joined from", zh: "连线地点" },
    "The place from which somebody joined by video link.",
    { optional: true },
  )
  joinedFrom?: Entity;
}
