import type { KindName } from "../view/kind.ts";
import type { FormField, FormPart } from "./form.ts";
import type { Fields } from "./draft.ts";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import { LookUp } from "./look-up.tsx";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** What the fields of a form share. */
export interface Surroundings {
  readonly nameOf: (id: string) => Text;
  readonly drafted: readonly {
    readonly id: string;
    readonly kind: KindName;
    readonly name: Text;
  }[];
  /** The words of a passage, where they stand on the open page. */
  readonly wordsOf: (start: number, end: number) => string | null;
}

/** Fields that rest on no passage of their own. */
const groundless = ["id", "evidence", "references", "basis"];

export const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const listText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join("；") : textOf(value);

/** What was typed, as a number where the field takes one and it is one. */
export function typed(text: string, type: string): unknown {
  const bare = text.trim();
  if (bare === "") return undefined;
  return type === "number" && Number.isFinite(Number(bare))
    ? Number(bare)
    : bare;
}

/** The browser keeps what is typed: a state written back would break an input method's composition. */
export function Input({
  label,
  value,
  hint,
  onType,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly onType: (text: string) => void;
}) {
  return (
    <input
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      defaultValue={value}
      placeholder={hint}
      onChange={(event) => onType(event.currentTarget.value)}
    />
  );
}

export function Links({
  label,
  kinds,
  isList,
  value,
  onChange,
  nameOf,
  drafted,
}: Surroundings & {
  readonly label: string;
  readonly kinds: readonly KindName[];
  readonly isList: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const ids = [value ?? []].flat().map(String);
  return (
    <>
      {ids.length > 0 && (
        <ul className={classes.chips}>
          {ids.map((id) => (
            <li key={id}>
              <span title={id}>{nameOf(id)[language]}</span>
              <button
                type="button"
                aria-label={`${say(words.takeAway)} ${nameOf(id)[language]}`}
                onClick={() => {
                  const rest = ids.filter((each) => each !== id);
                  onChange(isList && rest.length > 0 ? rest : undefined);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <LookUp
        label={label}
        kinds={kinds}
        drafted={drafted}
        onChoose={(id) => onChange(isList ? [...new Set([...ids, id])] : id)}
      />
    </>
  );
}

export function Parts({
  label,
  parts,
  value,
  onChange,
  ...around
}: Surroundings & {
  readonly label: string;
  readonly parts: readonly FormPart[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const fields = (value ?? {}) as Fields;
  const say = useSay();
  // An editor writes the language that he reads first.
  const language = useLanguage();
  const inOrder = parts.toSorted(
    (a, b) => Number(b.name === language) - Number(a.name === language),
  );
  const set = (name: string, part: unknown) => {
    const { [name]: _, ...rest } = fields;
    onChange(part === undefined ? rest : { ...rest, [name]: part });
  };
  return (
    <div className={classes.parts}>
      {inOrder.map(({ name, label: part, type, kinds }) => {
        const own = `${label}: ${say(part)}`;
        return (
          <div key={name} data-part={name}>
            <small>{say(part)}</small>
            {type === "link" ? (
              <Links
                label={own}
                kinds={kinds ?? []}
                isList={false}
                value={fields[name]}
                onChange={(part) => set(name, part)}
                {...around}
              />
            ) : type === "list" ? (
              <Input
                label={own}
                value={listText(fields[name])}
                onType={(text) =>
                  set(name, text.split(/[;；,，\s]+/).filter(Boolean))
                }
              />
            ) : (
              <Input
                label={own}
                value={textOf(fields[name])}
                onType={(text) => set(name, typed(text, type))}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A list of values with parts: passages are shown by their words, anything else by its parts. */
export function Items({
  field,
  fields,
  value,
  onChange,
  wordsOf,
  ...around
}: Surroundings & {
  readonly field: FormField;
  /** All of the form: a passage may be the evidence of one of them. */
  readonly fields: readonly FormField[];
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  const say = useSay();
  const items = Array.isArray(value) ? (value as Fields[]) : [];
  const label = say(field.label);
  const without = (at: number) =>
    onChange(items.length > 1 ? items.toSpliced(at, 1) : undefined);
  return (
    <ul className={classes.items}>
      {items.map((item, at) => {
        const quote =
          field.name === "evidence"
            ? wordsOf(Number(item["start"]), Number(item["end"]))
            : null;
        return (
          <li key={field.name === "evidence" ? JSON.stringify(item) : at}>
            {field.name === "evidence" ? (
              <div>
                <q lang="zh-Hans">
                  {quote ??
                    `${String(item["article"])} ${String(item["start"])}–${String(item["end"])}`}
                </q>
                <select
                  className={classes.evidenceOf}
                  aria-label={`${say(words.evidenceOf)}: ${label} ${String(at + 1)}`}
                  value={textOf(item["field"])}
                  onChange={({ currentTarget: { value } }) => {
                    const { field: _, ...rest } = item;
                    onChange(
                      items.with(
                        at,
                        value === "" ? rest : { ...rest, field: value },
                      ),
                    );
                  }}
                >
                  <option value="">{say(words.evidenceOfAll)}</option>
                  {fields
                    .filter(({ name }) => !groundless.includes(name))
                    .map(({ name, label }) => (
                      <option key={name} value={name}>
                        {say(label)}
                      </option>
                    ))}
                </select>
              </div>
            ) : (
              <Parts
                label={`${label} ${String(at + 1)}`}
                parts={field.parts ?? []}
                value={item}
                onChange={(part) => onChange(items.with(at, part as Fields))}
                wordsOf={wordsOf}
                {...around}
              />
            )}
            <button
              type="button"
              aria-label={`${say(words.takeAway)}: ${label} ${String(at + 1)}`}
              onClick={() => without(at)}
            >
              ×
            </button>
          </li>
        );
      })}
      {field.name !== "evidence" && (
        <li>
          <button
            type="button"
            className={classes.plain}
            onClick={() => onChange([...items, {}])}
          >
            {`${say(words.add)}: ${label}`}
          </button>
        </li>
      )}
    </ul>
  );
}
