import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "../../i18n/i18n.ts";
import { Glyph } from "../../look/glyph.tsx";
import { MoveLink } from "../../view/move-link.tsx";
import { focus, showPart } from "../../view/moves.ts";
import classes from "./parts.module.css";

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly article: { readonly id: string };
}

/** The way from a quotation to the article, open at this passage. */
export function PassageLink({ passage }: { passage: Passage }) {
  const { t } = useTranslation();
  // Where a card covers what it tells of, it closes; elsewhere it stays beside the article.
  const isBeside = useMediaQuery("(min-width: 1100px)", false, {
    getInitialValueInEffect: false,
  });
  const { article, start, end } = passage;
  const read = showPart("reader", {
    article: article.id,
    passage: { start, end },
  });
  return (
    <MoveLink
      data-undrawn
      className={classes.read}
      move={(view) => read(isBeside ? view : focus(null)(view))}
    >
      <Glyph name="reader" size={14} />
      <span>{t("card.read")}</span>
    </MoveLink>
  );
}
