import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import type { MarkedParagraph } from "./marks.ts";
import classes from "./text.module.css";

interface Props {
  readonly paragraph: MarkedParagraph;
  /** The passages that are pointed at, of those in this paragraph. */
  readonly lit: string;
  /** The sentence that is read, and the one that the Tab key leads to. */
  readonly read: number | null;
  readonly stop: number;
  /** How many records rest on each sentence. */
  readonly counts: readonly number[];
  readonly isBareShown: boolean;
}

/** A paragraph in which each sentence can be chosen and each passage is marked. */
export const TextParagraph = memo(function TextParagraph({
  paragraph,
  lit,
  read,
  stop,
  counts,
  isBareShown,
}: Props) {
  const { t } = useTranslation("reader");
  const litPassages = new Set(lit.split(" ").filter(Boolean).map(Number));
  return (
    <p className={paragraph.isHeading ? classes.heading : classes.paragraph}>
      {paragraph.parts.map(({ sentence, isFirst, segments }) => {
        const count = sentence === null ? 0 : counts[sentence]!;
        const content = segments.map(({ start, text, passages }) => (
          <span
            key={start}
            data-start={start}
            data-passages={passages.join(" ")}
            data-depth={Math.min(passages.length, 3)}
            data-lit={
              passages.some((each) => litPassages.has(each)) || undefined
            }
          >
            {text}
          </span>
        ));
        if (sentence === null)
          return <span key={segments[0]!.start}>{content}</span>;
        return (
          <span
            key={segments[0]!.start}
            className={classes.sentence}
            data-sentence={sentence}
            data-read={sentence === read || undefined}
            data-bare={(isBareShown && count === 0) || undefined}
            title={isBareShown && count === 0 ? t("bare") : undefined}
            {...(isFirst && {
              role: "button",
              tabIndex: sentence === stop ? 0 : -1,
              "aria-pressed": sentence === read,
              "aria-description": t("resting", { count }),
            })}
          >
            {content}
          </span>
        );
      })}
    </p>
  );
});
