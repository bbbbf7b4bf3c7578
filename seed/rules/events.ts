import { daysAhead, mostYearsAhead } from "./dates.ts";
import { dateAt, evidenceOf, textsAt, type Rule } from "./rule.ts";

export const eventRules: Rule[] = [
  {
    id: "H01",
    sentence: {
      en: "Nobody has attended a planned event yet.",
      zh: "预定的事件尚无参加者。",
    },
    *check(record) {
      if (
        record.fields["eventStatus"] === "PLANNED" &&
        textsAt(record, "attendees").length > 0
      )
        yield {
          path: ["attendees"],
          what: {
            en: "names who attended what is only planned",
            zh: "为尚属预定的事件写了参加者",
          },
          remedy: {
            en: "write a participation that says who will attend",
            zh: "请改写参与记录，说明何人将参加",
          },
        };
    },
  },
  {
    id: "H02",
    sentence: {
      en: "An event is held if it lies before the day of its articles, planned if after.",
      zh: "文章刊发日之前的事件为已发生，之后的为预定。",
    },
    *check(record, _facts, { byId }) {
      const date = dateAt(record, "date");
      const days = evidenceOf(record).flatMap(
        ({ article }) => dateAt(byId.get(article), "issued") ?? [],
      );
      if (record.kind !== "Event" || !date || days.length === 0) return;
      // That nobody plans so far ahead is told of the date.
      if (date.earliest > daysAhead(mostYearsAhead)) return;
      const isHeld = record.fields["eventStatus"] === "HELD";
      const isWrong = isHeld
        ? days.every(({ latest }) => date.earliest > latest)
        : days.every(({ earliest }) => date.latest < earliest);
      if (isWrong)
        yield {
          path: ["eventStatus"],
          what: {
            en: `${date.text} lies ${isHeld ? "after" : "before"} the day of every article about it`,
            zh: `${date.text} ${isHeld ? "晚" : "早"}于所有相关文章的刊发日`,
          },
          remedy: {
            en: `write ${isHeld ? "PLANNED" : "HELD"}, or correct the date`,
            zh: `请写 ${isHeld ? "PLANNED" : "HELD"}，或更正日期`,
          },
        };
    },
  },
  {
    id: "H03",
    sentence: {
      en: "Who joins by video link is not there in person.",
      zh: "以视频连线参加者，并不到场。",
    },
    *check(record, _facts, { byId }) {
      const { attendance, joinedFrom, participant } = record.fields;
      const isRemote = attendance === "BY_VIDEO_LINK";
      const event = byId.get(String(record.fields["in"]));
      const isThere =
        event !== undefined &&
        textsAt(event, "attendees").includes(String(participant));
      if (isRemote && isThere)
        yield {
          path: ["attendance"],
          what: {
            en: `“${String(participant)}” is among the attendees of “${event.id}”`,
            zh: `“${event.id}”的到场者中已有“${String(participant)}”`,
          },
          remedy: {
            en: "take the participant out of the attendees, or write IN_PERSON",
            zh: "请从到场者中删去，或写 IN_PERSON",
          },
        };
      if (joinedFrom !== undefined && !isRemote)
        yield {
          path: ["joinedFrom"],
          what: {
            en: "tells from where, but not that it was by video link",
            zh: "写了连线地点，却未写视频连线",
          },
          remedy: {
            en: "write attendance: BY_VIDEO_LINK",
            zh: "请写 attendance: BY_VIDEO_LINK",
          },
        };
    },
  },
  {
    id: "H04",
    sentence: {
      en: "How somebody attends is told of events, and nobody attends a letter.",
      zh: "参加方式只用于事件；信函无到场者。",
    },
    *check(record, _facts, { byId }) {
      const target = byId.get(String(record.fields["in"]));
      if (
        record.fields["attendance"] !== undefined &&
        target !== undefined &&
        target.kind !== "Event"
      )
        yield {
          path: ["attendance"],
          what: {
            en: `“${target.id}” is no event`,
            zh: `“${target.id}”不是事件`,
          },
          remedy: { en: "remove it", zh: "请删去" },
        };
      if (
        record.fields["eventType"] === "LETTER" &&
        textsAt(record, "attendees").length > 0
      )
        yield {
          path: ["attendees"],
          what: { en: "names who attended a letter", zh: "为信函写了到场者" },
          remedy: {
            en: "write participations as sender and recipient",
            zh: "请改写寄信人、收信人的参与记录",
          },
        };
    },
  },
];
