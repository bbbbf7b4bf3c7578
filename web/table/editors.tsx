import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Picker } from "../search/picker.tsx";
import { terms } from "../gql/terms.ts";
import classes from "./filters.module.css";
import { isCondition, isLink, type Condition, type Field } from "./list.ts";
import { useTerm } from "./use-labels.ts";

interface Props {
  readonly label: string;
  /** Null for what is no field of the list: anything it is linked to. */
  readonly field: Field | null;
  /** The present condition; undefined for none. */
  readonly given: unknown;
  /** Undefined takes the condition away. */
  readonly onChange: (given: unknown) => void;
  readonly nameOf: (id: string) => string;
}

const partsOf = (given: unknown): Condition =>
  isCondition(given) ? given : {};

/** A condition without what is empty in it; undefined where nothing is left. */
function compact(condition: Condition): Condition | undefined {
  const parts = Object.entries(condition).filter(
    ([, value]) =>
      value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** Yes, no, or no matter which. */
function YesNo({
  label,
  value,
  yes,
  no,
  onChange,
}: {
  label: string;
  value: boolean | undefined;
  yes: string;
  no: string;
  onChange: (value: boolean | undefined) => void;
}) {
  const { t } = useTranslation("table");
  return (
    <select
      aria-label={label}
      value={value === undefined ? "" : String(value)}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        onChange(chosen === "" ? undefined : chosen === "true");
      }}
    >
      <option value="">{t("filter.any")}</option>
      <option value="true">{yes}</option>
      <option value="false">{no}</option>
    </select>
  );
}

/** Fields that are applied together, by Enter or the button. */
function Applied({
  children,
  onApply,
}: {
  children: ReactNode;
  onApply: (values: (name: string) => string) => void;
}) {
  const { t } = useTranslation("table");
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    onApply((name) => {
      const value = values.get(name);
      return typeof value === "string" ? value.trim() : "";
    });
  };
  return (
    <form className={classes.applied} onSubmit={apply}>
      {children}
      <button type="submit">{t("filter.apply")}</button>
    </form>
  );
}

const texts = ["contains", "startsWith", "equals"] as const;

function TextEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  const parts = partsOf(given);
  const how = texts.find((each) => parts[each] !== undefined) ?? "contains";
  return (
    <Applied
      key={JSON.stringify(given)}
      onApply={(value) =>
        onChange(
          compact({
            [value("how")]: value("text") || undefined,
            isKnown: parts["isKnown"],
          }),
        )
      }
    >
      <select name="how" aria-label={label} defaultValue={how}>
        {texts.map((each) => (
          <option key={each} value={each}>
            {t(`filter.${each}`)}
          </option>
        ))}
      </select>
      <input
        name="text"
        aria-label={label}
        defaultValue={(parts[how] as string | undefined) ?? ""}
        maxLength={200}
      />
    </Applied>
  );
}

function Span({
  label,
  name,
  value,
  isNumber,
}: {
  label: string;
  name: string;
  value: Condition;
  isNumber: boolean;
}) {
  const { t } = useTranslation("table");
  return (
    <span className={classes.span}>
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          <span>{t(`filter.${end}`)}</span>
          <input
            name={`${name}.${end}`}
            aria-label={`${label}: ${t(`filter.${end}`)}`}
            type={isNumber ? "number" : "text"}
            step="any"
            pattern={isNumber ? undefined : "\\d{4}(-\\d{2}(-\\d{2})?)?"}
            title={isNumber ? undefined : t("filter.dates")}
            defaultValue={(value[end] as string | number | undefined) ?? ""}
          />
        </label>
      ))}
    </span>
  );
}

const spanOf = (
  value: (name: string) => string,
  name: string,
  isNumber: boolean,
) => {
  const end = (part: string) => {
    const text = value(`${name}.${part}`);
    return text === "" ? undefined : isNumber ? Number(text) : text;
  };
  return { from: end("from"), to: end("to") };
};

function SpanEditor({ label, field, given, onChange }: Props) {
  const parts = partsOf(given);
  const isNumber = field?.shape === "NUMBER";
  return (
    <Applied
      key={JSON.stringify(given)}
      onApply={(value) =>
        onChange(
          compact({
            ...spanOf(value, "span", isNumber),
            isKnown: parts["isKnown"],
          }),
        )
      }
    >
      <Span label={label} name="span" value={parts} isNumber={isNumber} />
    </Applied>
  );
}

