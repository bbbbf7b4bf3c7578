import { Int } from "type-graphql";
import { Alignment } from "./alignment.ts";
import { Country } from "./country.ts";
import { Kind, Many, One, Prop } from "../define.ts";
import { Entity } from "./entity.ts";
import { Organization } from "./organization.ts";
import { Participation } from "./participation.ts";
import { Person } from "./person.ts";
import { Place } from "./place.ts";
import { Statement } from "./statement.ts";
import { PartialDate } from "../values.ts";
import { EventStatus, EventType } from "../vocabulary/things.ts";
import type { Connection } from "../lists/page.ts";

@Kind({
  label: { en: "Event", zh: "事件" },
  plural: "Events",
  schemaOrg: "Event",
  meaning: {
    en: "Something that happened or is planned: a summit, visit, opening, symposium, ceremony or announcement.",
    zh: "已发生或已计划之事：峰会、访问、启用、座谈、典礼或公布。",
  },
})
export class Event extends Entity {
  @Prop(EventType, { en: "Type", zh: "类型" }, "What sort of event it is.")
  eventType!: EventType;

  @Prop(
    EventStatus,
    { en: "Status", zh: "状态" },
    "Whether it had happened on the day of the article.",
  )
  eventStatus!: EventStatus;

  @Prop(
    PartialDate,
    { en: "Date", zh: "日期" },
    "When it took place or, if it lasted, began; of a planned event, when it is to.",
    { optional: true },
  )
  date?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Ended", zh: "结束日期" },
    "When it ended, if it lasted.",
    { optional: true, after: "date" },
  )
  endDate?: PartialDate;

  @Prop(
    Int,
    { en: "Number in its series", zh: "届次" },
    "Its number in its series, from 1: 3 for the third forum.",
    { optional: true },
  )
  ordinal?: number;

  @Many(
    "TOOK_PLACE_IN",
    () => [Place, Country],
    { en: "Where", zh: "地点" },
    "The places and countries where it took place or is to.",
  )
  locations!: (Place | Country)[];

  @Many(
    "ATTENDED_BY",
    () => [Person, Country, Organization, Place],
    { en: "Attended by", zh: "参加者" },
    "Who was there in person. Who joined by video link, or is to attend, has a participation.",
  )
  attendees!: Entity[];

  @Many(
    "ORGANIZED_BY",
    () => [Organization, Country],
    { en: "Organized by", zh: "主办方" },
    "Who organized it.",
  )
  organizers!: Entity[];

  @Many(
    "CONCERNS",
    () => Entity,
    { en: "About", zh: "涉及" },
    "What it was about, what it opened or what it announced.",
  )
  concerns!: Entity[];

  @One(
    "PART_OF",
    () => Event,
    { en: "Part of", zh: "从属于" },
    "The larger event or series that it belongs to.",
    { optional: true },
  )
  partOf?: Event;

  @Many(
    "<-PART_OF",
    () => Event,
    { en: "Its parts", zh: "组成部分" },
    "The events that belong to it.",
  )
  parts!: Connection;

  @Many(
    "<-SAID_AT",
    () => Statement,
    { en: "What was said there", zh: "在此所言" },
    "Statements made at it.",
  )
  saidHere!: Connection;

  @Many(
    "<-ANNOUNCED_AT",
    () => Alignment,
    { en: "Alignments announced", zh: "在此宣布的对接" },
    "The alignments announced at it.",
  )
  announced!: Connection;

  @Many(
    "<-PARTICIPATES_IN",
    () => Participation,
    { en: "Participations", zh: "参与" },
    "Participations in it that have evidence of their own.",
  )
  participations!: Connection;
}
