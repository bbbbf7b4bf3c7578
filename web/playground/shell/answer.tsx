import { Editor } from "../editor/editor.tsx";
import { useSay, type Text } from "../../look/language.ts";
import type { Asked } from "./asked.ts";
import { Told } from "./mistake-list.tsx";
import { words } from "./words.ts";
import classes from "./workbench.module.css";

/** What the graph answered: what went wrong in plain words first, then the answer as it came. */
export function Answer({
  asked,
  isStale,
}: {
  readonly asked: Asked;
  readonly isStale: boolean;
}) {
  const say = useSay();
  const { answer, mistakes } = asked;
  const json = (
    <Editor
      label={say(words.answer)}
      holds="json"
      value={JSON.stringify(answer, null, 2)}
    />
  );
  const told = mistakes.filter((mistake) => mistake.told !== null);
  const hints = told.length > 0 ? [] : hintsOf(answer);
  const isEmpty = Object.values(answer.data ?? {}).every(
    (value) => value === null,
  );
  const isFolded =
    answer.errors !== undefined && isEmpty && told.length + hints.length > 0;
  return (
    <div className={classes.answered} data-stale={isStale}>
      {told.slice(0, 3).map((mistake) => (
        <p
          key={`${String(mistake.from)} ${mistake.message}`}
          className={classes.mistake}
        >
          <Told mistake={mistake} />
        </p>
      ))}
      {hints.map((hint) => (
        <p key={hint.en} className={classes.mistake}>
          {say(hint)}
        </p>
      ))}
      {told.length + hints.length === 0 && holdsNull(answer.data) && (
        <p className={classes.note}>{say(words.nullTold)}</p>
      )}
      {isFolded ? (
        <details className={classes.folded}>
          <summary>{say(words.originalAnswer)}</summary>
          {json}
        </details>
      ) : (
        json
      )}
    </div>
  );
}

/** Whether something that was asked for is null. */
const holdsNull = (value: unknown): boolean =>
  value === null ||
  (typeof value === "object" && Object.values(value).some(holdsNull));

const hintsOf = ({ errors = [] }: Asked["answer"]): Text[] => [
  ...new Map(
    errors.flatMap(({ extensions }) =>
      extensions?.hint ? [[extensions.hint.en, extensions.hint]] : [],
    ),
  ).values(),
];
