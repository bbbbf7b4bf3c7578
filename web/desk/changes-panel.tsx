import { Button, Loader } from "@mantine/core";
import { KindIcon } from "../look/kind-icon.tsx";
import type { Conflict, Preview } from "./ask.ts";
import { ConflictForm } from "./conflict-form.tsx";
import { idOf, type Decision, type Fields } from "./draft.ts";
import { useSay, type Text } from "../look/language.ts";
import { problemText, words } from "./words.ts";
import classes from "./desk.module.css";

interface Props {
  readonly decisions: readonly Decision[];
  readonly preview: Preview | null;
  /** Why there is no preview. */
  readonly fault: Text | null;
  readonly canSave: boolean;
  readonly isSaving: boolean;
  readonly onUndo: (decision: Decision) => void;
  readonly onSave: () => void;
  /** Settles a conflict with these fields, or with nothing of one's own. */
  readonly onSettle: (conflict: Conflict, fields: Fields | null) => void;
}

/** What saving would change, before anything is written: in words, by kind of change, and as YAML. */
export function ChangesPanel({
  decisions,
  preview,
  fault,
  canSave,
  isSaving,
  onUndo,
  onSave,
  onSettle,
}: Props) {
  const say = useSay();
  if (decisions.length === 0)
    return <p className={classes.muted}>{say(words.nothingToSave)}</p>;
  if (fault)
    return (
      <p role="alert" className={classes.problems}>
        {say(fault)}
      </p>
    );
  if (!preview) return <Loader size="sm" aria-label={say(words.loading)} />;
  const decisionOf = (id: string) =>
    decisions.find((each) => "edit" in each && idOf(each.edit) === id);
  const { changes, problems, conflicts, yaml, isSound } = preview;
  return (
    <section aria-label={say(words.changes)}>
      <div className={classes.actions}>
        <Button
          size="sm"
          onClick={onSave}
          loading={isSaving}
          disabled={!isSound || !canSave}
        >
          {say(words.save)}
        </Button>
        <span role="status" className={classes.muted}>
          {say(isSound ? words.sound : words.fault)}
        </span>
      </div>
      {conflicts.map((conflict) => (
        <ConflictForm
          key={conflict.id}
          conflict={conflict}
          onSettle={(fields) => onSettle(conflict, fields)}
        />
      ))}
      <ul className={classes.list} aria-label={say(words.changes)}>
        {changes.map(({ id, kind, change, sentence }) => {
          const decision = decisionOf(id);
          return (
            <li key={id}>
              <span className={classes.change} data-change={change}>
                <KindIcon kind={kind} /> <span>{say(sentence)}</span>
              </span>
              {decision && (
                <button
                  type="button"
                  className={classes.plain}
                  onClick={() => onUndo(decision)}
                >
                  {say(words.undo)}
                </button>
              )}
            </li>
          );
        })}
        {decisions.map(
          (each) =>
            "rejection" in each && (
              <li key={each.rejection.candidate}>
                <span>{`${say(words.rejectedOne)}: ${each.rejection.kind} · ${each.rejection.reason}`}</span>
                <button
                  type="button"
                  className={classes.plain}
                  onClick={() => onUndo(each)}
                >
                  {say(words.undo)}
                </button>
              </li>
            ),
        )}
      </ul>
      {problems.length > 0 && (
        <>
          <h3>{say(words.otherProblems)}</h3>
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={`${problem.rule} ${problem.id} ${problem.field}`}>
                {`${problem.id} ${problem.field}: ${say(problemText(problem))}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {yaml.length > 0 && (
        <details>
          <summary>{say(words.yaml)}</summary>
          {yaml.map(({ file, lines }) => (
            <figure key={file} style={{ margin: 0 }}>
              <figcaption className={classes.muted}>{file}</figcaption>
              <pre className={classes.yaml}>
                {lines.map(({ mark, text }, at) =>
                  mark === "+" ? (
                    <ins key={at}>{`+ ${text}`}</ins>
                  ) : mark === "-" ? (
                    <del key={at}>{`- ${text}`}</del>
                  ) : (
                    <span key={at}>{`  ${text}`}</span>
                  ),
                )}
              </pre>
            </figure>
          ))}
        </details>
      )}
    </section>
  );
}
