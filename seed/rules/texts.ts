import { simplify } from "../../api/text/fold.ts";
import { chineseFor } from "./japanese.ts";
import { Name, Text as BothTexts } from "../../api/model/index.ts";
import { partsOf, type Rule } from "./rule.ts";
import type { Facts, Text } from "../../api/model/index.ts";
import type { SeedRecord } from "../read.ts";

/** The texts of a record that stand in two languages, by field. */
const bilingual = (
  facts: Facts,
  record: SeedRecord,
): [string, Record<string, unknown>][] =>
  [...facts.props.values()]
    .filter(({ type }) => type === Name || type === BothTexts)
    .map(({ name }) => [name, partsOf(record, name)]);

/** A name in letters that Chinese writes as they are: G20, RCEP, X8083, TikTok. */
const letterName = /^(?=\S*[A-Z0-9]\S*[A-Z0-9])[\w.+&/-]+$/;

function faultOfEnglish(text: string): Text | undefined {
  if (/\p{Script=Han}/u.test(text))
    return { en: "holds Han characters", zh: "含汉字" };
  const [other] = /(?=\p{L})\P{Script=Latin}/u.exec(text) ?? [];
  if (other !== undefined && /[^\p{Script=Common}]/u.test(other))
    return {
      en: `holds “${other}”, a letter of another script`,
      zh: `含其他文字的字母“${other}”`,
    };
  const [mark] =
    /[\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u.exec(
      text,
    ) ?? [];
  return mark === undefined
    ? undefined
    : {
        en: `holds the Chinese mark “${mark}”`,
        zh: `含中文标点“${mark}”`,
      };
}

/** A unit that Chinese writes by its sign: km, m², TEU. */
const unitSign = /^[\p{Script=Latin}\d²³/·°]{1,3}$/u;

const isChinese = (text: unknown): boolean =>
  typeof text === "string" && /\p{Script=Han}/u.test(text);
const isLatin = (text: string): boolean =>
  /\p{Script=Latin}/u.test(text) && !isChinese(text);

function faultOfChinese(text: string, field: string): Text | undefined {
  if (!/\p{L}/u.test(text)) return undefined;
  if (!/\p{Script=Han}/u.test(text))
    return letterName.test(text) || (field === "unit" && unitSign.test(text))
      ? undefined
      : { en: "is not Chinese", zh: "不是中文" };
  const [other] =
    /(?=\p{L})[^\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]/u.exec(
      text,
    ) ?? [];
  if (other !== undefined)
    return {
      en: `holds “${other}”, a letter of another script`,
      zh: `含其他文字的字母“${other}”`,
    };
  const [words] = /[A-Za-z]+(?: [a-z]+){2,}/.exec(text) ?? [];
  return words === undefined
    ? undefined
    : {
        en: `holds English: “${words}”`,
        zh: `含英文语句“${words}”`,
      };
}

/** Both ways of writing a text where only the first is simplified Chinese. */
function traditional(text: string): [string, string] | undefined {
  const plain = simplify(text);
  if (plain === text) return undefined;
  const [letters, simple] = [[...text], [...plain]];
  const at = letters.findIndex((letter, index) => letter !== simple[index]);
  return [letters[at]!, simple[at]!];
}

export const textRules: Rule[] = [
  {
    id: "M01",
    sentence: {
      en: "Texts in English are written in Latin letters; Chinese ones in Han characters, or they are names in letters.",
      zh: "英文部分用拉丁字母书写；中文部分须含汉字，字母名称除外。",
    },
    *check(record, facts) {
      for (const [name, { en, zh }] of bilingual(facts, record)) {
        if (isChinese(en) && typeof zh === "string" && isLatin(zh)) {
          yield {
            path: [name],
            what: {
              en: "has Chinese in en and English in zh",
              zh: "en 与 zh 的内容颠倒",
            },
            remedy: { en: "exchange the two", zh: "请互换" },
          };
          continue;
        }
        const english = typeof en === "string" && faultOfEnglish(en);
        if (english)
          yield {
            path: [name, "en"],
            what: english,
            remedy: {
              en: "write it in English; Chinese goes to zh",
              zh: "请用英文书写，中文放入 zh",
            },
          };
        const chinese = typeof zh === "string" && faultOfChinese(zh, name);
        if (chinese)
          yield {
            path: [name, "zh"],
            what: chinese,
            remedy: { en: "write it in Chinese", zh: "请用中文书写" },
          };
      }
    },
  },
  {
    id: "M08",
    sentence: {
      en: "Chinese is written in simplified characters; traditional forms are aliases.",
      zh: "中文部分用简体字书写；繁体写法放入别名。",
    },
    *check(record, facts) {
      for (const [name, { zh }] of bilingual(facts, record)) {
        const pair = typeof zh === "string" ? traditional(zh) : undefined;
        if (pair)
          yield {
            path: [name, "zh"],
            what: {
              en: `“${pair[0]}” is a traditional character`,
              zh: `“${pair[0]}”是繁体字`,
            },
            remedy: {
              en: `write “${pair[1]}”; a traditional form of the name goes to aliases`,
              zh: `请写“${pair[1]}”；名称的繁体写法放入 aliases`,
            },
          };
      }
    },
  },
  {
    id: "M12",
    sentence: {
      en: "Chinese is not written in characters that only Japanese has.",
      zh: "中文部分不用日本汉字书写。",
    },
    *check(record, facts) {
      for (const [name, { zh }] of bilingual(facts, record)) {
        if (typeof zh !== "string") continue;
        const letter = [...zh].find((each) => chineseFor(each) !== undefined);
        if (letter === undefined) continue;
        const chinese = chineseFor(letter);
        yield {
          path: [name, "zh"],
          what: {
            en: `“${letter}” is a character of Japanese`,
            zh: `“${letter}”是日本汉字`,
          },
          remedy: {
            en: `write ${chinese ? `“${chinese}”` : "the Chinese one"}; a Japanese form of the name goes to native or aliases`,
            zh: `请写${chinese ? `“${chinese}”` : "中文用字"}；名称的日文写法放入 native 或 aliases`,
          },
        };
      }
    },
  },
  {
    id: "S07",
    sentence: {
      en: "No comment takes the end of a text.",
      zh: "注释不得截断文本。",
    },
    *check(record, facts) {
      for (const { path, text } of record.comments ?? []) {
        const type = facts.props.get(String(path[0]))?.type;
        const isText = type === String || type === Name || type === BothTexts;
        // What follows a number or an id is a remark, unless it clings to its “#”.
        if (!isText && text.startsWith(" ")) continue;
        yield {
          path,
          what: {
            en: `“#${text}” is a comment, and no part of the text`,
            zh: `“#${text}”成了注释，不属于文本`,
          },
          remedy: {
            en: "put the text in quotation marks, or the comment on a line of its own",
            zh: "请给文本加引号，或将注释另起一行",
          },
        };
      }
    },
  },
];
