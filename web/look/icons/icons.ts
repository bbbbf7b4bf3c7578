import alignment from "./alignment.svg";
import article from "./article.svg";
import country from "./country.svg";
import designation from "./designation.svg";
import event from "./event.svg";
import facility from "./facility.svg";
import figure from "./figure.svg";
import organization from "./organization.svg";
import participation from "./participation.svg";
import person from "./person.svg";
import place from "./place.svg";
import port from "./port.svg";
import programme from "./programme.svg";
import railway from "./railway.svg";
import role from "./role.svg";
import source from "./source.svg";
import statement from "./statement.svg";
import strategy from "./strategy.svg";
import zone from "./zone.svg";
import type { KindName } from "../../view/kind.ts";

/** The picture of each kind: files of our own server, as the security policy asks. */
export const icons: Readonly<Record<KindName, string>> = {
  Alignment: alignment,
  Article: article,
  Country: country,
  Designation: designation,
  Event: event,
  Facility: facility,
  Figure: figure,
  Organization: organization,
  Participation: participation,
  Person: person,
  Place: place,
  Port: port,
  Programme: programme,
  Railway: railway,
  Role: role,
  Source: source,
  Statement: statement,
  Strategy: strategy,
  Zone: zone,
};
