import { expect, it } from "vitest";
import { editDistance } from "../api/text/edit-distance.ts";
import { checkSeed } from "./check.ts";
import { parse } from "./read.ts";
import { nearNames } from "./rules/near-names.ts";

/** Numbers that look drawn and are the same in every run. */
function drawn(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const words = ["North", "Harbour", "Valley", "Silk", "River", "Gate", "Lake"];
const letters = "东西南北中山河湖海城镇港路桥金银铜铁木石水火土";

/** So many records of places, each within another, with names that are often alike. */
function places(count: number): string {
  const random = drawn();
  const word = () => words[random(words.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const own = Array.from({ length: 7 }, () =>
      String.fromCharCode(97 + random(26)),
    ).join("");
    const zh = Array.from(
      { length: 7 },
      () => letters[random(letters.length)]!,
    );
    return `- id: place-${at}
  name: { en: ${word()} ${own} ${word()} ${at % 3 ? "" : at}, zh: ${zh.join("")}${at} }
  placeType: REGION
  ${at > 0 ? `within: place-${Math.floor(at / 7)}` : ""}
  basis: REFERENCE
  references:
    - { source: atlas, fields: [name] }
`.replace(/ (?=,)|^ +\n/gm, "");
  }).join("");
}

/** Milliseconds of the processor, whatever else the machine does. */
function cost(count: number): number {
  const text = places(count);
  const before = process.cpuUsage();
  const source = parse(
    "source.yaml",
    "- { id: atlas, name: { en: Atlas, zh: 地图集 }, address: https://example.org/atlas }",
  );
  const { records, unreadable } = parse("place.yaml", text);
  const problems = checkSeed({
    records: [...source.records, ...records],
    unreadable,
  });
  const { user, system } = process.cpuUsage(before);
  expect([records.length, problems]).toEqual([count, []]);
  return (user + system) / 1000;
}

it(
  "checks twice as many records in about twice the time, and thousands in seconds",
  { tags: ["long"], timeout: 120_000 },
  () => {
    cost(500);
    const times = [2_000, 4_000].map((count) =>
      Math.min(cost(count), cost(count), cost(count)),
    ) as [number, number];
    expect(times[1] / times[0]).toBeLessThan(2.6);
    expect(times[1]).toBeLessThan(5_000);
  },
);

it("finds every two names that are a letter apart, as comparing each with each does", () => {
  const random = drawn();
  const names = [
    ...new Set(
      Array.from({ length: 400 }, () =>
        Array.from({ length: 4 + random(2) }, () => "abc1"[random(4)]!).join(
          "",
        ),
      ),
    ),
  ];
  const withoutDigits = (name: string) => name.replace(/\d+/g, "");
  const digits = (name: string) => name.replace(/\D+/g, "");
  const found = nearNames(names);
  for (const name of names)
    expect([...(found.get(name) ?? [])].sort(), name).toEqual(
      names
        .filter(
          (other) =>
            editDistance(name, other, 1) === 1 &&
            digits(name) === digits(other) &&
            withoutDigits(name) !== withoutDigits(other),
        )
        .sort(),
    );
});
