import { useTranslation } from "../../i18n/i18n.ts";

/** Yes, no, or no matter which. */
export function YesNo({
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
