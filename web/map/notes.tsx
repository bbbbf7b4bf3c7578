import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import { useLand } from "./use-land.ts";
import classes from "./map.module.css";
import type { Thing } from "./spots.ts";

/** How the map is drawn, what it does not claim, and whose its coordinates are. */
export function Notes({ things }: { readonly things: readonly Thing[] }) {
  const { t } = useTranslation("map");
  const land = useLand();
  const sources = new Map(
    things
      .flatMap(({ references }) => references)
      .filter(({ fields }) => fields.includes("coordinates"))
      .map(({ source }) => [source.id, source]),
  );
  const [before = "", after = ""] = t("coordinates", {
    sources: "\n",
  }).split("\n");
  return (
    <footer className={classes.notes}>
      <h2>{t("symbols")}</h2>
      <ul className={classes.legend}>
        {(["own", "within"] as const).map((precision) => (
          <li key={precision}>
            <span className={classes.symbol} data-precision={precision}>
              <KindIcon kind="Place" />
            </span>
            <span>{t(precision === "own" ? "symbolOwn" : "symbolWithin")}</span>
          </li>
        ))}
        <li>
          <span className={classes.cluster}>3</span>
          <span>{t("symbolCluster")}</span>
        </li>
        {([false, true] as const).map((isRough) => (
          <li key={String(isRough)}>
            <svg aria-hidden width="26" height="10">
              <g className={classes.track} data-rough={isRough || undefined}>
                <path d="M1 5h24" />
              </g>
            </svg>
            <span>{t(isRough ? "symbolRough" : "symbolLine")}</span>
          </li>
        ))}
      </ul>
      <p className={classes.mouse}>{t("hint")}</p>
      <p className={classes.touch}>{t("hintTouch")}</p>
      <h2>{t("notes")}</h2>
      <p>{t("borders")}</p>
      <p>{t("names")}</p>
      {sources.size > 0 && (
        <p>
          <span>{before}</span>
          {[...sources.values()].map((source, index) => (
            <span key={source.id}>
              <span>{index > 0 ? " · " : ""}</span>
              <Mention entity={source} />
            </span>
          ))}
          <span>{after}</span>
        </p>
      )}
      <p>{t(land === null ? "noLand" : "land")}</p>
    </footer>
  );
}
