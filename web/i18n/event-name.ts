import type { FieldReadFunction } from "@apollo/client";

type Name = Readonly<Record<string, string | null>>;

/** As the model's label has it, by the test; here in both languages, since an answer holds both names. */
const marks = { en: " (planned)", zh: "（预定）" };

/** A planned event is named nowhere without saying so: the mark is set where names are read. */
export const eventName: FieldReadFunction<Name> = (name, { readField }) =>
  name && readField("eventStatus") === "PLANNED"
    ? {
        ...name,
        ...Object.fromEntries(
          Object.entries(marks)
            .filter(([language]) => name[language])
            .map(([language, mark]) => [language, `${name[language]!}${mark}`]),
        ),
      }
    : name;
