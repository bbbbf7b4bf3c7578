import { Button } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { Glyph } from "../look/glyph.tsx";
import type { Scene } from "../scene/scene.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { search } from "../view/moves.ts";
import { remove } from "../view/steps.ts";
import { opening } from "../view/view.ts";
import classes from "./chosen.module.css";

/** What a picture without a centre is made of, and how to have more or less of it. */
export function Chosen({ picture }: { picture: Scene }) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { added } = picture;
  return (
    <div className={classes.chosen}>
      <p className={classes.lead}>
        {t(added.length > 0 ? "chosen.lead" : "chosen.emptyHint")}
      </p>
      {added.length > 0 && (
        <ul>
          {added.map((thing) => {
            const label = t("chosen.remove", {
              name: thing.name[view.language],
            });
            return (
              <li key={thing.id}>
                <Mention entity={thing} />
                <button
                  type="button"
                  aria-label={label}
                  title={label}
                  onClick={() => go(remove([thing.id]))}
                >
                  <Glyph name="close" size={14} />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <p className={classes.ways}>
        <Button size="xs" variant="default" onClick={() => go(search(""))}>
          {t("chosen.search")}
        </Button>
        <MoveLink move={({ language }) => opening(language)}>
          {t("home")}
        </MoveLink>
      </p>
    </div>
  );
}
