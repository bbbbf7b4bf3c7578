import type { SeedRecord } from "../read.ts";
import { partsOf, textsAt, type Rule } from "./rule.ts";

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

export const codeRules: Rule[] = [
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
];
