import { ID } from "type-graphql";
import type { Facts } from "./facts.ts";
import { Identifier } from "./identifier.ts";
import { partsOfProp, storedNames } from "./stored.ts";
import { Name, Text } from "./values.ts";

/** How a text is matched: in part, by its words, or as a whole. */
type TextUse = "NAME" | "SENTENCE" | "CODE";

export interface SearchableText {
  readonly field: string;
  readonly text: string;
  readonly use: TextUse;
}

interface SearchableField {
  readonly field: string;
  /** The property that stores it. */
  readonly stored: string;
  readonly use: TextUse;
  /** What people may type for a stored text. */
  readonly spellings: (stored: string) => readonly string[];
}

const asStored = (text: string) => [text];

const fieldsByKind = new WeakMap<Facts, readonly SearchableField[]>();

/** The fields by which entities of a kind are found: all that hold text. */
export function searchableFields(facts: Facts): readonly SearchableField[] {
  const known = fieldsByKind.get(facts);
  if (known) return known;
  const fields = [...facts.props.values()].flatMap(
    (prop): SearchableField[] => {
      const { name, type, isList } = prop;
      if (type === Identifier)
        return [
          {
            field: name,
            stored: name,
            use: "CODE",
            spellings: (text) => [Identifier.of(text).value, text],
          },
        ];
      if (type === String || type === ID)
        return [
          {
            field: name,
            stored: name,
            use: isList ? "NAME" : "CODE",
            spellings: asStored,
          },
        ];
      // The name of a claim is its gist.
      if (
        (type !== Name && type !== Text) ||
        (name === "name" && facts.role === "CLAIM")
      )
        return [];
      const use = type === Name ? "NAME" : "SENTENCE";
      return partsOfProp(prop).map((part) => ({
        field: `${name}.${part}`,
        stored: `${name}_${part}`,
        use,
        spellings: asStored,
      }));
    },
  );
  // Of equal matches the first is shown, which should be that of a name.
  const uses: readonly TextUse[] = ["NAME", "SENTENCE", "CODE"];
  const ordered = uses.flatMap((use) =>
    fields.filter((each) => each.use === use),
  );
  fieldsByKind.set(facts, ordered);
  return ordered;
}

/** The texts by which an entity is found, from its stored properties. */
export const searchableTexts = (
  facts: Facts,
  stored: Readonly<Record<string, unknown>>,
): SearchableText[] =>
  searchableFields(facts).flatMap(({ field, stored: name, use, spellings }) =>
    [stored[name]]
      .flat()
      .filter((text): text is string => typeof text === "string" && text !== "")
      .flatMap(spellings)
      .map((text) => ({ field, text, use })),
  );

/**
 * Where among the searchable fields of a kind the text stands that is stored under a name: null where the kind
 * has nothing of the name, and nothing where what it has is not searched, or is a list.
 */
export function searchableAt(
  facts: Facts,
  stored: string,
): number | null | undefined {
  // A claim is called by its gist.
  const own =
    facts.role === "CLAIM" ? stored.replace(/^name_/, "gist_") : stored;
  const prop = [...facts.props.values()].find((each) =>
    storedNames(each).includes(own),
  );
  if (!prop) return null;
  const at = searchableFields(facts).findIndex((each) => each.stored === own);
  return at < 0 || prop.isList || partsOfProp(prop).length === 0
    ? undefined
    : at;
}
