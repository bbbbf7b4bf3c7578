import { Alignment } from "./alignment.ts";
import { Article } from "./article.ts";
import { Country } from "./country.ts";
import { Kind, Many, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Event } from "./event.ts";
import { Participation } from "./participation.ts";
import { Place } from "./place.ts";
import { Project } from "./project.ts";
import { Role } from "./role.ts";
import { Statement } from "./statement.ts";
import { Strategy } from "./strategy.ts";
import { PartialDate, Text } from "../values.ts";
import type { Page } from "../lists/page.ts";

@Kind({
  label: { en: "Person", zh: "人物" },
  plural: "People",
  meaning: {
    en: "A person, or a speaker who is described and not named.",
    zh: "人物，或来源只作描述、未列姓名的讲话人。",
  },
})
export class Person extends Entity {
  @Prop(Boolean, "False for a speaker whom the source only describes.")
  isNamed!: boolean;

  @Prop(Text, "Who it is, in a few words of our own.", { optional: true })
  description?: Text;

  @Prop(PartialDate, "Born.", { optional: true, time: "LIFE" })
  born?: PartialDate;

  @Prop(PartialDate, "Died.", { optional: true, time: "LIFE" })
  died?: PartialDate;

  @Many(
    "NATIONAL_OF",
    () => [Country, Place],
    "The country or region that the source ties the person to.",
  )
  from!: (Country | Place)[];

  @Many("<-HELD_BY", () => Role, "The roles that the person holds or held.")
  roles!: Page;

  @Many("<-SPOKEN_BY", () => Statement, "What the person said.")
  said!: Page;

  @Many("<-ATTENDED_BY", () => Event, "The events that the person attended.")
  attended!: Page;

  @Many(
    "<-PARTNER",
    () => Project,
    "The projects in which the person is a partner.",
  )
  partnerships!: Page;

  @Many(
    "<-PROPOSED_BY",
    () => Strategy,
    "The strategies that the person proposed.",
  )
  proposals!: Page;

  @Many("<-PARTICIPANT", () => Participation, "What the person takes part in.")
  participations!: Page;

  @Many(
    "<-ASSERTED_BY",
    () => Alignment,
    "The alignments that the person asserts.",
  )
  assertions!: Page;

  @Many("<-WRITTEN_BY", () => Article, "The articles that the person wrote.")
  articles!: Page;
}
