import { useQuery } from "../ask/use-query.ts";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { LookUpDocument } from "./documents.ts";
import classes from "./filters.module.css";
import type { Named } from "./row.ts";

interface Props {
  readonly label: string;
  /** Null for those of any kind. */
  readonly kinds: readonly KindName[] | null;
  readonly onChoose: (thing: Named) => void;
}

/** Finds a thing by its name, as one types. */
export function LookUp({ label, kinds, onChoose }: Props) {
  const { t } = useTranslation("table");
  const language = useLanguage();
  const [text, setText] = useState("");
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, 150);
  const { data, isLoading, error } = useQuery(
    LookUpDocument,
    settled === ""
      ? null
      : { text: settled, kinds: kinds && [...kinds], datasets: [], first: 8 },
  );
  const isWaiting = wanted !== settled || isLoading;
  const hits = wanted === "" || isWaiting ? [] : (data?.search.hits ?? []);
  const status =
    wanted === ""
      ? ""
      : isWaiting
        ? t("filter.searching")
        : hits.length === 0
          ? (error?.message ?? t("filter.nothing"))
          : "";
  return (
    <div className={classes.lookUp}>
      <input
        type="search"
        aria-label={label}
        placeholder={t("filter.look")}
        value={text}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p role="status">{status}</p>
      {hits.length > 0 && (
        <ul aria-label={t("filter.found")}>
          {hits.map(({ entity }) => (
            <li key={entity.id}>
              <button
                type="button"
                onClick={() => {
                  onChoose(entity);
                  setText("");
                }}
              >
                <KindIcon kind={entity.__typename} />
                <span>{entity.name[language]}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
