import { useCallback } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import type { AlignmentStage } from "../gql/graphql.ts";
import type { Language } from "../view/view.ts";
import { formatList } from "./format.ts";

export interface StageWord {
  readonly stage: AlignmentStage;
  /** On whose word; empty where the article says so itself, or both sides do. */
  readonly saidBy: readonly Readonly<Record<Language, string>>[];
}

/** How far an alignment has come and on whose word. */
export function useStageText(language: Language) {
  const { t } = useTranslation();
  return useCallback(
    ({ stage, saidBy }: StageWord): string => {
      const term = t(`term.AlignmentStage.${stage}`);
      const names = saidBy.map((name) => name[language]);
      return names.length > 0
        ? t("alignment.saidBy", {
            stage: term,
            count: names.length,
            names: formatList(names, language),
          })
        : term;
    },
    [t, language],
  );
}
