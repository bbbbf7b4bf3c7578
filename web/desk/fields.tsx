import { useId, type ReactNode } from "react";
import type { Problem } from "./answers.ts";
import type { FormField } from "./form.ts";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import {
  Input,
  Items,
  Links,
  Parts,
  textOf,
  typed,
  type Surroundings,
} from "./parts.tsx";
import { problemText, words } from "./words.ts";
import classes from "./desk.module.css";

interface Props extends Surroundings {
  readonly field: FormField;
  /** All of the form. */
  readonly fields: readonly FormField[];
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** What may stand in its place in the language that the editor does not write. */
  readonly proposed?: Text | null;
  readonly onTakeProposed?: (value: unknown) => void;
  /** How far its value is only a proposal. */
  readonly mark?: Text | null;
  readonly onChange: (value: unknown) => void;
}

/** One field of a record, with what the check says of it. */
export function Field({
  field,
  fields,
  value,
  problems,
  proposed = null,
  onTakeProposed,
  mark = null,
  onChange,
  ...around
}: Props) {
  const say = useSay();
  const other = useLanguage() === "en" ? "zh" : "en";
  const written = (value ?? {}) as Partial<Text>;
  const id = useId();
  return (
    <div
      className={classes.field}
      data-field={field.name}
      data-required={field.isRequired || undefined}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
      data-faulty={problems.length > 0 || undefined}
    >
      <p
        className={classes.label}
        id={`${id}-label`}
        title={say(field.meaning)}
      >
        <span>{say(field.label)}</span>
        {field.isRequired && <small>{say(words.required)}</small>}
      </p>
      <Control
        field={field}
        fields={fields}
        value={value}
        onChange={onChange}
        {...around}
      />
      {proposed && onTakeProposed && (written[other] ?? "") === "" && (
        <p className={classes.proposed}>
          <span>
            <span>{say(words.proposedWording)}</span>{" "}
            <q lang={other === "zh" ? "zh-Hans" : "en"}>{proposed[other]}</q>
          </span>
          <button
            type="button"
            className={classes.plain}
            onClick={() =>
              onTakeProposed({ ...written, [other]: proposed[other] })
            }
          >
            {say(words.takeWording)}
          </button>
        </p>
      )}
      {mark && (
        <p className={classes.proposed} role="status">
          {say(mark)}
        </p>
      )}
      {problems.length > 0 && (
        <ul className={classes.problems} id={`${id}-problems`}>
          {problems.map((problem, at) => (
            <li key={`${problem.rule} ${String(at)}`}>
              {say(problemText(problem))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Control({
  field,
  fields,
  value,
  onChange,
  ...around
}: Omit<
  Props,
  "problems" | "proposed" | "onTakeProposed" | "mark"
>): ReactNode {
  const say = useSay();
  const label = say(field.label);
  switch (field.type) {
    case "link":
      return (
        <Links
          label={label}
          kinds={field.kinds ?? []}
          isList={field.isList}
          value={value}
          onChange={onChange}
          {...around}
        />
      );
    case "parts":
      return field.isList ? (
        <Items
          field={field}
          fields={fields}
          value={value}
          onChange={onChange}
          {...around}
        />
      ) : (
        <Parts
          label={label}
          parts={field.parts ?? []}
          value={value}
          onChange={onChange}
          {...around}
        />
      );
    case "term":
      return (
        <select
          aria-label={label}
          value={typeof value === "string" ? value : ""}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          <option value="">{say(words.unset)}</option>
          {field.terms?.map(({ term, label }) => (
            <option key={term} value={term}>
              {say(label)}
            </option>
          ))}
        </select>
      );
    case "boolean":
      return (
        <select
          aria-label={label}
          value={typeof value === "boolean" ? String(value) : ""}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === "" ? undefined : value === "true")
          }
        >
          <option value="">{say(words.unset)}</option>
          <option value="true">{say(words.yes)}</option>
          <option value="false">{say(words.no)}</option>
        </select>
      );
    default:
      return field.isList ? (
        <Input
          label={label}
          value={Array.isArray(value) ? value.join("；") : ""}
          onType={(text) =>
            onChange(
              text
                .split(/[;；]/)
                .map((each) => each.trim())
                .filter(Boolean),
            )
          }
        />
      ) : (
        <Input
          label={label}
          value={textOf(value)}
          hint={
            field.type === "date"
              ? "2024 · 2024-12 · 2024-12-03"
              : field.name === "id"
                ? say(words.idHint)
                : undefined
          }
          onType={(text) => onChange(typed(text, field.type))}
        />
      );
  }
}
