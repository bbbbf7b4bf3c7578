import { useTranslation } from "../../i18n/i18n.ts";
import classes from "../filters.module.css";
import type { Condition } from "../list.ts";
import { Applied } from "./applied.tsx";
import { compact, partsOf, type Props } from "./condition.ts";

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

/** From and to, of a number or a date. */
export function SpanEditor({ label, field, given, onChange }: Props) {
  const isNumber = field?.shape === "NUMBER";
  return (
    <Applied
      given={given}
      onChange={onChange}
      conditionOf={(value) => spanOf(value, "span", isNumber)}
    >
      <Span
        label={label}
        name="span"
        value={partsOf(given)}
        isNumber={isNumber}
      />
    </Applied>
  );
}

/** From and to, of latitude and longitude. */
export function CoordinatesEditor({ given, onChange }: Props) {
  const { t } = useTranslation("table");
  const parts = partsOf(given);
  const both = ["latitude", "longitude"] as const;
  return (
    <Applied
      given={given}
      onChange={onChange}
      conditionOf={(value) =>
        Object.fromEntries(
          both.map((name) => [name, compact(spanOf(value, name, true))]),
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
