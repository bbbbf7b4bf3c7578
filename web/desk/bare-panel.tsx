import type { RefObject } from "react";
import type { PageView } from "./answers.ts";
import { useSay } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

interface Props {
  readonly page: PageView;
  /** Places in the list of sentences. */
  readonly bare: readonly number[];
  readonly within: RefObject<HTMLDivElement | null>;
}

/** The sentences on which nothing rests: what is left to do. */
export function BarePanel({ page, bare, within }: Props) {
  const say = useSay();
  if (bare.length === 0)
    return <p className={classes.muted}>{say(words.noBare)}</p>;
  const lead = (sentence: number) =>
    within.current
      ?.querySelector(`[data-sentence="${String(sentence)}"]`)
      ?.scrollIntoView({ block: "center" });
  return (
    <ul className={classes.list} lang="zh-Hans" aria-label={say(words.bare)}>
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
  );
}
