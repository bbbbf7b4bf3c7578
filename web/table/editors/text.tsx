import { useTranslation } from "../../i18n/i18n.ts";
import { Applied } from "./applied.tsx";
import { partsOf, type Props } from "./condition.ts";

const texts = ["contains", "startsWith", "equals"] as const;

export function TextEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  const parts = partsOf(given);
  const how = texts.find((each) => parts[each] !== undefined) ?? "contains";
  return (
    <Applied
      given={given}
      onChange={onChange}
      conditionOf={(value) => ({ [value("how")]: value("text") || undefined })}
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
