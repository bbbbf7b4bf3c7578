import type { Text } from "../../api/model/index.ts";
import { isFileName } from "../articles.ts";
import type { Rule } from "./rule.ts";

/** A whole address, without a name and password, and without the mark that followed it in a text. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || !/^https?:\/\/\S+$/.test(text)) return false;
  const { username, password } = new URL(text);
  return (
    username + password === "" &&
    !/[.,;:!'"<>“”‘’。，、；：！）》」]$/.test(text)
  );
}

function isLanguageTag(text: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(text)[0] === text &&
      languages.of(text) !== undefined
    );
  } catch {
    return false;
  }
}

const languages = new Intl.DisplayNames("en", {
  type: "language",
  fallback: "none",
});

/** How texts are written that have a form of their own. */
const forms: readonly {
  readonly kinds?: readonly string[];
  readonly field: string;
  readonly fits: (text: string) => boolean;
  readonly remedy: Text;
}[] = [
  {
    field: "address",
    fits: isWebAddress,
    remedy: {
      en: "write the whole address: https://…",
      zh: "请写完整网址：https://…",
    },
  },
  {
    field: "language",
    fits: isLanguageTag,
    remedy: {
      en: "write a tag such as zh-Hans or en",
      zh: "请写 zh-Hans、en 这样的标记",
    },
  },
  {
    field: "file",
    fits: isFileName,
    remedy: {
      en: "write the name of a file in ARTICLES_DIR, without a folder",
      zh: "请写 ARTICLES_DIR 中的文件名，不带文件夹",
    },
  },
  {
    kinds: ["Page"],
    field: "sha256",
    fits: (text) => /^[0-9a-f]{64}$/.test(text),
    remedy: {
      en: "write the 64 digits that npm run seed:article prints",
      zh: "请写 npm run seed:article 给出的 64 位十六进制数",
    },
  },
];

export const formRules: Rule[] = [
  {
    id: "M09",
    sentence: {
      en: "Addresses, language tags, file names and hashes have their usual form.",
      zh: "网址、语言标记、文件名与哈希须合乎通行写法。",
    },
    *check(record) {
      for (const { kinds, field, fits, remedy } of forms) {
        const value = record.fields[field];
        if (typeof value !== "string" || fits(value)) continue;
        if (kinds && !kinds.includes(record.kind)) continue;
        yield {
          path: [field],
          what: {
            en: `“${value}” cannot be meant`,
            zh: `“${value}”写法有误`,
          },
          remedy,
        };
      }
    },
  },
];
