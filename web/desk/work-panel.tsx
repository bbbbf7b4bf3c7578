import type { RefObject } from "react";
import type { PageView, Untranslated } from "./answers.ts";
import type { Form } from "./form.ts";
import { useSay } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

const tags = { en: "en", zh: "zh-Hans" } as const;

/** What is left to do: the sentences of the page on which nothing rests, and the texts of any record that wait for a translation. */
export function WorkPanel({
  page,
  bare,
  untranslated,
  forms,
  within,
  onOpen,
}: {
  readonly page: PageView | null;
  /** Places in the list of sentences. */
  readonly bare: readonly number[];
  readonly untranslated: readonly Untranslated[];
  readonly forms: readonly Form[];
  readonly within: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: string) => void;
}) {
  const say = useSay();
  const lead = (sentence: number) =>
    within.current
      ?.querySelector(`[data-sentence="${String(sentence)}"]`)
      ?.scrollIntoView({ block: "center" });
  const labels = new Map(
    forms.flatMap(({ fields }) =>
      fields.map(({ name, label }) => [name, label] as const),
    ),
  );
  return (
    <section aria-label={say(words.work)}>
      {page && (
        <>
          <h2 className={classes.part}>{say(words.bare)}</h2>
          {bare.length === 0 && (
            <p className={classes.muted}>{say(words.noBare)}</p>
          )}
          <ul
            className={classes.list}
            lang="zh-Hans"
            aria-label={say(words.bare)}
          >
            {bare.map((sentence) => {
              const { start, end } = page.sentences[sentence]!;
              return (
                <li key={start}>
                  <button
                    type="button"
                    className={classes.row}
                    onClick={() => lead(sentence)}
                  >
                    {page.text.slice(start, end).replace(/\s+/g, "")}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <h2 className={classes.part}>{say(words.untranslated)}</h2>
      {untranslated.length === 0 && (
        <p className={classes.muted}>{say(words.allTranslated)}</p>
      )}
      <ul className={classes.list} aria-label={say(words.untranslated)}>
        {untranslated.map(({ record, name, field, language, text }) => (
          <li key={`${record} ${field} ${language}`}>
            <button
              type="button"
              className={classes.row}
              onClick={() => onOpen(record)}
            >
              <span>
                <span lang={tags[language === "en" ? "zh" : "en"]}>
                  {name[language === "en" ? "zh" : "en"]}
                </span>{" "}
                <small className={classes.muted}>
                  {say(labels.get(field) ?? { en: field, zh: field })}
                </small>{" "}
                <q className={classes.muted} lang={tags[language]}>
                  {text}
                </q>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
