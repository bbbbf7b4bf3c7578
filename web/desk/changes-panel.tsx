import { Button, Loader } from "@mantine/core";
import { KindIcon } from "../look/kind-icon.tsx";
import type { Conflict, Preview } from "./answers.ts";
import type { Form } from "./form.ts";
import { ChangeDrawing } from "./change-drawing.tsx";
import { ConflictForm } from "./conflict-form.tsx";
import { idOf, type Decision, type Fields } from "./draft.ts";
import { useSay, type Text } from "../look/language.ts";
import { fieldLabel, kindLabel } from "./labels.ts";
import { problemText, words } from "./words.ts";
import classes from "./desk.module.css";

interface Props {
  readonly forms: readonly Form[];
  readonly nameOf: (id: string) => Text;
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

/** While the server has not answered. */
const nothingKnown: Preview = {
  changes: [],
  problems: [],
  conflicts: [],
  drawing: { things: [], lines: [] },
  yaml: [],
  isSound: false,
};

/** What a decision is, where no sentence about a record tells of it. */
function textOf(
  decision: Decision,
  told: ReadonlySet<string>,
  forms: readonly Form[],
): Text | undefined {
  const of = ({ en, zh }: Text, what: string) => ({
    en: `${en}: ${what}`,
    zh: `${zh}：${what}`,
  });
  const about = (word: Text, seen: string, what: string): Text => {
    const { en, zh } = kindLabel(forms, seen);
    return {
      en: `${word.en}: ${en} · ${what}`,
      zh: `${word.zh}：${zh} · ${what}`,
    };
  };
  if ("rejection" in decision) {
    const { kind, reason } = decision.rejection;
    return about(words.rejectedOne, kind, reason);
  }
  if ("recall" in decision)
    return of(words.recalledOne, decision.recall.reason);
  if ("split" in decision) {
    const { kind, parts } = decision.split;
    return about(words.splitOne, kind, String(parts.length));
  }
  if ("comment" in decision) return of(words.comment, decision.comment.text);
  if ("settle" in decision) return of(words.dealtWith, decision.settle.text);
  const id = idOf(decision.edit);
  return told.has(id) ? undefined : { en: id, zh: id };
}

/** What saving would change, before anything is written: in words, drawn, and as YAML. */
export function ChangesPanel({
  forms,
  nameOf,
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
  const decisionOf = (id: string) =>
    decisions.find((each) => "edit" in each && idOf(each.edit) === id);
  const { changes, conflicts, yaml, isSound, drawing } =
    preview ?? nothingKnown;
  // What is only noticed was so before, and keeps nobody from saving.
  const problems = (preview?.problems ?? []).filter(
    ({ isNotice }) => !isNotice,
  );
  const told = new Set(changes.map(({ id }) => id));
  return (
    <section aria-label={say(words.changes)}>
      {fault && (
        <p role="alert" className={classes.problems}>
          {say(fault)}
        </p>
      )}
      {!preview && !fault && (
        <Loader size="sm" aria-label={say(words.loading)} />
      )}
      <div className={classes.actions}>
        <Button
          size="sm"
          onClick={onSave}
          loading={isSaving}
          disabled={!isSound || !canSave}
        >
          {say(words.save)}
        </Button>
        {preview && (
          <span role="status" className={classes.muted}>
            {say(isSound ? words.sound : words.fault)}
          </span>
        )}
      </div>
      {conflicts.map((conflict) => (
        <ConflictForm
          key={conflict.id}
          conflict={conflict}
          forms={forms}
          nameOf={nameOf}
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
        {decisions.map((decision, at) => {
          const text = textOf(decision, told, forms);
          return (
            text && (
              <li key={at}>
                <span>{say(text)}</span>
                <button
                  type="button"
                  className={classes.plain}
                  onClick={() => onUndo(decision)}
                >
                  {say(words.undo)}
                </button>
              </li>
            )
          );
        })}
      </ul>
      {drawing.things.length > 0 && <ChangeDrawing drawing={drawing} />}
      {problems.length > 0 && (
        <>
          <h2 className={classes.part}>{say(words.otherProblems)}</h2>
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={`${problem.rule} ${problem.id} ${problem.field}`}>
                {`${say(nameOf(problem.id))} · ${say(fieldLabel(forms, problem))}: ${say(problemText(problem))}`}
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
