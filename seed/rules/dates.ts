import { PartialDate } from "../../api/model/index.ts";
import { dateAt, evidenceOf, textsAt, type Rule } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

/** Fields that may tell of what is planned. */
const planned: readonly string[] = ["until", "ended", "endDate"];

/** Kinds whose things may be older than the age of railways and newspapers. */
const ancient: readonly string[] = [
  "Person",
  "Event",
  "Facility",
  "Port",
  "Place",
  "Organization",
];

/** Whether the date of a field may lie ahead of today. */
const mayLieAhead = (record: SeedRecord, field: string): boolean =>
  planned.includes(field) ||
  // Whether an event is held, its articles tell.
  (field === "date" &&
    (record.fields["eventStatus"] === "PLANNED" ||
      (record.kind === "Event" && evidenceOf(record).length > 0))) ||
  (["started", "opened"].includes(field) &&
    ["PROPOSED", "PLANNED", "UNDER_CONSTRUCTION"].includes(
      String(record.fields["status"]),
    ));

/** How many years ahead of their time people plan. */
export const mostYearsAhead = 50;

/** The day of a year that is so many years ahead. */
export const daysAhead = (years: number): string => {
  const day = new Date();
  // Somewhere on earth it is tomorrow.
  day.setUTCDate(day.getUTCDate() + 1);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
};

export const dateRules: Rule[] = [
  {
    id: "D01",
    sentence: {
      en: "What begins ends later.",
      zh: "起始日期不得晚于结束日期。",
    },
    *check(record, { props }) {
      for (const { name: second, after: first } of props.values()) {
        if (first === undefined) continue;
        const start = dateAt(record, first);
        const end = dateAt(record, second);
        if (start && end && start.earliest > end.latest)
          yield {
            path: [first],
            what: {
              en: `${first} ${start.text} is after ${second} ${end.text}`,
              zh: `${first}（${start.text}）晚于 ${second}（${end.text}）`,
            },
            remedy: { en: "correct one of the two", zh: "请更正其一" },
          };
      }
    },
  },
  {
    id: "D02",
    sentence: {
      en: "Nobody speaks before birth or after death.",
      zh: "发言不得早于出生或晚于去世。",
    },
    *check(record, _facts, { byId }) {
      const said = dateAt(record, "saidOn");
      if (record.kind !== "Statement" || !said) return;
      for (const id of textsAt(record, "speakers")) {
        const born = dateAt(byId.get(id), "born");
        const died = dateAt(byId.get(id), "died");
        if (
          (born && said.latest < born.earliest) ||
          (died && said.earliest > died.latest)
        )
          yield {
            path: ["saidOn"],
            what: {
              en: `${id} lived from ${born?.text ?? "?"} to ${died?.text ?? "?"}`,
              zh: `${id} 生卒为 ${born?.text ?? "？"} 至 ${died?.text ?? "？"}`,
            },
            remedy: {
              en: "correct the speaker or the date",
              zh: "请更正发言人或日期",
            },
          };
      }
    },
  },
  {
    id: "D03",
    sentence: {
      en: "An article cannot report what was said after its day.",
      zh: "文章不能报道刊发日之后的言论。",
    },
    *check(record, _facts, { byId }) {
      const said = dateAt(record, "saidOn");
      if (record.kind !== "Statement" || !said) return;
      for (const { article } of evidenceOf(record)) {
        const published = dateAt(byId.get(article), "issued");
        if (published && said.earliest > published.latest)
          yield {
            path: ["saidOn"],
            what: {
              en: `${article} appeared on ${published.text}`,
              zh: `${article} 刊于 ${published.text}`,
            },
            remedy: { en: "correct the date", zh: "请更正日期" },
          };
      }
    },
  },
  {
    id: "D04",
    sentence: {
      en: "A role has not ended before the time at which the source shows it held.",
      zh: "职务不得在来源所示时间之前已卸任。",
    },
    *check(record) {
      const asOf = dateAt(record, "asOf");
      const until = dateAt(record, "until");
      if (
        record.kind === "Role" &&
        asOf &&
        until &&
        asOf.earliest > until.latest
      )
        yield {
          path: ["asOf"],
          what: {
            en: `asOf ${asOf.text} is after until ${until.text}`,
            zh: `asOf（${asOf.text}）晚于 until（${until.text}）`,
          },
          remedy: { en: "correct one of the two", zh: "请更正其一" },
        };
    },
  },
  {
    id: "D05",
    sentence: {
      en: "What has happened lies in the past, what is planned within 50 years, and neither before its age.",
      zh: "已发生之事须在过去，计划之事须在五十年内，且不得早于其时代。",
    },
    *check(record, facts) {
      for (const { name, type } of facts.props.values()) {
        const date = type === PartialDate ? dateAt(record, name) : undefined;
        if (!date) continue;
        const isAhead =
          date.earliest >
          daysAhead(mayLieAhead(record, name) ? mostYearsAhead : 0);
        const isTooOld =
          !ancient.includes(record.kind) && date.latest < "1800-01-01";
        if (isAhead || isTooOld)
          yield {
            path: [name],
            what: isAhead
              ? {
                  en: `${date.text} lies in the future`,
                  zh: `${date.text} 尚未到来`,
                }
              : {
                  en: `${date.text} is too long ago`,
                  zh: `${date.text} 过早`,
                },
            remedy: {
              en: "correct the year",
              zh: "请更正年份",
            },
          };
      }
    },
  },
  {
    id: "D06",
    sentence: {
      en: "What was said at a dated event has that date.",
      zh: "在有日期的事件中所说的话，须写明同一时间。",
    },
    *check(record, _facts, { byId }) {
      if (record.kind !== "Statement") return;
      const said = dateAt(record, "saidOn");
      for (const id of textsAt(record, "saidAt")) {
        const begun = dateAt(byId.get(id), "date");
        const ended = dateAt(byId.get(id), "endDate") ?? begun;
        const isWithin =
          said &&
          begun &&
          said.latest >= begun.earliest &&
          said.earliest <= ended!.latest;
        if (begun && !isWithin)
          yield {
            path: ["saidOn"],
            what: {
              en: `${id} took place on ${begun.text}`,
              zh: `${id} 的日期为 ${begun.text}`,
            },
            remedy: {
              en: `write saidOn: ${begun.text}, with its reference if the event has one`,
              zh: `请写 saidOn: ${begun.text}；事件的日期若有参考来源，一并写明`,
            },
          };
      }
    },
  },
];
