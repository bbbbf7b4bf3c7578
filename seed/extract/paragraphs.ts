/** A line of the raw text, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In half widths: a Chinese character counts two. */
  readonly width: number;
  readonly isIndented: boolean;
  /** Whether nothing stands on the line before. */
  readonly isAfterBlank: boolean;
}

/** Lines that make one paragraph, or a heading, byline or caption. */
export interface LineGroup {
  readonly lines: readonly Line[];
  readonly isHeading: boolean;
}

const widthOf = (text: string) => {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
};

function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  for (const match of raw.matchAll(
    /[^\r\n\f\u2028\u2029]+|\r\n|[\r\n\f\u2028\u2029]/g,
  )) {
    if (/^[\r\n\f\u2028\u2029]/.test(match[0])) continue;
    const lead = /^[\s\uFEFF]*/.exec(match[0])![0];
    const text = match[0].slice(lead.length).trimEnd();
    const previous = lines.at(-1);
    const between = previous ? raw.slice(previous.end, match.index) : "";
    isAfterBlank =
      !previous ||
      (between.match(/\r\n|[\r\n\f\u2028\u2029]/g) ?? []).length > 1;
    if (text === "") continue;
    const start = match.index + lead.length;
    lines.push({
      start,
      end: start + text.length,
      text,
      width: widthOf(text),
      isIndented: /^\uFEFF?(\u3000|\s{2,})/.test(match[0]),
      isAfterBlank,
    });
  }
  return lines;
}

/** A sentence ends here, whatever closes after its mark. */
const ending = /(?:[。！？!?…]|\.(?=["”’」』]*$))["”’」』）)》]*$/;
const endingDash = /——$/;
const hasSentence = /[。！？]/;
/** What no headline ends with: the sentence goes on. */
const unfinished =
  /[，、；,;：:（(《“‘「『\d的和与及在将为是]$|\d年$|(?:说|表示|介绍|指出|认为|强调|称)[，,]/;

/** Lines that stand for themselves: bylines, datelines at the end, captions, marks of a list. */
const standalone =
  /^(?:[□■◆●▲◎☆★]|（?(?:上接|下转)[^）]{2,8}）?$|(?:本报|新华社)记者[^，。]{2,30}$|图为.{0,40}$|责编|责任编辑|编辑[:：]|记者[\s　][^，。\d从]{2,12}$)|^(?:据)?新华社.{0,12}(?:电|发|摄)$|^.{2,12}\d{1,2}月\s*\d{1,2}日[电讯]$/u;

/** The paragraphs of a text that may be set in columns, cut by blank lines, or both. */
export function paragraphsOf(raw: string): LineGroup[] {
  const lines = linesOf(raw);
  if (lines.length === 0) return [];
  const isWrapped = wrapped(lines);
  const indented = lines.filter((line) => line.isIndented).length;
  const mayIndent = indented < lines.length * 0.6;
  const groups: LineGroup[] = [];
  let current: Line[] = [];
  const close = () => {
    if (current.length > 0)
      groups.push({ lines: current, isHeading: isHeading(joined(current)) });
    current = [];
  };
  for (const [at, line] of lines.entries()) {
    const last = current.at(-1);
    if (last) {
      const full = isWrapped ? columnWidth(lines, at - 1) : Infinity;
      if (
        (mayIndent && line.isIndented && !isOpen(joined(current))) ||
        parts(current, last, line, full)
      )
        close();
    }
    current.push(line);
  }
  close();
  return groups;
}

const joined = (lines: readonly Line[]) =>
  lines.map(({ text }) => text.replace(/\s+/g, "")).join("");

/** Whether lines end where the column does and not where sentences do. */
function wrapped(lines: readonly Line[]): boolean {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)]!;
  const cut = lines.filter(({ text }) => !ending.test(text)).length;
  return wide <= 80 && cut > lines.length * 0.5;
}

/** How wide the column is around a line. */
function columnWidth(lines: readonly Line[], at: number): number {
  let width = 0;
  for (let near = Math.max(0, at - 5); near <= at + 5; near++)
    width = Math.max(width, lines[near]?.width ?? 0);
  return width;
}

/** Whether a new paragraph starts with the line `next`. */
function parts(
  current: readonly Line[],
  last: Line,
  next: Line,
  full: number,
): boolean {
  if (standalone.test(last.text) && current.length === 1) return true;
  if (standalone.test(next.text)) return true;
  const text = joined(current);
  // The first line of a paragraph may have lost its indent, and a mark that opens hangs over to the next line.
  const hanging =
    (current.length === 1 ? 4 : 0) + (/^[“「《（(]/.test(next.text) ? 2 : 0);
  const isShort = last.width < full - 3;
  if (ending.test(text)) return next.isAfterBlank || isShort;
  if (endingDash.test(text) && (next.isAfterBlank || isShort)) return true;
  if (full === Infinity) return isHeading(text);
  if (!next.isAfterBlank) return last.width < full * 0.6 && isHeading(text);
  return isHeading(text) && (last.width < full - 3 - hanging || isTwice(text));
}

/** A few words without a full stop, that need nothing after them. */
function isHeading(text: string): boolean {
  if (standalone.test(text)) return true;
  return (
    !ending.test(text) &&
    !hasSentence.test(text) &&
    text.length <= (isTwice(text) ? 120 : 45) &&
    !unfinished.test(text) &&
    !isOpen(text)
  );
}

/** Whether a quotation or bracket is open at the end. */
function isOpen(text: string): boolean {
  const count = (letters: RegExp) => (text.match(letters) ?? []).length;
  return (
    count(/[“「﹁]/g) > count(/[”」﹂]/g) ||
    count(/[（(《]/g) > count(/[）)》]/g)
  );
}

const isTwice = (text: string) => doubledParts(text) !== undefined;

/** Where the parts stand that make up a text, each of them set twice in a row; undefined where it is not of that make. */
export function doubledParts(
  text: string,
): { start: number; size: number }[] | undefined {
  if (text.length < 8 || text.length > 200) return undefined;
  const parts: { start: number; size: number }[] = [];
  for (let at = 0; at < text.length;) {
    let size = Math.floor((text.length - at) / 2);
    while (
      size >= 2 &&
      text.slice(at, at + size) !== text.slice(at + size, at + 2 * size)
    )
      size--;
    if (size < 2) return undefined;
    parts.push({ start: at, size });
    at += 2 * size;
  }
  return parts;
}
