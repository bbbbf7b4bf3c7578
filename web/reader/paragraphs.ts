/** A stretch of text without a break, and where it starts in the raw text of its page. */
export interface Run {
  readonly start: number;
  readonly text: string;
}

export interface Paragraph {
  readonly isHeading: boolean;
  readonly runs: readonly Run[];
}

/** No longer is what stands in a block of its own without a full stop and is a heading all the same. */
const headingLength = 16;
/** A line this much shorter than the others ends a paragraph. */
const shortLine = 0.85;

const ending = /[。！？!?…：:；;—][”’』」）)]*$/u;
/** What begins a byline. */
const byline = /^[□■◎]/u;

interface Block {
  readonly start: number;
  readonly text: string;
}

const lengthOf = (line: string) => line.trim().length;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The parts between blank lines, also divided where a short line ends a paragraph. */
function blocksIn(text: string, offset: number): Block[] {
  const usual = median(
    text
      .split("\n")
      .map(lengthOf)
      .filter((length) => length > 0),
  );
  const blocks: Block[] = [];
  let open: Block | null = null;
  let at = offset;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      if (open) blocks.push(open);
      open = null;
    } else {
      open = open
        ? { start: open.start, text: `${open.text}\n${line}` }
        : { start: at, text: line };
      if (lengthOf(line) < usual * shortLine && ending.test(line.trim())) {
        blocks.push(open);
        open = null;
      }
    }
    at += line.length + 1;
  }
  if (open) blocks.push(open);
  return blocks;
}

/** Whether a block stands for itself although no sentence ends with it. */
const isHeading = (block: Block, usual: number) => {
  const lines = block.text.trim().split("\n");
  return (
    !ending.test(block.text.trim()) &&
    lines.join("").length <= headingLength &&
    (lines.length > 1 || lengthOf(lines.at(-1)!) < usual)
  );
};

/**
 * What a column breaks and a reader does not: line ends in Chinese, and the spaces that are set between
 * Chinese characters and digits. Between Latin words a line end stands for a space.
 */
const gaps =
  /\s*\n\s*|(?<=\p{Script=Han}) (?=[\d“])|(?<=[\d”]) (?=\p{Script=Han})/gu;

const isLatin = (letter: string | undefined) =>
  letter !== undefined && /[\p{Script=Latin}\d]/u.test(letter);

function runsOf({ start, text }: Block): Run[] {
  const runs: Run[] = [];
  let from = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  for (const gap of text.slice(0, end).matchAll(gaps)) {
    if (gap.index < from) continue;
    const until = gap.index + gap[0].length;
    if (gap.index > from)
      runs.push({ start: start + from, text: text.slice(from, gap.index) });
    if (isLatin(text[gap.index - 1]) && isLatin(text[until]))
      runs.push({ start: start + gap.index, text: " " });
    from = until;
  }
  if (end > from)
    runs.push({ start: start + from, text: text.slice(from, end) });
  return runs;
}

/**
 * The paragraphs of a part of a page, as one reads them: lines of a column are joined, and a paragraph that a column's end has
 * cut in two is made whole. Each run keeps its offset in the raw text, which starts at `offset`.
 */
export function paragraphsOf(text: string, offset: number): Paragraph[] {
  const blocks = blocksIn(text, offset);
  const usual = median(
    blocks.flatMap(({ text }) => text.split("\n").map(lengthOf)),
  );
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const runs = runsOf(block);
    const last = paragraphs.at(-1);
    if (byline.test(block.text)) {
      // What stands over the authors' names is a title, however long.
      if (isOpen && last)
        paragraphs[paragraphs.length - 1] = { ...last, isHeading: true };
      paragraphs.push({ isHeading: false, runs });
      isOpen = false;
      continue;
    }
    const heads: boolean = !isOpen && isHeading(block, usual);
    if (isOpen && last)
      paragraphs[paragraphs.length - 1] = {
        ...last,
        runs: [...last.runs, ...runs],
      };
    else paragraphs.push({ isHeading: heads, runs });
    isOpen = !heads && !ending.test(block.text.trim());
  }
  return paragraphs;
}
