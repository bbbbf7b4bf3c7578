import { ask } from "../ask/ask.ts";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { isClaim, isGround, kindNames } from "../view/kind.ts";
import { maxCompared } from "../view/parts/compare.ts";
import { useView } from "../view/use-view.ts";
import { select, show, showPart } from "../view/moves.ts";
import { add, maxSteps, showTogether } from "../view/steps.ts";
import type { Move } from "../view/view.ts";
import { JoinedDocument } from "./documents.ts";
import type { Named } from "./row.ts";
import classes from "./table.module.css";
import type { useSave } from "./use-save.ts";

interface Props {
  /** What is marked, as far as it is known. */
  readonly marked: readonly Named[];
  readonly saving: ReturnType<typeof useSave>;
}

const notThings = kindNames.filter((kind) => isClaim(kind) || isGround(kind));

/** What can be done with the rows that are marked. */
export function Marked({ marked, saving }: Props) {
  const { t } = useTranslation("table");
  const { view, go } = useView();
  const [isCopied, setIsCopied] = useState(false);
  const ids = view.selected;
  if (ids.length === 0) return null;
  const claims = marked.filter(({ __typename }) => isClaim(__typename));
  const things = marked.filter(
    ({ __typename }) => !isClaim(__typename) && !isGround(__typename),
  );
  const isCountries =
    marked.length === ids.length &&
    marked.every(({ __typename }) => __typename === "Country");
  const isDrawn = claims.length + things.length > 0;
  // A claim is a line: what it joins is put in the picture, and the line with it.
  const drawn = async (move: (ids: string[]) => Move) => {
    const own = things.map(({ id }) => id);
    const answer =
      claims.length > 0
        ? await ask(JoinedDocument, {
            claims: claims.map(({ id }) => id),
            others: notThings,
            first: maxSteps,
          })
        : undefined;
    const joined = answer?.entities.edges.map(({ node }) => node.id) ?? [];
    go(move([...new Set([...own, ...joined])]));
  };
  const here = { id: [...ids] };
  return (
    <div
      className={classes.marked}
      role="group"
      aria-label={t("select.some", { count: ids.length })}
    >
      <strong role="status">{t("select.some", { count: ids.length })}</strong>
      {isDrawn && (
        <>
          <button
            type="button"
            onClick={() => void drawn(showTogether).catch(() => undefined)}
          >
            {t("select.canvas")}
          </button>
          <button
            type="button"
            onClick={() =>
              void drawn(
                (ids) => (view) => show("canvas")(add(ids)(view)),
              ).catch(() => undefined)
            }
          >
            {t("select.add")}
          </button>
        </>
      )}
      {isCountries && ids.length >= 2 && ids.length <= maxCompared && (
        <button
          type="button"
          onClick={() => go(showPart("compare", { countries: [...ids] }))}
        >
          {t("select.compare")}
        </button>
      )}
      {ids.length === 2 && isDrawn && (
        <button
          type="button"
          onClick={() =>
            go(showPart("path", { from: ids[0]!, to: ids[1]!, choice: 0 }))
          }
        >
          {t("select.path")}
        </button>
      )}
      <button type="button" onClick={() => void saving.save(here)}>
        {t("save.marked")}
      </button>
      <button
        type="button"
        onClick={() => void saving.copy(here).then(() => setIsCopied(true))}
        onBlur={() => setIsCopied(false)}
      >
        {t(isCopied ? "select.copied" : "select.copy")}
      </button>
      <button type="button" onClick={() => go(select([]), "replace")}>
        {t("select.clear")}
      </button>
    </div>
  );
}
