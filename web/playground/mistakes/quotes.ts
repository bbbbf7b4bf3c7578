import type { Remedy } from "./explanation.ts";
import type { Mistake } from "./mistakes.ts";

/** A mark that stands once, or not at all, where it should be otherwise. */
type Found = Omit<Mistake, "message">;

const word = String.raw`[\p{L}\p{N}_.-]`;
/** Quotation marks that stand beside a word in twos and threes, before it or after it. */
const doubled = new RegExp(`(?<=${word})"{2,}|"{2,}(?=${word})`, "gu");
/** A word with a quotation mark on one side only; what is before the mark tells whether it opens. */
const halfQuoted = new RegExp(`"(${word}+)|(${word}+)"`, "u");

const withoutComment = (line: string) =>
  line.replace(/^((?:[^"#]|"[^"]*")*)#.*$/, "$1");

/** The quotation mark that is missing or too many, on the line where it is: GraphQL reads on and complains further down. */
export function quoteMistake(query: string): Found | null {
  let start = 0;
  for (const whole of query.split("\n")) {
    const line = withoutComment(whole).replace(/\\"/g, "  ");
    const found = tooMany(line, start) ?? missing(line, start);
    if (found) return found;
    start += whole.length + 1;
  }
  return null;
}

function tooMany(line: string, start: number): Found | null {
  const runs = [...line.matchAll(doubled)];
  if (runs.length === 0) return null;
  const places = runs.map(({ 0: run, index }) => ({
    from: start + index + 1,
    to: start + index + run.length,
  }));
  const remedy: Remedy = {
    label: { en: "Take it away", zh: "去掉多余的引号" },
    changes: places.map((place) => ({ ...place, insert: "" })),
  };
  return {
    ...places[0]!,
    told: {
      en: 'One quotation mark too many: a text stands between two `"`, one before it and one after it.',
      zh: '多了一个引号：文本前后各有一个 `"`，一共两个。',
    },
    remedies: [remedy],
  };
}

function missing(line: string, start: number): Found | null {
  if ((line.match(/"/g) ?? []).length % 2 === 0) return null;
  // What is closed is out of the way.
  const open = line.replace(/"[^"]*"(?=\s*[,)\]])/g, (text) =>
    " ".repeat(text.length),
  );
  const found = halfQuoted.exec(open);
  const at = found ? found.index : open.indexOf('"');
  const from = start + Math.max(0, at);
  const to = from + Math.max(1, found?.[0].length ?? 1);
  const put = found?.[1] === undefined ? from : to;
  return {
    from,
    to,
    told: {
      en: 'A quotation mark is missing: a text begins and ends with `"`, on one line.',
      zh: '缺少一个引号：文本以 `"` 开头，以 `"` 结尾，写在同一行。',
    },
    remedies: found
      ? [
          {
            label: {
              en: `Write "${found[1] ?? found[2]!}"`,
              zh: `改为 "${found[1] ?? found[2]!}"`,
            },
            changes: [{ from: put, to: put, insert: '"' }],
          },
        ]
      : [],
  };
}
