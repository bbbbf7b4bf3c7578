import { memo, useMemo, type RefObject } from "react";
import { appearance } from "../look/appearance.ts";
import { markedParagraphs } from "../reader/marks.ts";
import { paragraphsOf } from "../reader/paragraphs.ts";
import type { KindName } from "../view/kind.ts";
import type { PageView } from "./answers.ts";
import { useSay } from "../look/language.ts";
import { moveCursor } from "./text-cursor.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** Something that is marked in the text: what a record rests on, or a candidate. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: KindName;
  /** `record:id`, `candidate:id`. */
  readonly target: string;
  readonly title: string;
  readonly state: "resting" | "seen" | "decided";
}

interface Props {
  readonly page: PageView;
  readonly marks: readonly Mark[];
  /** What is open beside the text. */
  readonly open: string | null;
  readonly within: RefObject<HTMLDivElement | null>;
  readonly onChoose: (target: string) => void;
}

/** The text of a page, read in paragraphs, with what is in the graph and what was seen in it marked by kind. */
export const PageText = memo(function PageText({
  page,
  marks,
  open,
  within,
  onChoose,
}: Props) {
  const say = useSay();
  const paragraphs = useMemo(
    () =>
      sectionsOf(page).flatMap(({ start, end, isArticle }) =>
        markedParagraphs(
          paragraphsOf(page.text.slice(start, end), start),
          page.sentences,
          marks,
        ).map((paragraph) => ({ ...paragraph, isArticle })),
      ),
    [page, marks],
  );
  return (
    <div
      ref={within}
      className={classes.text}
      role="group"
      aria-label={say(words.text)}
      lang="zh-Hans"
      translate="no"
      tabIndex={0}
      aria-description={say(words.textHow)}
      onKeyDown={moveCursor}
      onClick={(event) => {
        if (getSelection()?.isCollapsed === false) return;
        const target = (event.target as Element).closest<HTMLElement>(
          "[data-target]",
        )?.dataset["target"];
        if (target) onChoose(target);
      }}
    >
      {paragraphs.map(({ isHeading, isArticle, parts }, index) => (
        <p
          key={index}
          className={isHeading ? classes.heading : undefined}
          data-outside={!isArticle || undefined}
        >
          {parts.flatMap(({ sentence, segments }) =>
            segments.map(({ start, text, passages }) => {
              const mark = foremost(
                passages.map((at) => marks[at]!),
                open,
              );
              return (
                <span
                  key={start}
                  data-start={start}
                  data-sentence={sentence ?? undefined}
                  {...(mark && {
                    "data-target": mark.target,
                    "data-state": mark.state,
                    "data-family": appearance[mark.kind].family,
                    "data-open":
                      passages.some((at) => marks[at]!.target === open) ||
                      undefined,
                    title: mark.title,
                    style: {
                      "--mark": `var(--${appearance[mark.kind].family}-line)`,
                      "--fill": `var(--${appearance[mark.kind].family}-fill)`,
                    } as object,
                  })}
                >
                  {text}
                </span>
              );
            }),
          )}
        </p>
      ))}
    </div>
  );
});

/** The parts of a page that belong to its articles, and those between them. */
function sectionsOf({ text, articles }: PageView) {
  const sections: { start: number; end: number; isArticle: boolean }[] = [];
  let at = 0;
  for (const { start, end } of articles.toSorted((a, b) => a.start - b.start)) {
    if (start > at) sections.push({ start: at, end: start, isArticle: false });
    sections.push({ start, end, isArticle: true });
    at = end;
  }
  if (at < text.length)
    sections.push({ start: at, end: text.length, isArticle: false });
  return sections;
}

/** Of what lies on each other: what is open, then what is to be decided, the shortest first. */
const foremost = (
  marks: readonly Mark[],
  open: string | null,
): Mark | undefined =>
  marks.find(({ target }) => target === open) ??
  marks.find(({ state }) => state === "seen") ??
  marks[0];
