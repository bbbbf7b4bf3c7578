import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import type { KindName } from "../view/kind.ts";
import classes from "./search.module.css";
import type { Result } from "./use-search.ts";

interface Props {
  readonly counts: Result["kinds"];
  readonly chosen: KindName | null;
  readonly onChoose: (kind: KindName | null) => void;
}

/** Narrows what was found to one kind, or widens it again. */
export function KindFilter({ counts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <div
      className={classes.filter}
      role="group"
      aria-label={t("picture.kinds")}
    >
      {counts.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? null : kind)}
        >
          <KindIcon kind={kind} />
          <span>{t(`kinds.${kind}`)}</span>
          <span className={classes.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}
