import { useId, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useView } from "../view/use-view.ts";
import { clocks, isPartialDate, type Years } from "../view/parts/filters.ts";
import { during } from "../view/hiding.ts";
import classes from "./filter-menu.module.css";

/** The time to which everything is narrowed, as two fields, and the clock that it is read on. */
export function DuringFields() {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { years, clock } = view.filters;
  const set = (end: keyof Years, text: string) => {
    const next = { from: null, to: null, ...years, [end]: text || null };
    go(during(next.from === null && next.to === null ? null : next));
  };
  return (
    <div className={classes.during}>
      {(["from", "to"] as const).map((end) => (
        <DateField
          key={`${end} ${years?.[end] ?? ""}`}
          label={t(`filters.${end}`)}
          value={years?.[end] ?? ""}
          onChange={(text) => set(end, text)}
        />
      ))}
      <label>
        <span>{t("filters.clock")}</span>
        <select
          value={clock}
          onChange={({ currentTarget }) =>
            go(during(years, currentTarget.value as typeof clock))
          }
        >
          {clocks.map((each) => (
            <option key={each} value={each}>
              {t(`filters.clocks.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {clock === "HAPPENED" && <p>{t("filters.lasting")}</p>}
    </div>
  );
}

/** A year, month or day; it holds from when the field is left, or on Enter. */
function DateField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const hint = useId();
  const isWrong = text !== "" && !isPartialDate(text);
  const take = () => {
    if (!isWrong && text !== value) onChange(text);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        value={text}
        inputMode="numeric"
        autoComplete="off"
        placeholder="2024"
        maxLength={10}
        title={t("filters.dateHint")}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? hint : undefined}
        onChange={({ currentTarget }) =>
          setText(currentTarget.value.normalize("NFKC").trim())
        }
        onBlur={take}
        onKeyDown={({ key }) => key === "Enter" && take()}
      />
      {isWrong && (
        <small id={hint} role="alert">
          {t("filters.dateWrong")}
        </small>
      )}
    </label>
  );
}
