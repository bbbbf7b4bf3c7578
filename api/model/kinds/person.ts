import { AttributedClaim } from "./attributed-claim.ts";
import { Article } from "./article.ts";
import { Concept } from "./concept.ts";
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
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Person", zh: "人物" },
  plural: "People",
  schemaOrg: "Person",
  meaning: {
    en: "A person, including a speaker whom the source describes but does not name.",
    zh: "人物，或来源只作描述、未列姓名的讲话人。",
  },
})
export class Person extends Entity {
  @Prop(
    Boolean,
    { en: "Named in the source", zh: "来源具名" },
    "False for a speaker whom the source describes but does not name.",
  )
  isNamed!: boolean;

  @Prop(
    Text,
    { en: "Description", zh: "简介" },
    "Who the person is, in a few words by the editors.",
    { optional: true },
  )
  description?: Text;

  @Prop(PartialDate, { en: "Born", zh: "出生" }, "The date of birth.", {
    optional: true,
    time: "LIFE",
  })
  born?: PartialDate;

  @Prop(PartialDate, { en: "Died", zh: "去世" }, "The date of death.", {
    optional: true,
    after: "born",
    time: "LIFE",
  })
  died?: PartialDate;

  @Many(
    "NATIONAL_OF",
    () => [Country, Place],
    { en: "From", zh: "来自" },
    "The countries or regions that the source associates with the person.",
  )
  from!: (Country | Place)[];

  @Many(
    "<-HELD_BY",
    () => Role,
    { en: "Roles", zh: "职务" },
    "The roles that the person holds or held.",
  )
  roles!: Connection;

  @Many(
    "<-SPOKEN_BY",
    () => Statement,
    { en: "Statements made", zh: "言论" },
    "Statements that the person made.",
  )
  said!: Connection;

  @Many(
    "<-REPORTED_BY",
    () => Statement,
    { en: "What was retold", zh: "转述的言论" },
    "What others said, as retold by the person.",
  )
  retold!: Connection;

  @Many(
    "<-ATTENDED_BY",
    () => Event,
    { en: "Events attended", zh: "参加的活动" },
    "The events that the person attended.",
  )
  attended!: Connection;

  @Many(
    "<-PARTNER",
    () => Project,
    { en: "Projects as a partner", zh: "参与合作的项目" },
    "The projects in which the person is a partner.",
  )
  partnerships!: Connection;

  @Many(
    "<-PROPOSED_BY",
    () => [Strategy, Concept],
    { en: "Put forward", zh: "所提出的战略与理念" },
    "The strategies and the concepts that the person put forward.",
  )
  proposals!: Connection;

  @Many(
    "<-PARTICIPANT",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "The person's participations: in what, and in what capacity.",
  )
  participations!: Connection;

  @Many(
    "<-ASSERTED_BY",
    () => AttributedClaim,
    { en: "Claims asserted", zh: "所言之事" },
    "The claims that rest on the person's word.",
  )
  assertions!: Connection;

  @Many(
    "<-WRITTEN_BY",
    () => Article,
    { en: "Articles", zh: "报道" },
    "The articles that the person wrote.",
  )
  articles!: Connection;
}
