import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { chosenThings } from "../view/view.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";
import { TimelineSubjectDocument } from "./documents.ts";
import classes from "./timeline.module.css";

/** The whole graph, or one thing and what is linked to it. */
export function Scope() {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { about } = view.timeline;
  const ids = new Set(
    [about, view.focus, view.start].filter(
      (id) => id !== null && id !== chosenThings,
    ) as string[],
  );
  return (
    <ul className={classes.scope} aria-label={t("scope")}>
      <li>
        <MoveLink
          move={showPart("timeline", { about: null })}
          aria-current={about === null || undefined}
        >
          {t("all")}
        </MoveLink>
      </li>
      {[...ids].map((id) => (
        <Only key={id} id={id} isCurrent={about === id} />
      ))}
    </ul>
  );
}

function Only({ id, isCurrent }: { id: string; isCurrent: boolean }) {
  const { t } = useTranslation("timeline");
  const { view } = useView();
  const { data } = useQuery(TimelineSubjectDocument, { id });
  if (!data || (!data.entity && !isCurrent)) return null;
  const name = data.entity?.name[view.language];
  return (
    <li>
      <MoveLink
        move={showPart("timeline", { about: id })}
        aria-current={isCurrent || undefined}
      >
        {name ? t("only", { name }) : t("unknown", { id })}
      </MoveLink>
    </li>
  );
}
