/** What the marks of a Chinese keyboard stand for, where it is not the same mark at its usual width. */
const marks: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "「": '"',
  "」": '"',
  "‘": '"',
  "’": '"',
  "、": ",",
  "。": ".",
  "【": "[",
  "】": "]",
  "《": "<",
  "》": ">",
  "…": "...",
  "￥": "$",
};

/** A mark as GraphQL knows it, if this is one that only looks like it. */
export function plainMark(mark: string): string | undefined {
  const plain = marks[mark] ?? mark.normalize("NFKC");
  return /^[\x20-\x7e]+$/.test(plain) && plain !== mark ? plain : undefined;
}

/** Whether each place of a text stands in a quotation or a comment, where every mark is allowed. */
function quoted(text: string): boolean[] {
  const inside: boolean[] = [];
  let mode: "plain" | "text" | "comment" = "plain";
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at]!;
    if (mode === "comment" && mark === "\n") mode = "plain";
    const isEnd = mode === "text" && mark === '"' && text[at - 1] !== "\\";
    // A quotation that was never closed ends with its line.
    const isBroken = mode === "text" && mark === "\n";
    inside.push(mode !== "plain" && !isEnd && !isBroken);
    if (isEnd || isBroken) mode = "plain";
    else if (mode === "plain" && mark === '"') mode = "text";
    else if (mode === "plain" && mark === "#") mode = "comment";
  }
  return inside;
}

export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly plain: string;
}

/** Every mark of a Chinese keyboard where only plain ones may stand, so that one click mends them all. */
export function foreignMarks(text: string): Mark[] {
  const inside = quoted(text);
  return Array.from(text.matchAll(/[^\x00-\x7f]/gu), ({ 0: mark, index }) => ({
    from: index,
    to: index + mark.length,
    text: mark,
    plain: inside[index] ? undefined : plainMark(mark),
  })).filter((mark): mark is Mark => mark.plain !== undefined);
}
