import { Button } from "@mantine/core";
import { useEffect, useRef, useState, type RefObject } from "react";
import { KindIcon } from "../look/kind-icon.tsx";
import type { Problem, State } from "./answers.ts";
import type { Form, FormField } from "./form.ts";
import { CandidateActions, reasonText } from "./candidate-actions.tsx";
import type { Fields } from "./draft.ts";
import { Field } from "./fields.tsx";
import { useLanguage, useSay } from "../look/language.ts";
import type { OpenRecord } from "./open-record.ts";
import type { Surroundings } from "./parts.tsx";
import { SimilarRecords } from "./similar-records.tsx";
import { problemText, words } from "./words.ts";
import { proposalMark, proposedWording } from "./wording.ts";
import classes from "./desk.module.css";

interface Props extends Surroundings {
  readonly state: State;
  readonly record: OpenRecord;
  readonly form: Form;
  readonly problems: readonly Problem[];
  readonly hasSelection: boolean;
  readonly reasonField: RefObject<HTMLInputElement | null>;
  readonly onChange: (name: string, value: unknown) => void;
  readonly onAccept: () => void;
  readonly onReject: (reason: string) => void;
  readonly onMerge: (id: string) => void;
  readonly onSplit: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: () => void;
  readonly onUseWords: () => void;
}

/** Fields that few records have. */
const seldom = [
  "aliases",
  "isTransliterated",
  "differentFrom",
  "identifiers",
  "basis",
  "references",
  "reportedBy",
];

const shownId = ({ id }: Fields): string => (typeof id === "string" ? id : "");

/** The form of a record or of a candidate for one, with what can be decided about it. */
export function RecordPanel({
  state,
  record,
  form,
  problems,
  hasSelection,
  reasonField,
  onChange,
  onAccept,
  onReject,
  onMerge,
  onSplit,
  onOpen,
  onRemove,
  onUseWords,
  ...around
}: Props) {
  const say = useSay();
  const language = useLanguage();
  const { candidate, fields, was, pointedAtBy } = record;
  const problemsOf = (name: string) =>
    problems.filter(({ field }) => field.split(".")[0] === name);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const keyOf = ({ name }: FormField) =>
    name === "id" && !record.isIdOwn
      ? // An id that is made from the name is shown as it is made.
        `id ${shownId(fields)}`
      : // So is a text that was proposed.
        `${name} ${String(taken.filter((each) => each === name).length)}`;
  const control = (field: FormField) => {
    const { name } = field;
    const proposed = proposedWording(record, form, name, around.nameOf);
    return (
      <Field
        key={keyOf(field)}
        field={field}
        fields={form.fields}
        value={fields[name]}
        problems={problemsOf(name)}
        proposed={proposed}
        onTakeProposed={(value) => {
          onChange(name, value);
          setTaken([...taken, name]);
          head.current?.focus({ preventScroll: true });
        }}
        mark={proposalMark(record, name, proposed, state.untranslated)}
        onChange={(value) => onChange(name, value)}
        {...around}
      />
    );
  };
  // What is opened is where the next key is pressed, and what a screen reader reads next.
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  // What a record has from the start stays in its place while the editor empties it.
  const [begun] = useState(fields);
  const isFar = ({ name, isRequired }: FormField) =>
    seldom.includes(name) && !isRequired && begun[name] === undefined;
  const near = form.fields.filter((field) => !isFar(field));
  const far = form.fields.filter(isFar);
  return (
    <section aria-label={say(form.label)}>
      <h2 className={classes.recordHead} ref={head} tabIndex={-1}>
        <KindIcon kind={form.kind} />
        <span>{say(form.label)}</span>
        <small>{shownId(fields)}</small>
      </h2>
      {candidate && (
        <p className={classes.muted}>
          {`${say(reasonText(state, candidate))}${candidate.speaker?.name ? ` · ${candidate.speaker.title ?? ""}${candidate.speaker.name}` : ""}`}
        </p>
      )}
      <div className={classes.actions}>
        <Button size="xs" onClick={onAccept}>
          {say(candidate ? words.accept : words.keep)}
        </Button>
        {candidate?.match.ids.map((id) => (
          <Button
            key={id}
            size="xs"
            variant="default"
            title={say(words.mergeHint)}
            onClick={() => onMerge(id)}
          >
            {`${say(words.merge)} ${around.nameOf(id)[language]}`}
          </Button>
        ))}
        {hasSelection && (
          <Button size="xs" variant="default" onClick={onUseWords}>
            {say(words.useWords)}
          </Button>
        )}
        {was !== null && !candidate && (
          <Button size="xs" variant="subtle" color="red" onClick={onRemove}>
            {say(words.remove)}
          </Button>
        )}
      </div>
      {candidate && (
        <CandidateActions
          record={record}
          hasSelection={hasSelection}
          reasonField={reasonField}
          onReject={onReject}
          onMerge={onMerge}
          onSplit={onSplit}
        />
      )}
      <SimilarRecords record={record} onOpen={onOpen} onMerge={onMerge} />
      {record.acceptances.map((each) => (
        <p key={each.candidate} className={classes.muted}>
          {`${say(words.madeFrom)} ${say(reasonText(state, each))}`}
        </p>
      ))}
      {pointedAtBy.length > 0 && (
        <details className={classes.muted}>
          <summary>{`${say(words.pointedAt)} ${String(pointedAtBy.length)}`}</summary>
          <ul>
            {pointedAtBy.map(({ id, name, field }) => (
              <li key={`${id} ${field}`}>{name[language]}</li>
            ))}
          </ul>
        </details>
      )}
      {problems.some(({ field }) => field === "") && (
        <ul className={classes.problems}>
          {problems
            .filter(({ field }) => field === "")
            .map((problem, at) => (
              <li key={at}>{say(problemText(problem))}</li>
            ))}
        </ul>
      )}
      {near.map(control)}
      <details
        className={classes.more}
        open={far.some(({ name }) => problemsOf(name).length > 0) || undefined}
      >
        <summary>{say(words.more)}</summary>
        {far.map(control)}
      </details>
    </section>
  );
}
