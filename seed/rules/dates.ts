import { PartialDate } from "../../api/model/index.ts";
import { evidenceOf, textsAt, type Rule } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

/** Pairs of fields of which the first cannot be later than the second. */
const orders = [
  ["started", "opened"],
  ["opened", "ended"],
  ["date", "endDate"],
  ["from", "until"],
  ["since", "until"],
  ["since", "asOf"],
  ["born", "died"],
] as const;

const dateAt = (
  record: SeedRecord | undefined,
  field: string,
): PartialDate | undefined => {
  const text = record?.fields[field];
  return typeof text === "string" && PartialDate.pattern.test(text)
    ? PartialDate.of(text)
    : undefined;
};

export const dateRules: Rule[] = [
  {
    id: "D01",
    sentence: {
      en: "What begins ends later.",
      zh: "起始日期不得晚于结束日期。",
    },
    *check(record) {
      for (const [first, second] of orders) {
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
        const published = dateAt(byId.get(article), "date");
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
      en: "A role is held at the time at which the source shows it.",
      zh: "职务在来源所示时间须在任。",
    },
    *check(record) {
      const asOf = dateAt(record, "asOf");
      const from = dateAt(record, "from");
      const until = dateAt(record, "until");
      if (
        record.kind === "Role" &&
        asOf &&
        ((from && asOf.latest < from.earliest) ||
          (until && asOf.earliest > until.latest))
      )
        yield {
          path: ["asOf"],
          what: {
            en: `${asOf.text} lies outside ${from?.text ?? "…"} to ${until?.text ?? "…"}`,
            zh: `${asOf.text} 不在 ${from?.text ?? "…"} 至 ${until?.text ?? "…"} 之间`,
          },
          remedy: { en: "correct one of the three", zh: "请更正其一" },
        };
    },
  },
];
