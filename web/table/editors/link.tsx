import { useTranslation } from "../../i18n/i18n.ts";
import { Picker } from "../../search/picker.tsx";
import classes from "../filters.module.css";
import { compact, partsOf, type Props } from "./condition.ts";

export function LinkEditor({ label, field, given, onChange, nameOf }: Props) {
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
