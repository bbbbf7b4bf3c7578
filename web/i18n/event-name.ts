import type { FieldReadFunction } from "@apollo/client";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

type Name = Readonly<Record<string, string | null>>;

const marks = {
  en: ` (${en.term.EventStatus.PLANNED.toLowerCase()})`,
  zh: `（${zh.term.EventStatus.PLANNED}）`,
};

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
