import { useTranslation } from "../../i18n/i18n.ts";
import { terms } from "../../gql/terms.ts";
import { useTerm } from "../use-labels.ts";
import { Applied } from "./applied.tsx";
import { partsOf, type Props } from "./condition.ts";

export function IdentifierEditor({ label, given, onChange }: Props) {
  const { t } = useTranslation("table");
  const term = useTerm();
  const parts = partsOf(given);
  return (
    <Applied
      given={given}
      onChange={onChange}
      conditionOf={(value) => ({
        scheme: value("scheme") ? [value("scheme")] : undefined,
        value: value("value") ? [value("value")] : undefined,
      })}
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
