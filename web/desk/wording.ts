import type { Text } from "../look/language.ts";
import type { Untranslated } from "./answers.ts";
import type { Fields } from "./draft.ts";
import type { Form } from "./form.ts";
import type { OpenRecord } from "./open-record.ts";
import { words } from "./words.ts";

const textsIn = (value: unknown): string[] =>
  [value ?? []].flat().filter((each) => typeof each === "string");

const joined = (names: readonly Text[]): Text => ({
  en: names.map(({ en }) => en).join(", "),
  zh: names.map(({ zh }) => zh).join("、"),
});

/** As much of a title as no check takes for a sentence of the article that it heads. */
const shortTitle = ({ en, zh }: Text): Text => ({
  en,
  zh: zh.length > 14 ? `${zh.slice(0, 12)}……` : zh,
});

/** The title of the article that a record rests on first. */
function titleOf({ evidence }: Fields, nameOf: (id: string) => Text) {
  const [first] = Array.isArray(evidence) ? (evidence as Fields[]) : [];
  const article = first?.["article"];
  return typeof article === "string" ? shortTitle(nameOf(article)) : undefined;
}

/** The records that a claim is about, by the fields of its form. */
const linked = (
  { fields }: Pick<OpenRecord, "fields">,
  form: Form,
  nameOf: (id: string) => Text,
) =>
  form.fields
    .filter(({ type, name }) => type === "link" && name !== "references")
    .flatMap(({ name }) => textsIn(fields[name]))
    .map(nameOf);

/**
 * A text for an editor who writes one of the languages: made of what the record says in its other fields,
 * true as far as it goes, and to be put in better words by whoever reads both. Null where they say too little.
 */
export function proposedWording(
  record: Pick<OpenRecord, "kind" | "fields">,
  form: Form,
  field: string,
  nameOf: (id: string) => Text,
): Text | null {
  const { kind, fields } = record;
  const title = titleOf(fields, nameOf);
  if (!title) return null;
  if (field === "description")
    return { en: `Named in “${title.en}”.`, zh: `见于《${title.zh}》。` };
  if (field !== "gist") return null;
  if (kind !== "Statement") {
    const { label } = form;
    const names = joined(linked(record, form, nameOf));
    return names.en === ""
      ? null
      : {
          en: `${label.en} in “${title.en}”: ${names.en}.`,
          zh: `《${title.zh}》所载${label.zh}：${names.zh}。`,
        };
  }
  const speakers = textsIn(fields["speakers"]).map(nameOf);
  const voices = joined([
    ...speakers,
    ...textsIn(fields["reportedBy"]).map(nameOf),
  ]);
  if (speakers.length === 0) return null;
  const about = joined(textsIn(fields["about"]).map(nameOf));
  return about.en === ""
    ? {
        en: `Words of ${voices.en} in “${title.en}”.`,
        zh: `${voices.zh}在《${title.zh}》中所言。`,
      }
    : {
        en: `Words of ${voices.en} about ${about.en}.`,
        zh: `${voices.zh}谈${about.zh}。`,
      };
}

/** The fields whose text in one language is only what was proposed for it. */
export const untranslated = (
  record: Pick<OpenRecord, "kind" | "fields">,
  form: Form,
  nameOf: (id: string) => Text,
): readonly {
  readonly field: string;
  readonly language: keyof Text;
  readonly text: string;
}[] =>
  form.fields.flatMap(({ name }) => {
    const proposed = proposedWording(record, form, name, nameOf);
    const written = (record.fields[name] ?? {}) as Partial<Text>;
    return (["en", "zh"] as const).flatMap((language) => {
      const text = proposed?.[language];
      return text !== undefined && written[language] === text
        ? [{ field: name, language, text }]
        : [];
    });
  });

/** What a field bears while its value is only a proposal: a name made from the Chinese, or a text that stands in for one. */
export function proposalMark(
  record: Pick<OpenRecord, "candidate" | "fields" | "was">,
  field: string,
  proposed: Text | null,
  kept: readonly Untranslated[],
): Text | null {
  const { candidate, fields, was } = record;
  const written = (fields[field] ?? {}) as Partial<Text>;
  const standsIn = (["en", "zh"] as const).find(
    (language) =>
      written[language] !== undefined &&
      (written[language] === proposed?.[language] ||
        kept.some(
          (each) =>
            each.record === fields["id"] &&
            each.field === field &&
            each.language === language &&
            each.text === written[language],
        )),
  );
  if (standsIn) return words.notTranslated[standsIn];
  const name = candidate?.proposal?.fields["name"] as Partial<Text> | undefined;
  const isProposed = name?.en !== undefined && written.en === name.en;
  return field === "name" && was === null && isProposed
    ? words.proposedName
    : null;
}
