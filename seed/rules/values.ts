import { isFileName } from "../articles.ts";
import { partsOf, textsAt, type Rule, type Whole } from "./rule.ts";
import { Identifier, schemes, type Text } from "../../api/model/index.ts";
import type { SeedRecord } from "../read.ts";

/** Fields by which the world tells one record of a kind from all others. */
const identifying: Readonly<Record<string, readonly string[]>> = {
  Country: ["iso2", "iso3", "m49"],
  Page: ["file", "sha256"],
};

/** What stands in a field or a list, each with its place. */
const valuesAt = (record: SeedRecord, field: string) =>
  textsAt(record, field).map((value, index) => ({
    value,
    path: Array.isArray(record.fields[field]) ? [field, index] : [field],
  }));

const identifyingOf = ({ kind }: SeedRecord): readonly string[] => [
  ...(identifying[kind] ?? []),
  "identifiers",
];

/** The first record that has each identifying value. */
const owners = new WeakMap<Whole, Map<string, SeedRecord>>();

function ownersOf(whole: Whole): Map<string, SeedRecord> {
  const known = owners.get(whole);
  if (known) return known;
  const index = new Map<string, SeedRecord>();
  for (const record of whole.records)
    for (const field of identifyingOf(record))
      for (const { value } of valuesAt(record, field)) {
        const key = `${field} ${value}`;
        if (!index.has(key)) index.set(key, record);
      }
  owners.set(whole, index);
  return index;
}

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

const regions = new Intl.DisplayNames("en", {
  type: "region",
  fallback: "none",
});

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

let codesByName: ReadonlyMap<string, string> | undefined;

/** The codes of countries by their names in English and Chinese; a server that loads nothing checks no country. */
const namedCodes = (): ReadonlyMap<string, string> =>
  (codesByName ??= new Map(
    [
      regions,
      new Intl.DisplayNames("zh-Hans", { type: "region", fallback: "none" }),
    ]
      .flatMap((names) =>
        alphabet.flatMap((first) =>
          alphabet.map((second) => {
            const code = first + second;
            return [names.of(code) ?? "", code] as const;
          }),
        ),
      )
      .filter(([name]) => name !== ""),
  ));

/** The code of a country that is known by one of the record's names. */
const codeOf = (record: SeedRecord): string | undefined =>
  [
    ...Object.values(partsOf(record, "name")),
    ...Object.values(partsOf(record, "officialName")),
    ...textsAt(record, "aliases"),
  ]
    .map((name) => namedCodes().get(String(name)))
    .find((code) => code !== undefined);

/** The country of a number of M49. */
const codeOfNumber = (number: string) =>
  new Intl.Locale(`und-${number}`).region;

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

