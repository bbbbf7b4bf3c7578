import type { Text } from "../../api/model/index.ts";
import { decode } from "../decode.ts";

/** The text of a page's file, and what had to be done to have it. */
export interface PageText {
  /** Everything the file says: offsets count in it, in UTF-16 units. */
  readonly text: string;
  readonly warnings: readonly Text[];
}

/** The bytes cannot be taken as the text of a page. */
export interface UnreadablePage {
  readonly what: Text;
  readonly remedy: Text;
}

/**
 * The text of a file: UTF-8 strictly, its byte order mark and line ends kept, since the hash of the
 * page is that of the text with them. GBK and GB18030 are converted, which is said.
 */
export function readPage(bytes: Uint8Array): PageText | UnreadablePage {
  const decoded = decode(bytes);
  if (typeof decoded === "string" && !/[\p{L}\p{N}]/u.test(decoded))
    return {
      what: { en: "the file has no words", zh: "文件中没有文字" },
      remedy: {
        en: "give the text of a page",
        zh: "请提供版面的文字",
      },
    };
  if (typeof decoded === "string")
    return { text: decoded, warnings: warningsOf(decoded) };
  // What has zeros is UTF-16, or no text at all.
  const converted = bytes.includes(0) ? undefined : fromGb18030(bytes);
  if (converted === undefined)
    return { what: decoded.what, remedy: decoded.remedy };
  return {
    text: converted,
    warnings: [
      {
        en: "The file is in GBK or GB18030 and was converted: offsets and hashes are those of its text in UTF-8. Save it as UTF-8 before its records are written.",
        zh: "文件编码为 GBK 或 GB18030，已转换：位置与哈希均以转换后的 UTF-8 文本计。写入记录前，请先另存为 UTF-8。",
      },
      ...warningsOf(converted),
    ],
  };
}

function warningsOf(text: string): Text[] {
  const warnings: Text[] = [];
  if (text.startsWith("\uFEFF"))
    warnings.push({
      en: "The file starts with a byte order mark: offsets count it as one unit. Records are written without it: --clean.",
      zh: "文件开头有字节顺序标记（BOM），位置将其计为一个单位。写入记录时不计：请加 --clean。",
    });
  if (text.includes("\r"))
    warnings.push({
      en: "The lines end as in Windows: offsets count each end as two units. Records are written with Unix line ends: --clean.",
      zh: "文件使用 Windows 换行，位置将每处换行计为两个单位。写入记录时按 Unix 换行计：请加 --clean。",
    });
  return warnings;
}

/** Marks and words that every Chinese page has, and that no other encoding reads out of its bytes. */
const common = /[，。、的一是在了不和有中国]/g;

/** The text of bytes in GBK or GB18030; undefined where they are something else. */
function fromGb18030(bytes: Uint8Array): string | undefined {
  const read = (label: string) => {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const share = (text: string | undefined) =>
    text === undefined
      ? 0
      : (text.match(common) ?? []).length / Math.max(1, text.length);
  const text = read("gb18030");
  return share(text) > 0.03 && share(text) > share(read("big5"))
    ? text
    : undefined;
}
