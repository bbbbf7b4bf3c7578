import { Converter } from "opencc-js/cn2t";
import { pinyin } from "pinyin-pro";
import { beforeAll, expect, it } from "vitest";
import { validSeed } from "../../../seed/valid-seed.ts";
import { load } from "../../../seed/load.ts";
import type { Graph } from "../../graph/graph.ts";
import {
  kinds,
  searchableTexts,
  type SearchableText,
} from "../../model/index.ts";
import { ask } from "../../testing/ask.ts";
import { eachGraph } from "../../testing/engines.ts";
import { fold } from "../../text/fold.ts";

const { projection } = await validSeed(undefined);

interface Shown {
  readonly id: string;
  readonly text: string;
  readonly use: SearchableText["use"];
}

/** Every text of every record, as far as it can be typed. */
const shown: Shown[] = [...projection.nodes]
  .flatMap(([id, { kind, properties }]) =>
    searchableTexts(kinds.get(kind)!, { ...properties, id }).map(
      ({ text, use }) => ({ id, text: text.slice(0, 200), use }),
    ),
  )
  // A unit of measurement may be a mere sign, which cannot be searched for.
  .filter(({ text }) => fold(text).text !== "");

const chinese = [
  ...new Set(
    shown.flatMap(({ text, use }) =>
      use === "NAME" && /\p{Script=Han}/u.test(text) ? text : [],
    ),
  ),
];

const inTaiwan = Converter({ from: "cn", to: "twp" });

const letters = (text: string) => fold(text).text.replace(/ /g, "");

/** The records that have a text, however it is written. */
const byText = new Map<string, Set<string>>();
for (const { id, text } of shown)
  byText.set(letters(text), (byText.get(letters(text)) ?? new Set()).add(id));

/** How input methods spell a name that may hold digits and Latin letters. */
function spellings(name: string): string[] {
  const spell = (toneType: "none" | "num" | "symbol", v = false): string[] =>
    pinyin(fold(name).text, {
      toneType,
      v,
      type: "array",
      nonZh: "consecutive",
    });
  const plain = spell("none", true);
  // As one spells it who does not tell these sounds apart.
  const alike = [/^([zcs])h/, /([aei]n)g$/].map((sound) =>
    plain.map((each) => each.replace(sound, "$1")).join(""),
  );
  alike.push(
    plain.map((each) => each.replace(/((?<![iu])[aei]n)$/, "$1g")).join(""),
  );
  // One syllable alone may be said like too many others, and nobody types all of a long title.
  const isNear = name.length > 1 && name.length <= 30;
  return [
    ...new Set([
      plain.join(""),
      plain.join(" "),
      spell("none").join(""),
      spell("none").join(" "),
      spell("symbol").join(""),
      spell("symbol").join(" "),
      spell("num").join(" "),
      spell("num", true).join(""),
      spell("none").join(" ").replaceAll("ü", "u:"),
      plain.join("").replaceAll("lve", "lue").replaceAll("nve", "nue"),
      ...(isNear ? alike : []),
      // As Taiwan writes it, and with years in characters.
      inTaiwan(fold(name).text),
      name.replace(/\d{4}(?=年)/g, (year) =>
        [...year]
          .map((digit) => "〇一二三四五六七八九"[Number(digit)])
          .join(""),
      ),
    ]),
  ].filter((spelling) => spelling.length <= 200);
}

eachGraph((engine, open) => {
  // Thousands of questions, and each crosses to Neo4j and back.
  const tags = engine === "neo4j" ? ["long"] : [];
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
    await load(graph, projection);
  });

  /** The ids of the hits for each text. */
  async function searchAll(
    texts: readonly string[],
    first: number,
  ): Promise<string[][]> {
    const size = 50;
    const found: string[][] = [];
    for (let at = 0; at < texts.length; at += size) {
      const some = texts.slice(at, at + size);
      const { data, errors } = await ask(
        `query ($first: Int!, ${some.map((_, n) => `$t${String(n)}: String!`).join(", ")}) {
          ${some.map((_, n) => `s${String(n)}: search(text: $t${String(n)}, first: $first) { hits { entity { id } } }`).join("\n")}
        }`,
        {
          first,
          ...Object.fromEntries(some.map((text, n) => [`t${String(n)}`, text])),
        },
        graph,
      );
      expect(errors).toBeUndefined();
      const results = data as Record<
        string,
        { hits: { entity: { id: string } }[] }
      >;
      found.push(
        ...some.map((_, n) =>
          results[`s${String(n)}`]!.hits.map(({ entity }) => entity.id),
        ),
      );
    }
    return found;
  }

  for (const [what, use, step, own] of [
    ["every tenth name", "NAME", 10, tags],
    ["each name", "NAME", 1, ["long"]],
    ["each sentence", "SENTENCE", 1, ["long"]],
    ["every tenth code", "CODE", 10, tags],
    ["each code", "CODE", 1, ["long"]],
  ] as const)
    it(
      `finds a record first by ${what} that is its own`,
      {
        tags: [...own],
      },
      async () => {
        const some = shown
          .filter(
            (each) =>
              each.use === use && byText.get(letters(each.text))!.size === 1,
          )
          .filter((_, at) => at % step === 0);
        expect(some).not.toStrictEqual([]);
        const hits = await searchAll(
          some.map(({ text }) => text),
          1,
        );
        expect(
          some.flatMap(({ id, text }, at) =>
            hits[at]![0] === id ? [] : [{ id, text, first: hits[at]![0] }],
          ),
        ).toStrictEqual([]);
      },
    );

  it("finds all records that share a text on the first page", async () => {
    const common = [...byText].filter(([, ids]) => ids.size > 1);
    const texts = common.map(
      ([key]) => shown.find(({ text }) => letters(text) === key)!.text,
    );
    const hits = await searchAll(texts, 100);
    expect(
      common.flatMap(([, ids], at) => {
        const first = new Set(hits[at]!.slice(0, Math.max(10, ids.size)));
        const missing = [...ids].filter((id) => !first.has(id));
        return missing.length === 0
          ? []
          : [{ text: texts[at], missing, n: ids.size }];
      }),
    ).toStrictEqual([]);
  });

  for (const [which, step, own] of [
    ["every tenth", 10, tags],
    ["each", 1, ["long"]],
  ] as const)
    it(
      `finds ${which} Chinese name by all its spellings`,
      { tags: [...own] },
      async () => {
        const some = chinese.filter((_, at) => at % step === 0);
        const spelled = some.flatMap((name) =>
          spellings(name).map((spelling) => ({ name, spelling })),
        );
        const hits = await searchAll(
          spelled.map(({ spelling }) => spelling),
          10,
        );
        expect(
          spelled.flatMap(({ name, spelling }, at) => {
            const first = hits[at]!;
            const ids = byText.get(letters(name))!;
            return first.some((id) => ids.has(id))
              ? []
              : [{ name, spelling, first }];
          }),
        ).toStrictEqual([]);
      },
    );
});
