import { Button, Skeleton } from "@mantine/core";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { DrawnForm } from "../export/drawn-form.tsx";
import { TakeAway } from "../export/take-away.tsx";
import { Failed } from "../look/failed.tsx";
import { Glyph } from "../look/glyph.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { isFiltering } from "../scene/filtered.ts";
import { Starts } from "../look/starts.tsx";
import { Picker } from "../search/picker.tsx";
import { longestWay } from "../view/parts/path.ts";
import { hasMoved, useView } from "../view/use-view.ts";
import { revealAll } from "../view/hiding.ts";
import { showPart } from "../view/moves.ts";
import { ChainActions } from "./chain-actions.tsx";
import { ChainList } from "./chain-list.tsx";
import { Options } from "./options.tsx";
import { idsOf } from "./chain.ts";
import classes from "./path.module.css";
import { mostWays, usePath, type FoundPaths } from "./use-path.ts";
import { Ways } from "./ways.tsx";
import "./words.ts";

/** How two things are connected: a chain of sentences, each with its evidence. */
export function Path() {
  const { t } = useTranslation("path");
  const { t: common } = useTranslation();
  const suggestions = useSuggestions();
  const { view, go } = useView();
  const { from, to } = view.path;
  const found = usePath();
  const { answer, chosen } = found;
  const ids = chosen ? idsOf(chosen.chain) : [];
  const names = [answer?.from, answer?.to].map(
    (end) => end?.name[view.language],
  );
  const title =
    names[0] && names[1]
      ? t("titleOf", { from: names[0], to: names[1] })
      : t("title");
  useEffect(() => {
    document.title = `${title} · ${common("title")}`;
  }, [title, common]);
  return (
    <div className={classes.form}>
      <div className={classes.page}>
        <div className={classes.heading}>
          <h1>{title}</h1>
          {chosen && <TakeAway name={title} ids={ids} />}
        </div>
        <div className={classes.ends}>
          <Picker
            label={t("from")}
            placeholder={t("placeholder")}
            picked={from}
            hasFocus={from === null && hasMoved()}
            onPick={(id) => go(showPart("path", { from: id, choice: 0 }))}
          />
          <button
            type="button"
            className={classes.swap}
            title={t("swap")}
            aria-label={t("swap")}
            disabled={from === null && to === null}
            onClick={() =>
              go(showPart("path", { from: to, to: from, choice: 0 }))
            }
          >
            <Glyph name="swap" />
          </button>
          <Picker
            label={t("to")}
            placeholder={t("placeholder")}
            picked={to}
            hasFocus={from !== null && to === null && hasMoved()}
            onPick={(id) => go(showPart("path", { to: id, choice: 0 }))}
          />
        </div>
        {from === null || to === null ? (
          <Starts
            lead={t(from === null && to === null ? "lead" : "pickOther")}
            suggestions={suggestions}
          />
        ) : from === to ? (
          <p className={classes.note} role="status">
            {t("same")}
          </p>
        ) : (
          <>
            <Options />
            <Answer found={found} />
          </>
        )}
      </div>
    </div>
  );
}

const starts = {
  peru: ["peru", "indonesia"],
  kenya: ["kenya", "chancay-port"],
  lula: ["luiz-inacio-lula-da-silva", "china-laos-railway"],
} as const;

/** The views that the form suggests. */
function useSuggestions() {
  const { t } = useTranslation("path");
  return (Object.keys(starts) as (keyof typeof starts)[]).map((name) => {
    const [from, to] = starts[name];
    return {
      label: t(`start.${name}`),
      move: showPart("path", { from, to, choice: 0 }),
    };
  });
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className={classes.none} role="status">
      {children}
    </div>
  );
}

/** What was found, or why nothing was and what could be tried. */
function Answer({ found }: { readonly found: FoundPaths }) {
  const { t } = useTranslation("path");
  const { t: common } = useTranslation();
  const { view, go } = useView();
  const { path, filters } = view;
  const { answer, ways, chosen, hidden, error, retry } = found;
  if (error) return <Failed error={error} onRetry={retry} />;
  if (!answer)
    return (
      <div aria-busy aria-label={common("loading")}>
        <Skeleton height={18} width="40%" mb="md" />
        <Skeleton height={120} mb="md" />
        <Skeleton height={120} />
      </div>
    );
  if (!answer.path) {
    const id = answer.from ? path.to : path.from;
    return (
      <Note>
        <h2>{t("unknown", { id })}</h2>
      </Note>
    );
  }
  const limit = answer.path.searchedLength;
  const hiddenCount = [...hidden.values()].reduce((sum, n) => sum + n, 0);
  if (!chosen)
    return (
      <Note>
        <h2>
          {hiddenCount > 0 ? t("allHidden") : t("none", { count: limit })}
        </h2>
        <p>{t("noneHint")}</p>
        <div className={classes.actions}>
          {limit < longestWay && hiddenCount === 0 && (
            <Button
              size="xs"
              onClick={() =>
                go(showPart("path", { maxLength: longestWay, choice: 0 }))
              }
            >
              {t("tryLonger", { count: longestWay })}
            </Button>
          )}
          {isFiltering(filters) && (
            <Button size="xs" variant="default" onClick={() => go(revealAll)}>
              {t("tryFilters")}
            </Button>
          )}
          {path.isTold && (
            <Button
              size="xs"
              variant="default"
              onClick={() => go(showPart("path", { isTold: false, choice: 0 }))}
            >
              {t("tryUntold")}
            </Button>
          )}
        </div>
      </Note>
    );
  const count = ways.length + hiddenCount;
  return (
    <>
      <p className={classes.note} role="status">
        <span>
          {t(count === mostWays ? "foundMost" : "found", { count, limit })}
        </span>
        {path.choice >= count && (
          <span>
            {t("noWay", { number: path.choice + 1, shown: chosen.number + 1 })}
          </span>
        )}
      </p>
      <HiddenNotice counts={hidden} />
      <ChainActions
        chain={chosen.chain}
        number={chosen.number + 1}
        count={count}
        version={answer.about.version ?? ""}
      />
      <div className={classes.found}>
        <DrawnForm>
          <ChainList chain={chosen.chain} />
        </DrawnForm>
        <Ways ways={ways} chosen={chosen} />
      </div>
    </>
  );
}
