import {
  Identifier,
  IdentifierScheme,
  datasetKinds,
  kinds,
  linkObjects,
  links,
  vocabularies,
  type Facts,
  type KindRole,
  type Text,
} from "../model/index.ts";

type Language = keyof Text;
type Words = Readonly<Record<string, string>>;

/** The words of one language, as the web looks them up. */
interface Labels {
  readonly kind: Words;
  readonly kinds: Words;
  readonly field: Words;
  /** The sentence of each type of link, with `{from}` and `{to}` for its ends. */
  readonly link: Words;
  readonly term: Readonly<Record<string, Words>>;
  readonly meaning: Readonly<Record<string, Words>>;
}

/** The role of each kind by name. */
export const roles = (): Readonly<Record<string, KindRole>> =>
  Object.fromEntries(
    Array.from(kinds.values(), ({ name, role }) => [name, role]),
  );

/** The data set of each kind of imported records by name. */
export const datasets = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(datasetKinds.values(), ({ name, dataset }) => [name, dataset!]),
  );

const allKinds = () => [...kinds, ...datasetKinds];

/** The terms of each vocabulary that records use. */
export const terms = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    vocabulariesInRecords().map(({ name, terms }) => [name, [...terms.keys()]]),
  );

export const linkTypes = (): readonly string[] => Object.keys(links).sort();

/** What kinds and the terms in their records are called and mean. */
export const labels = (): Readonly<Record<Language, Labels>> => ({
  en: labelsIn("en"),
  zh: labelsIn("zh"),
});

function labelsIn(language: Language): Labels {
  const words = <Entry>(
    entries: Iterable<readonly [string, Entry]>,
    textOf: (entry: Entry) => Text,
  ): Words =>
    Object.fromEntries(
      Array.from(entries, ([name, entry]) => [name, textOf(entry)[language]]),
    );
  const byVocabulary = (part: "label" | "meaning") =>
    Object.fromEntries(
      vocabulariesInRecords().map(({ name, terms }) => [
        name,
        words(terms, (term) => term[part]),
      ]),
    );
  return {
    kind: words(allKinds(), ({ labels }) => labels.label),
    kinds: words(allKinds(), ({ labels }) => labels.plural),
    field: words(fields(), ({ label }) => label),
    link: words(
      Object.entries<Text>(links).sort(([a], [b]) => (a < b ? -1 : 1)),
      (sentence) => sentence,
    ),
    term: byVocabulary("label"),
    meaning: byVocabulary("meaning"),
  };
}

const vocabulariesInRecords = () =>
  [...vocabularies]
    .filter(([type]) => allKinds().some(([, kind]) => holds(kind, type)))
    .map(([, vocabulary]) => vocabulary)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Every field of kinds and of what hangs on links, by name; each name has one label. */
const fields = () =>
  [...kinds.values(), ...datasetKinds.values(), ...linkObjects.values()]
    .flatMap(({ props, links }): [string, { label: Text }][] => [
      ...props,
      ...links,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const holds = ({ props }: Facts, type: object) =>
  [...props.values()].some(
    (prop) =>
      prop.type === type ||
      (type === IdentifierScheme && prop.type === Identifier),
  );
