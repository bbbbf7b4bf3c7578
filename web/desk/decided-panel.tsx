import { useLanguage, useSay, type Text } from "../look/language.ts";
import type { PageView, State } from "./answers.ts";
import { reasonText } from "./candidate-actions.tsx";
import type { Decision } from "./draft.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** What was decided about this page's candidates and saved: each can be taken back by itself. */
export function DecidedPanel({
  page,
  state,
  decisions,
  nameOf,
  wordsOf,
  onNote,
  onOpen,
}: {
  readonly page: PageView;
  readonly state: State;
  readonly decisions: readonly Decision[];
  readonly nameOf: (id: string) => Text;
  readonly wordsOf: (start: number, end: number) => string | null;
  readonly onNote: (decision: Decision) => void;
  readonly onOpen: (id: string) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const recalled = new Set(
    decisions.flatMap((each) =>
      "recall" in each ? [each.recall.candidate] : [],
    ),
  );
  const rejected = page.rejected.filter(
    ({ candidate }) => !recalled.has(candidate),
  );
  return (
    <section aria-label={say(words.decided)}>
      <h2 className={classes.part}>{say(words.rejectedBefore)}</h2>
      {rejected.length === 0 && (
        <p className={classes.muted}>{say(words.noneRejected)}</p>
      )}
      <ul className={classes.list} aria-label={say(words.rejectedBefore)}>
        {rejected.map(({ candidate, reason, start, end }) => (
          <li key={candidate}>
            <span>
              <q lang="zh-Hans">{wordsOf(start, end)}</q>{" "}
              <span className={classes.muted}>{reason}</span>
            </span>
            <button
              type="button"
              className={classes.plain}
              onClick={() => onNote({ recall: { candidate, reason } })}
            >
              {say(words.recall)}
            </button>
          </li>
        ))}
      </ul>
      <h2 className={classes.part}>{say(words.acceptedBefore)}</h2>
      {page.acceptances.length === 0 && (
        <p className={classes.muted}>{say(words.noneAccepted)}</p>
      )}
      <ul className={classes.list} aria-label={say(words.acceptedBefore)}>
        {page.acceptances.map((each) => (
          <li key={`${each.record} ${each.candidate}`}>
            <span>
              <span>{nameOf(each.record)[language]}</span>{" "}
              <span className={classes.muted}>
                {say(reasonText(state, each))}
              </span>
            </span>
            <button
              type="button"
              className={classes.plain}
              onClick={() => onOpen(each.record)}
            >
              {say(words.open)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