export const valueRules: Rule[] = [
  {
    id: "M05",
    sentence: {
      en: "Country codes are written as the standards write them, and are those of the country.",
      zh: "国家代码须合乎标准写法，且属于该国。",
    },
    *check(record) {
      const codes = {
        iso2: (code: string) =>
          /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined,
        iso3: (code: string) => /^[A-Z]{3}$/.test(code),
        m49: (code: string) => /^\d{3}$/.test(code),
      };
      for (const [name, fits] of Object.entries(codes)) {
        const value = record.fields[name];
        if (typeof value === "string" && !fits(value))
          yield {
            path: [name],
            what: {
              en: `“${value}” is no such code`,
              zh: `“${value}”不是有效代码`,
            },
            remedy: {
              en: 'write it as in LA, LAO, "418"',
              zh: '请写成 LA、LAO、"418" 的形式',
            },
          };
      }
      const { iso2, m49 } = record.fields;
      if (typeof iso2 !== "string" || !codes.iso2(iso2)) return;
      const own = codeOf(record);
      if (own !== undefined && own !== iso2)
        yield {
          path: ["iso2"],
          what: {
            en: `“${iso2}” is the code of ${regions.of(iso2)}`,
            zh: `“${iso2}”是 ${regions.of(iso2)} 的代码`,
          },
          remedy: { en: `write ${own}`, zh: `请写 ${own}` },
        };
      else if (
        typeof m49 === "string" &&
        codes.m49(m49) &&
        codeOfNumber(m49) !== iso2
      )
        yield {
          path: ["m49"],
          what: {
            en: `“${m49}” is not the number of ${iso2}`,
            zh: `“${m49}”不是 ${iso2} 的数字代码`,
          },
          remedy: {
            en: 'look it up in M49; it keeps its zeros: "076"',
            zh: '请查 M49；数字前的零须保留，如 "076"',
          },
        };
    },
  },
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
  {
    id: "M10",
    sentence: {
      en: "What is counted is not less than nothing; only a share or its change may be.",
      zh: "计数不得为负；比例及其变化除外。",
    },
    *check(record) {
      const value = record.fields["value"];
      const unit = String(partsOf(record, "unit")["en"] ?? "");
      const isShare = /%|per ?cent|percentage|degree|celsius/i.test(unit);
      if (record.kind !== "Figure" || typeof value !== "number" || isShare)
        return;
      if (value < 0)
        yield {
          path: ["value"],
          what: { en: `${value} ${unit} cannot be`, zh: `${value} 不可能` },
          remedy: {
            en: "write the amount without its sign; the measure says whether it fell",
            zh: "请写绝对值；是否下降由 measure 说明",
          },
        };
    },
  },
  {
    id: "N04",
    sentence: {
      en: "A code, an identifier, a file or a hash belongs to one record.",
      zh: "代码、外部标识、文件与哈希各只属于一条记录。",
    },
    *check(record, _facts, whole) {
      for (const field of identifyingOf(record))
        for (const { value, path } of valuesAt(record, field)) {
          const owner = ownersOf(whole).get(`${field} ${value}`);
          if (!owner || owner === record || owner.id === record.id) continue;
          yield {
            path,
            what: {
              en: `“${value}” is that of “${owner.id}” (${owner.file}:${owner.line([field])})`,
              zh: `“${value}”已属于“${owner.id}”（${owner.file}:${owner.line([field])}）`,
            },
            remedy: { en: "correct one of the two", zh: "请更正其一" },
          };
        }
    },
  },
  {
    id: "R01",
    sentence: {
      en: "A reference work can be found: by its address, or by its title and publisher.",
      zh: "参考资料须可查得：或有网址，或有题名与出版者。",
    },
    *check(record) {
      if (
        record.kind === "Source" &&
        record.fields["address"] === undefined &&
        record.fields["publisher"] === undefined
      )
        yield {
          path: ["id"],
          what: {
            en: "nobody can find it: it has neither an address nor a publisher",
            zh: "无从查找：既无网址，也无出版者",
          },
          remedy: {
            en: "add its address, or who published it under this title; where that is not known, take out what rests on it",
            zh: "请补上网址，或以此题名出版者；若不可知，请删去以其为据的内容",
          },
        };
    },
  },
  {
    id: "R02",
    sentence: {
      en: "A thing has one identifier of a scheme; only of schemes that number records about it may it have several.",
      zh: "一个事物在每种标识体系中只有一个标识；为有关记录编号的体系除外。",
    },
    *check(record) {
      const seen = new Map<string, string>();
      for (const { value, path } of valuesAt(record, "identifiers")) {
        if (!Identifier.isValid(value)) continue;
        const { scheme } = Identifier.of(value);
        const first = seen.get(scheme);
        if (first !== undefined && schemes[scheme].names === "THING")
          yield {
            path,
            what: {
              en: `${scheme} has given it “${first}” already`,
              zh: `${scheme} 已有标识“${first}”`,
            },
            remedy: {
              en: "keep the one that names the thing itself",
              zh: "请保留指称该事物本身的一个",
            },
          };
        seen.set(scheme, value);
      }
    },
  },
];