function CoordinatesEditor({ given, onChange }: Props) {
  const { t } = useTranslation("table");
  const parts = partsOf(given);
  const both = ["latitude", "longitude"] as const;
  return (
    <Applied
      key={JSON.stringify(given)}
      onApply={(value) =>
        onChange(
          compact({
            ...Object.fromEntries(
              both.map((name) => [name, compact(spanOf(value, name, true))]),
            ),
            isKnown: parts["isKnown"],
          }),
        )
      }
    >
      {both.map((name) => (
        <fieldset key={name}>
          <legend>{t(`filter.${name}`)}</legend>
          <Span
            label={t(`filter.${name}`)}
            name={name}
            value={partsOf(parts[name])}
            isNumber
          />
        </fieldset>
      ))}
    </Applied>
  );
}

function IdentifierEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  const term = useTerm();
  const parts = partsOf(given);
  return (
    <Applied
      key={JSON.stringify(given)}
      onApply={(value) =>
        onChange(
          compact({
            scheme: value("scheme") ? [value("scheme")] : undefined,
            value: value("value") ? [value("value")] : undefined,
            isKnown: parts["isKnown"],
          }),
        )
      }
    >
      <select
        name="scheme"
        aria-label={`${label}: ${t("filter.scheme")}`}
        defaultValue={(parts["scheme"] as string[] | undefined)?.[0] ?? ""}
      >
        <option value="">{t("filter.any")}</option>
        {terms.IdentifierScheme.map((scheme) => (
          <option key={scheme} value={scheme}>
            {term("IdentifierScheme", scheme)}
          </option>
        ))}
      </select>
      <input
        name="value"
        aria-label={`${label}: ${t("filter.value")}`}
        placeholder={t("filter.value")}
        defaultValue={(parts["value"] as string[] | undefined)?.[0] ?? ""}
        maxLength={200}
      />
    </Applied>
  );
}

function BooleanEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  return (
    <YesNo
      label={label}
      value={typeof given === "boolean" ? given : undefined}
      yes={t("filter.yes")}
      no={t("filter.no")}
      onChange={onChange}
    />
  );
}

function LinkEditor({ label, field, given, onChange, nameOf }: Props) {
  const { t } = useTranslation("table");
  const parts = partsOf(given);
  const ids = (parts["id"] as string[] | undefined) ?? [];
  const put = (next: readonly string[]) =>
    onChange(
      field
        ? compact({ ...parts, id: next })
        : next.length > 0
          ? { ...parts, id: next }
          : undefined,
    );
  return (
    <div className={classes.link}>
      {ids.length > 0 && (
        <ul className={classes.chosen}>
          {ids.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                aria-label={t("filter.removeThing", { name: nameOf(id) })}
                onClick={() => put(ids.filter((each) => each !== id))}
              >
                <span aria-hidden>×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Picker
        label={`${label}: ${t("filter.look")}`}
        isLabelled={false}
        placeholder={t("filter.look")}
        picked={null}
        kinds={field?.kinds ?? null}
        onPick={(id) => put([...new Set([...ids, id])])}
      />
    </div>
  );
}

/** Sets the condition on one field, by what the field holds. */
export function Editor(props: Props) {
  const { t } = useTranslation("table");
  const { field, label, given, onChange } = props;
  if (field === null) return <LinkEditor {...props} />;
  if (field.shape === "BOOLEAN") return <BooleanEditor {...props} />;
  const parts = partsOf(given);
  const present = isLink(field) ? "isPresent" : "isKnown";
  const presence = (
    <YesNo
      label={`${label}: ${t("filter.presence")}`}
      yes={t("filter.isKnown")}
      no={t("filter.isUnknown")}
      value={parts[present] as boolean | undefined}
      onChange={(value) => onChange(compact({ ...parts, [present]: value }))}
    />
  );
  const Own = isLink(field)
    ? LinkEditor
    : field.shape === "NUMBER" || field.shape === "DATE"
      ? SpanEditor
      : field.shape === "COORDINATES"
        ? CoordinatesEditor
        : field.shape === "IDENTIFIER"
          ? IdentifierEditor
          : TextEditor;
  return (
    <>
      <Own {...props} />
      {presence}
    </>
  );
}
