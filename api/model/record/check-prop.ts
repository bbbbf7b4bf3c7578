import { Float, ID, Int } from "type-graphql";
import { checkText } from "./check-text.ts";
import {
  empty,
  problem,
  slugPattern,
  isMap,
  unquotedComma,
  type Problem,
  type Path,
  meantBy,
  writeOneOf,
} from "./problem.ts";
import { ranges } from "./ranges.ts";
import { shown } from "./shown.ts";
import type { Prop, ValueClass } from "../facts.ts";
import { Identifier, schemes } from "../identifier.ts";
import { vocabularies, type Vocabulary } from "../terms.ts";
import { PartialDate, type Text } from "../values.ts";

/** What is wrong with the value of a property. */
export function checkProp(
  prop: Prop,
  value: unknown,
  path: Path,
  meaning: Text,
): Problem[] {
  if (!prop.isList) return checkValue(prop, value, path, meaning);
  if (!Array.isArray(value))
    return [
      problem(
        path,
        { en: "is not a list", zh: "应为列表" },
        {
          en: "write a list, also of one: [ … ]",
          zh: "即使只有一个也写成列表：[ … ]",
        },
      ),
    ];
  if (value.length === 0) return [empty(path)];
  return value.flatMap((each, index) =>
    checkValue(prop, each, [...path, index], meaning),
  );
}

const scalars = new Map<
  unknown,
  { name: Text; fits: (value: unknown) => boolean }
>([
  [
    ID,
    {
      name: {
        en: "a slug such as china-laos-railway",
        zh: "形如 china-laos-railway 的标识",
      },
      fits: (value) => typeof value === "string" && slugPattern.test(value),
    },
  ],
  [
    Boolean,
    {
      name: { en: "true or false", zh: "true 或 false" },
      fits: (value) => typeof value === "boolean",
    },
  ],
  [
    Int,
    { name: { en: "a whole number", zh: "整数" }, fits: Number.isSafeInteger },
  ],
  [Float, { name: { en: "a number", zh: "数字" }, fits: Number.isFinite }],
]);

function checkValue(
  prop: Prop,
  value: unknown,
  path: Path,
  meaning: Text,
): Problem[] {
  if (prop.type === String) return checkText(value, path);
  const scalar = scalars.get(prop.type);
  if (scalar)
    return scalar.fits(value)
      ? prop.name in ranges
        ? checkNumber(value, ranges[prop.name]!, path)
        : []
      : [
          problem(
            path,
            {
              en: `${shown(value)} is not ${scalar.name.en}`,
              zh: `${shown(value)} 不是${scalar.name.zh}`,
            },
            {
              en: `write ${scalar.name.en}: ${meaning.en}`,
              zh: `请写${scalar.name.zh}：${meaning.zh}`,
            },
          ),
        ];
  const vocabulary = vocabularies.get(prop.type);
  if (vocabulary) {
    const terms = [...vocabulary.terms.keys()];
    const called = termCalled(vocabulary, value);
    return terms.includes(value as string)
      ? []
      : [
          problem(
            path,
            {
              en: `${shown(value)} is not a ${vocabulary.name}`,
              zh: `${shown(value)} 不是 ${vocabulary.name}`,
            },
            called
              ? { en: `write ${called}`, zh: `请写 ${called}` }
              : {
                  en: `write one of ${terms.join(", ")}`,
                  zh: `可用：${terms.join("、")}`,
                },
          ),
        ];
  }
  if (prop.type === PartialDate)
    return PartialDate.isValid(value)
      ? []
      : [
          problem(
            path,
            {
              en: `${shown(value)} is not a date`,
              zh: `${shown(value)} 不是日期`,
            },
            {
              en: "write 2024, 2024-11 or 2024-11-20, a day that exists",
              zh: "请写 2024、2024-11 或 2024-11-20 这样真实存在的日期",
            },
          ),
        ];
  if (prop.type === Identifier) return checkIdentifier(value, path);
  return checkParts(prop, value, path);
}

function checkIdentifier(value: unknown, path: Path): Problem[] {
  if (Identifier.isValid(value)) return [];
  const [, scheme = ""] = /^(\w+):/.exec(String(value)) ?? [];
  const known = new Map(Object.entries(schemes)).get(scheme);
  return [
    problem(
      path,
      {
        en: `${shown(value)} is not an identifier`,
        zh: `${shown(value)} 不是外部标识`,
      },
      known
        ? {
            en: `write ${scheme} with a value that fits ${known.values.source}`,
            zh: `${scheme} 的值须合乎 ${known.values.source}`,
          }
        : {
            en: `write "WIKIDATA:Q819", with one of ${Object.keys(schemes).join(", ")}`,
            zh: `请写成 "WIKIDATA:Q819"，体系可用：${Object.keys(schemes).join("、")}`,
          },
    ),
  ];
}

/** The term that is called so in either language, or is spelled so but for capitals and blanks. */
function termCalled({ terms }: Vocabulary, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const bare = (text: string) => text.toUpperCase().replace(/[^\p{L}]/gu, "");
  return [...terms].find(([term, { label }]) =>
    [term, label.en, label.zh].some((name) => bare(name) === bare(value)),
  )?.[0];
}

function checkParts(prop: Prop, value: unknown, path: Path): Problem[] {
  const { parts, ranges: partRanges } = prop.type as ValueClass;
  if (!isMap(value))
    return [
      problem(
        path,
        {
          en: `is not a map of ${parts.join(", ")}`,
          zh: `应含 ${parts.join("、")}`,
        },
        {
          en: `write { ${parts.map((part) => `${part}: …`).join(", ")} }`,
          zh: `请写成 { ${parts.map((part) => `${part}: …`).join(", ")} }`,
        },
      ),
    ];
  const absent = parts.filter(
    (part) => value[part] === undefined && part !== "native",
  );
  const unknown = Object.keys(value).filter((key) => !parts.includes(key));
  // Where one part is absent, what stands in its place is meant for it.
  const isWord = (key: string) => /^[A-Za-z]+$/.test(key);
  const meant = unknown.map((key) =>
    absent.length === 1 && isWord(key) ? absent[0] : meantBy(key, absent),
  );
  return [
    ...unknown.map(
      (key, index) =>
        unquotedComma([...path, key], key, value[key]) ??
        problem(
          [...path, key],
          { en: `has no part “${key}”`, zh: `没有“${key}”这一部分` },
          writeOneOf(parts, meant[index]),
        ),
    ),
    ...parts.flatMap((part) => {
      const text = value[part];
      if (text === undefined && (part === "native" || meant.includes(part)))
        return [];
      const range = partRanges?.[part];
      if (range) return checkNumber(text, range, [...path, part]);
      return checkText(text ?? "", [...path, part]);
    }),
  ];
}

function checkNumber(
  value: unknown,
  [least, greatest]: readonly [number, number],
  path: Path,
): Problem[] {
  if (typeof value === "number" && value >= least && value <= greatest)
    return [];
  return [
    problem(
      path,
      value === undefined || value === null
        ? { en: "is missing", zh: "缺失" }
        : {
            en: `${shown(value)} is not a number from ${least} to ${greatest}`,
            zh: `${shown(value)} 不是 ${least} 至 ${greatest} 之间的数字`,
          },
      path.at(-1) === "latitude" && typeof value === "number"
        ? {
            en: "check whether latitude and longitude are exchanged",
            zh: "请检查纬度与经度是否颠倒",
          }
        : {
            en: `write a number from ${least} to ${greatest}, and check its unit`,
            zh: `请写 ${least} 至 ${greatest} 之间的数字，并核对单位`,
          },
    ),
  ];
}
