import { useCallback } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useStageText } from "../look/stage-text.ts";
import type { Tie } from "../scene/ties.ts";
import { useLanguage } from "../view/use-view.ts";
import { isSaid } from "./words.ts";

/** What stands on a line: in short, and with on whose word. */
export interface LineText {
  readonly short: string;
  readonly whole: string;
}

export type LineTextOf = (ties: readonly Tie[]) => LineText;

const silent: LineText = { short: "", whole: "" };

/** What a line says, of which the weightiest tie comes first. */
export function useLineText(): LineTextOf {
  const { t } = useTranslation("canvas");
  const { t: common } = useTranslation();
  const stageText = useStageText(useLanguage());
  return useCallback(
    ([tie, ...others]) => {
      if (!tie || !isSaid(tie.says)) return silent;
      const { says, stage, claims } = tie;
      const base = stage
        ? common(`term.AlignmentStage.${stage}`)
        : t(`says.${says}`);
      const own =
        claims.length > 1
          ? t("several", { says: base, count: claims.length })
          : base;
      const voiced =
        stage && tie.saidBy?.length
          ? stageText({ stage, saidBy: tie.saidBy })
          : own;
      const count = others.length;
      const also = (text: string) =>
        count > 0 ? t("alsoSays", { says: text, count }) : text;
      return { short: also(own), whole: also(voiced) };
    },
    [t, common, stageText],
  );
}
