import { coverage, type Counts } from "../coverage.ts";
import {
  dateAt,
  evidenceOf,
  spansIn,
  type Rule,
  type SpanEntry,
  type Whole,
} from "./rule.ts";

const holds = (span: SpanEntry, start: number, end: number): boolean =>
  span.start <= start && end <= span.end;

const isSound = ({ page, start, end }: SpanEntry, whole: Whole): boolean =>
  start >= 0 && start < end && end <= (whole.fitText(page)?.length ?? Infinity);

/** The article that takes up this part of a page. */
export const articleAt = (
  whole: Whole,
  page: string,
  start: number,
  end: number,
): string | undefined =>
  whole.spansOn(page).find((span) => holds(span, start, end))?.article;

const counted = new WeakMap<Whole, ReadonlyMap<string, Counts>>();

/** What is counted of each article whose page's text is at hand as it was annotated. */
function countsOf(whole: Whole): ReadonlyMap<string, Counts> {
  const known = counted.get(whole);
  if (known) return known;
  const fit = [...whole.texts].filter(
    ([page]) => whole.fitText(page) !== undefined,
  );
  const counts = new Map(
    coverage(whole.records, new Map(fit)).map(({ article, counts }) => [
      article,
      counts,
    ]),
  );
  counted.set(whole, counts);
  return counts;
}

/** Articles, where they stand on their pages, and the passages in them. */
export const articleRules: Rule[] = [
  {
    id: "E07",
    sentence: {
      en: "A passage lies within a span of its article.",
      zh: "出处须位于其文章所占的区间之内。",
    },
    *check(record, _facts, whole) {
      for (const [index, passage] of evidenceOf(record).entries()) {
        const { article, start, end } = passage;
        const spans = whole.spansOf(article);
        const [first] = spans;
        if (!first || spans.some((span) => holds(span, start, end))) continue;
        // Where the article itself is told of, its passages are not.
        if (!spans.every((span) => isSound(span, whole))) continue;
        const other = articleAt(whole, first.page, start, end);
        yield {
          path: ["evidence", index, "start"],
          // Spans that are too narrow leave out many passages.
          ...(!other && { subject: article }),
          what: {
            en: `${start} to ${end} is no part of ${article}`,
            zh: `${start} 至 ${end} 不在 ${article} 之内`,
          },
          remedy: other
            ? {
                en: `it is a part of ${other}: name that article`,
                zh: `该段属于 ${other}：请改写文章标识`,
              }
            : {
                en: "correct the offsets, or the spans of the article",
                zh: "请更正位置，或更正文章的 spans",
              },
        };
      }
    },
  },
  {
    id: "E08",
    sentence: {
      en: "An article stands on one page, in spans that start before they end and lie in the page's text.",
      zh: "文章刊于一个版面，其区间的起点须在终点之前，且位于版面文本之内。",
    },
    *check(record, _facts, whole) {
      if (record.kind !== "Article") return;
      const spans = spansIn(record);
      if (record.fields["spans"] === undefined)
        yield {
          path: ["id"],
          what: { en: "it stands on no page", zh: "未写明所在版面" },
          remedy: {
            en: "add spans: [{ page: …, start: …, end: … }]",
            zh: "请补上 spans: [{ page: …, start: …, end: … }]",
          },
        };
      for (const [index, { page, start, end }] of spans.entries()) {
        if (page !== spans[0]!.page)
          yield {
            path: ["spans", index, "page"],
            what: {
              en: `it stands on ${spans[0]!.page} and on ${page}`,
              zh: `既在 ${spans[0]!.page}，又在 ${page}`,
            },
            remedy: {
              en: "make an article for each page; a continuation is one of its own",
              zh: "请每个版面各写一篇，转版续文另作一篇",
            },
          };
        if (!isSound({ page, start, end }, whole))
          yield {
            path: ["spans", index, "start"],
            what: {
              en: `${start} to ${end} is no part of the page`,
              zh: `${start} 至 ${end} 不是版面中的有效区间`,
            },
            remedy: {
              en: "correct the offsets; npm run seed:article finds them by lines",
              zh: "请更正位置；可用 npm run seed:article 按行查得",
            },
          };
      }
    },
  },
  {
    id: "E09",
    sentence: {
      en: "No two spans of a page overlap, be they of one article or of two.",
      zh: "同一版面的区间不得重叠，不论是否同属一篇文章。",
    },
    *check(record, _facts, whole) {
      for (const [index, { page, start }] of spansIn(record).entries()) {
        const spans = whole.spansOn(page);
        const own = spans.findIndex(
          (span) => span.article === record.id && span.index === index,
        );
        // Told at the later of the two.
        const other = spans.slice(0, own).find(({ end }) => end > start);
        if (other)
          yield {
            path: ["spans", index, "start"],
            what: {
              en: `it overlaps with ${other.start} to ${other.end} of ${other.article}`,
              zh: `与 ${other.article} 的 ${other.start} 至 ${other.end} 重叠`,
            },
            remedy: {
              en: "correct the offsets of one of the two",
              zh: "请更正其一的位置",
            },
          };
      }
    },
  },
  {
    id: "E10",
    sentence: {
      en: "An article is of the same issue as its page.",
      zh: "文章的刊发日期须与其版面相同。",
    },
    *check(record, _facts, { byId }) {
      const issued = dateAt(record, "issued")?.text;
      const [span] = spansIn(record);
      const ofPage = span && dateAt(byId.get(span.page), "issued")?.text;
      if (issued && ofPage && issued !== ofPage)
        yield {
          path: ["issued"],
          what: {
            en: `${span.page} is of ${ofPage}`,
            zh: `${span.page} 的日期为 ${ofPage}`,
          },
          remedy: { en: "correct one of the two", zh: "请更正其一" },
        };
    },
  },
  {
    id: "E11",
    isNotice: true,
    sentence: {
      en: "What an article says of its coverage is what the records and its text say.",
      zh: "文章所记的覆盖情况须与记录及文本相符。",
    },
    *check(record, _facts, whole) {
      const counts = countsOf(whole).get(record.id);
      if (!counts) return;
      const stale = Object.keys(counts).find(
        (name) => record.fields[name] !== counts[name as keyof Counts],
      );
      if (stale === undefined) return;
      const told = (fields: Readonly<Record<string, unknown>>) =>
        Object.keys(counts)
          .map((name) => {
            const count = fields[name];
            return `${name}: ${typeof count === "number" ? count : "–"}`;
          })
          .join(", ");
      yield {
        path: [record.fields[stale] === undefined ? "id" : stale],
        what: {
          en: `its coverage is ${told({ ...counts })}, and the record says ${told(record.fields)}`,
          zh: `实际覆盖为 ${told({ ...counts })}，记录所写为 ${told(record.fields)}`,
        },
        remedy: {
          en: "run npm run seed:coverage -- --write",
          zh: "请运行 npm run seed:coverage -- --write",
        },
      };
    },
  },
];
