interface Name {
  readonly en: string;
  readonly zh: string;
}

/** As the model's label has it, by the test; here in both languages, since an answer holds both names. */
const marks: Name = { en: " (planned)", zh: "（预定）" };

const known = new Map<string, Name>();

/** What something is called, as far as any answer has told. */
export const knownName = (id: string): Name | undefined => known.get(id);

const isName = (value: unknown): value is Name =>
  typeof (value as Partial<Name> | null)?.en === "string" &&
  typeof (value as Partial<Name>).zh === "string";

/**
 * Reads the names in an answer as it arrives: a planned event is named nowhere without saying so, and each
 * is known from then on by its id.
 */
export function readNames(answer: unknown): void {
  if (typeof answer !== "object" || answer === null) return;
  const { id, name, eventStatus } = answer as Record<string, unknown>;
  if (isName(name)) {
    if (eventStatus === "PLANNED")
      Object.assign(name, {
        en: name.en + marks.en,
        zh: name.zh + marks.zh,
      });
    if (typeof id === "string") known.set(id, name);
  }
  for (const part of Object.values(answer)) readNames(part);
}
