// Test help: edits as an editor who knows the kinds makes them, and one who knows nothing.
import fc from "fast-check";
import { forms } from "../../seed/desk/forms.ts";
import { kinds } from "../model/index.ts";

const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "Alandia",
      "Borland",
      "港口",
      "2003",
      "2020-13",
      "IN_OPERATION",
      "atlas",
      "alandia-port",
      "borland-port",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "",
      "# no comment",
      "a: b",
      "- x",
      "'",
      '"',
      "{",
      "[",
      "null",
      "yes",
      "1e3",
      "\n",
      "&a",
      "*a",
      "!!str",
    ),
  },
);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.record({ en: words, zh: words }),
  fc.array(words, { maxLength: 3 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(undefined),
  fc.array(
    fc.record({ source: words, fields: fc.array(words, { maxLength: 2 }) }),
    { maxLength: 2 },
  ),
);

const names = [
  ...new Set(forms().flatMap(({ fields }) => fields.map(({ name }) => name))),
];
const fields = fc.dictionary(
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...names) },
    words.filter((name) => name.trim() !== ""),
  ),
  value,
  { maxKeys: 4 },
);
/** What an editor who knows the kind may write. */
const sensible = fc.record(
  {
    opened: fc
      .date({
        min: new Date("1900-01-01"),
        max: new Date("2024-01-01"),
        noInvalidDate: true,
      })
      .chain((date) =>
        fc
          .constantFrom(4, 7, 10)
          .map((length) => date.toISOString().slice(0, length)),
      ),
    portType: fc.constantFrom("SEAPORT", "INLAND_PORT"),
    aliases: fc.uniqueArray(
      fc.constantFrom(
        "Alandia North",
        "A: port",
        "# 1",
        "阿港",
        "No",
        "1e3",
        "“北港”",
        "it's",
      ),
      { minLength: 1, maxLength: 4 },
    ),
    coordinates: fc.record({
      latitude: fc.integer({ min: -89, max: 89 }),
      longitude: fc.integer({ min: -179, max: 179 }),
    }),
    description: fc.record({
      en: fc.constantFrom(
        "A port: of the north.",
        "A port, “new”.",
        "Port #2.",
      ),
      zh: fc.constantFrom("北方的港口。", "港口：新建。"),
    }),
  },
  { requiredKeys: [] },
);
const port = fc.constantFrom("alandia-port", "borland-port", "cedonia-port");

/** What is done, to which record or kind, and with which fields. */
export type RandomEdit = readonly [
  "change" | "add" | "remove",
  string,
  Readonly<Record<string, unknown>>,
];
/** Edits of the small records, sensible and senseless. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant("change" as const), port, sensible),
  },
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constant("change" as const), port, fields),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant("add" as const),
      fc.constantFrom(...kinds.keys()),
      fields,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant("remove" as const), port, fields),
  },
);
