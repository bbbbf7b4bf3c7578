import type { Text } from "../api/model/index.ts";

/** The bytes of a file cannot be taken as text: why, and from which line on. */
export interface BadBytes {
  readonly line: number;
  readonly what: Text;
  readonly remedy: Text;
  /** The file as well as it can be read, for the ids in it; never for anything that is loaded. */
  readonly guess: string;
}

/** The text of a file in UTF-8, its byte order mark included; anything else is recognised and refused. */
export function decode(bytes: Uint8Array): string | BadBytes {
  const wide = wideEncoding(bytes);
  if (wide)
    return refused(1, wide.name, new TextDecoder(wide.label).decode(bytes));
  if (bytes.includes(0))
    return {
      line: 1,
      what: { en: "the file is not text", zh: "文件不是文本" },
      remedy: {
        en: "save it as text in UTF-8, or remove it",
        zh: "请另存为 UTF-8 文本，或移除该文件",
      },
      guess: "",
    };
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    const guess = new TextDecoder("latin1").decode(bytes);
    return refused(badLine(bytes), chineseEncoding(bytes), guess);
  }
}

const refused = (
  line: number,
  encoding: string | undefined,
  guess: string,
): BadBytes => ({
  line,
  what: encoding
    ? {
        en: `the file is encoded in ${encoding}, not in UTF-8`,
        zh: `文件编码为 ${encoding}，不是 UTF-8`,
      }
    : {
        en: "from here on the file is not UTF-8",
        zh: "文件自此处起不是 UTF-8 编码",
      },
  remedy: {
    en: "save it as UTF-8 in your text editor",
    zh: "请在文本编辑器中另存为 UTF-8",
  },
  guess,
});

/** UTF-16 by its byte order mark, or by the zero in every other byte of its ASCII. */
function wideEncoding(
  bytes: Uint8Array,
): { label: string; name: string } | undefined {
  const head = bytes.subarray(0, 1_000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2]!++;
  const isMostly = (parity: 0 | 1) =>
    zeros[parity]! > head.length / 6 && zeros[1 - parity]! === 0;
  const isMarked = (first: number, second: number) =>
    bytes[0] === first && bytes[1] === second;
  if (isMarked(0xff, 0xfe) || isMostly(1))
    return { label: "utf-16le", name: "UTF-16" };
  if (isMarked(0xfe, 0xff) || isMostly(0))
    return { label: "utf-16be", name: "UTF-16" };
  return undefined;
}

/** GBK and Big5 put common characters and punctuation in ranges of their own. */
function chineseEncoding(bytes: Uint8Array): string | undefined {
  let pairs = 0;
  let gbk = 0;
  let big5 = 0;
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    const second = bytes[++at] ?? 0;
    pairs++;
    const isLead = (from: number, to: number) => first >= from && first <= to;
    if (second >= 0xa1 && (isLead(0xa1, 0xa3) || isLead(0xb0, 0xd7))) gbk++;
    if (
      isLead(0xa1, 0xc6) &&
      (second >= 0xa1 || (second >= 0x40 && second <= 0x7e))
    )
      big5++;
  }
  const most = Math.max(gbk, big5);
  if (most < pairs * 0.8) return undefined;
  return gbk === most ? "GBK" : "Big5";
}

/** The first line, from 1, whose bytes are not UTF-8. */
function badLine(bytes: Uint8Array): number {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      utf8.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 1;
}
