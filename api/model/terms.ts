import { registerEnumType } from "type-graphql";
import type { Text } from "./values.ts";

/** A term of a vocabulary or a name for it: what it is called and what it means. */
export interface Term {
  readonly label: Text;
  readonly meaning: Text;
}

/** As it is written: the label, then the meaning, in each language. */
interface Written {
  readonly en: readonly [label: string, meaning: string];
  readonly zh: readonly [label: string, meaning: string];
}

export interface Vocabulary extends Term {
  readonly name: string;
  /** In the order of declaration, which may be an order of strength. */
  readonly terms: ReadonlyMap<string, Term>;
}

/** The closed vocabularies by their constant. */
export const vocabularies = new Map<object, Vocabulary>();

const termOf = ({ en, zh }: Written): Term => ({
  label: { en: en[0], zh: zh[0] },
  meaning: { en: en[1], zh: zh[1] },
});

/** A closed vocabulary, served as an enum: each term with what it means. */
export function vocabulary<
  const Terms extends Readonly<Record<string, Written>>,
>(
  name: string,
  written: Written,
  terms: Terms,
): { readonly [Term in keyof Terms]: Term } {
  const constant = Object.fromEntries(
    Object.keys(terms).map((term) => [term, term]),
  ) as { [Term in keyof Terms]: Term };
  registerEnumType(constant as Record<string, string>, {
    name,
    description: written.en[1],
    valuesConfig: Object.fromEntries(
      Object.entries(terms).map(([term, { en }]) => [
        term,
        { description: en[1] },
      ]),
    ),
  });
  vocabularies.set(constant, {
    name,
    ...termOf(written),
    terms: new Map(
      Object.entries(terms).map(([term, own]) => [term, termOf(own)]),
    ),
  });
  return constant;
}
