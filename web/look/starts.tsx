import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import type { Move } from "../view/view.ts";
import classes from "./starts.module.css";

interface Props {
  /** What to do. */
  readonly lead: string;
  readonly suggestions: readonly {
    readonly label: string;
    readonly move: Move;
  }[];
}

/** What a form says while nothing is chosen: what to do, and views to begin with. */
export function Starts({ lead, suggestions }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.starts}>
      <p>{lead}</p>
      <p>{t("starts")}</p>
      <ul>
        {suggestions.map(({ label, move }) => (
          <li key={label}>
            <MoveLink move={move}>{label}</MoveLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
