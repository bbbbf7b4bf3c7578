import alignment from "./icons/alignment.svg";
import article from "./icons/article.svg";
import concept from "./icons/concept.svg";
import country from "./icons/country.svg";
import designation from "./icons/designation.svg";
import event from "./icons/event.svg";
import facility from "./icons/facility.svg";
import figure from "./icons/figure.svg";
import organization from "./icons/organization.svg";
import page from "./icons/page.svg";
import participation from "./icons/participation.svg";
import person from "./icons/person.svg";
import place from "./icons/place.svg";
import port from "./icons/port.svg";
import programme from "./icons/programme.svg";
import railway from "./icons/railway.svg";
import role from "./icons/role.svg";
import source from "./icons/source.svg";
import statement from "./icons/statement.svg";
import strategy from "./icons/strategy.svg";
import zone from "./icons/zone.svg";
import type { KindName } from "../view/kind.ts";
import type { Family } from "./palette.ts";

/** How a kind looks, on the canvas and beside it. */
interface Appearance {
  /** A file of our own server, as the security policy asks. */
  readonly icon: string;
  readonly family: Family;
}

/** The order of the rows is that in which kinds stand around a thing. */
export const appearance: Readonly<Record<KindName, Appearance>> = {
  Strategy: { icon: strategy, family: "strategy" },
  Railway: { icon: railway, family: "project" },
  Port: { icon: port, family: "project" },
  Facility: { icon: facility, family: "project" },
  Zone: { icon: zone, family: "project" },
  Programme: { icon: programme, family: "project" },
  Country: { icon: country, family: "actor" },
  Organization: { icon: organization, family: "actor" },
  Place: { icon: place, family: "place" },
  Person: { icon: person, family: "person" },
  Event: { icon: event, family: "event" },
  Concept: { icon: concept, family: "strategy" },
  Article: { icon: article, family: "source" },
  Page: { icon: page, family: "source" },
  Source: { icon: source, family: "source" },
  Alignment: { icon: alignment, family: "strategy" },
  Participation: { icon: participation, family: "actor" },
  Role: { icon: role, family: "person" },
  Designation: { icon: designation, family: "project" },
  Statement: { icon: statement, family: "person" },
  Figure: { icon: figure, family: "source" },
  FinancedProject: { icon: facility, family: "project" },
  Memorandum: { icon: page, family: "source" },
};
