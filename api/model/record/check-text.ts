import { problem, type Problem, type Path } from "./problem.ts";
import { shown } from "./shown.ts";
import type { Text } from "../values.ts";

interface Blemish {
  /** Fits what no text may hold. */
  readonly in: RegExp;
  readonly what: (found: string) => Text;
  readonly remedy: Text;
}

const codePoint = (letter: string) =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

const retype: Text = {
  en: "type the text anew; it was damaged or copied with invisible marks",
  zh: "请重新输入；文本已损坏，或复制时带入了不可见字符",
};
const oneBlank: Text = {
  en: "put one ordinary blank between words",
  zh: "词间请只用一个普通空格",
};

/** What damages a text without showing: each reported where it first occurs. */
const blemishes: readonly Blemish[] = [
  {
    in: /[\n\r\u2028\u2029\u0085]/u,
    what: () => ({ en: "holds a line break", zh: "含换行" }),
    remedy: { en: "write it in one line", zh: "请写成一行" },
  },
  {
    in: /\uFFFD/u,
    what: () => ({
      en: "holds “�” (U+FFFD), the mark of text read in a wrong encoding",
      zh: "含“�”（U+FFFD），即以错误编码读入所留的记号",
    }),
    remedy: retype,
  },
  {
    in: /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u,
    what: (found) => ({
      en: `holds ${codePoint(found)}, which is no letter or mark`,
      zh: `含 ${codePoint(found)}，不是文字或符号`,
    }),
    remedy: retype,
  },
  {
    in: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
    what: (found) => ({
      en: `holds the invisible mark ${codePoint(found)}`,
      zh: `含不可见字符 ${codePoint(found)}`,
    }),
    remedy: retype,
  },
  {
    in: /[^\S ]/u,
    what: (found) => ({
      en: `holds the blank ${codePoint(found)}`,
      zh: `含特殊空格 ${codePoint(found)}`,
    }),
    remedy: oneBlank,
  },
  {
    in: / {2}/u,
    what: () => ({ en: "holds two blanks in a row", zh: "含连续空格" }),
    remedy: oneBlank,
  },
  {
    in: /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);|<\/?[a-z][^<>]*>/iu,
    what: (found) => ({
      en: `holds “${found}”, which comes from a web page`,
      zh: `含网页代码“${found}”`,
    }),
    remedy: {
      en: "write the text as it is read",
      zh: "请写读者所见的文字",
    },
  },
  {
    in: /[\u2E80-\u2FDF]/u,
    what: (found) => ({
      en: `holds the radical “${found}” in place of the character`,
      zh: `含部首符号“${found}”，而非汉字`,
    }),
    remedy: {
      en: "type the character itself; it was copied from a PDF",
      zh: "请重新输入该字；部首符号多由 PDF 复制而来",
    },
  },
  {
    in: /[０-９Ａ-Ｚａ-ｚ]/u,
    what: (found) => ({
      en: `holds the full-width “${found}”`,
      zh: `含全角字母或数字“${found}”`,
    }),
    remedy: {
      en: "write letters and digits in half width",
      zh: "字母与数字请用半角",
    },
  },
];

/** What people write where they mean to write something later. */
const placeholder =
  /^(?:(?:TODO|TBD|TBA|TBC|FIXME)(?![\p{L}\p{N}]).*|todo|tbd|tba|tbc|fixme|n\/a|[?？]{2,}|[.…。]{2,}|…|待补充?|待定|待查|待考|待完善|待填写?|未填写?)$/u;

/** Scripts of South Asia and Arabic spell with marks that join or part letters. */
const joiners = /(?<=\p{L}\p{M}*)[\u200C\u200D](?=\p{L})/gu;

/** What is wrong with a text of one line, whatever it says; only the first fault is reported. */
export function checkText(value: unknown, path: Path): Problem[] {
  if (typeof value !== "string")
    return [
      problem(
        path,
        {
          en: `${shown(value)} is not a text`,
          zh: `${shown(value)} 不是文本`,
        },
        {
          en: "write a text, in quotation marks where it looks like a number",
          zh: "请写文本；形如数字时加引号",
        },
      ),
    ];
  if (value.trim() === "" || value !== value.trim())
    return [
      problem(
        path,
        {
          en: "is missing, empty or has blanks around it",
          zh: "缺失、为空或首尾有空格",
        },
        {
          en: "write the text, in quotation marks where it holds a colon",
          zh: "请写出文本；含冒号时加引号",
        },
      ),
    ];
  if (placeholder.test(value))
    return [
      problem(
        path,
        {
          en: `“${value}” holds the place of what is still to be written`,
          zh: `“${value}”只是占位，内容尚未写出`,
        },
        {
          en: "write it, or leave the field out until it is known",
          zh: "请写出内容；尚不可知时，请不写该字段",
        },
      ),
    ];
  const seen = path.at(-1) === "native" ? value.replace(joiners, "") : value;
  for (const blemish of blemishes) {
    const [found] = blemish.in.exec(seen) ?? [];
    if (found !== undefined)
      return [problem(path, blemish.what(found), blemish.remedy)];
  }
  const composed = value.normalize("NFC");
  if (composed !== value)
    return [
      problem(
        path,
        {
          en: "holds letters and accents apart, or characters kept for old encodings (not NFC)",
          zh: "字母与附加符号分开书写，或含兼容字符（非 NFC）",
        },
        { en: `write “${composed}”`, zh: `请写“${composed}”` },
      ),
    ];
  return [];
}
