import { useElementSize } from "@mantine/hooks";
import {
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { showPart } from "../view/moves.ts";
import { useView } from "../view/use-view.ts";
import classes from "./annotated.module.css";
import { dataOf } from "./data-of.ts";
import { litBy } from "./lit.ts";
import { markedParagraphs, overlaps } from "./marks.ts";
import { SentenceNote } from "./note.tsx";
import { paragraphsOf } from "./paragraphs.ts";
import { extendTo, useSelected } from "./selected.ts";
import { Selection } from "./selection.tsx";
import { TextParagraph } from "./text.tsx";
import type { Piece } from "./use-piece.ts";
import { usePointed } from "./use-pointed.ts";
import { useStacked } from "./use-stacked.ts";

/** From this width on, notes have room beside the text. */
const marginFrom = 780;

/** The words of an article with what rests on each sentence beside it. */
export function Annotated({
  piece,
  isBareShown,
}: {
  readonly piece: Piece;
  readonly isBareShown: boolean;
}) {
  const { t } = useTranslation("reader");
  const { view, go } = useView();
  const { article, passages, sentences, bySentence } = piece;
  const at = view.reader.passage;
  const card = view.focus;
  const { ref: frame, width } = useElementSize();
  const text = useRef<HTMLDivElement>(null);
  const columns = useRef<HTMLDivElement>(null);
  const isMeasured = width > 0;
  const hasMargin = width >= marginFrom;
  const { pointed, point, pointAtRecord, pointAtNothing } = usePointed();
  const [selected, dropSelection] = useSelected(text);

  const paragraphs = useMemo(
    () =>
      markedParagraphs(
        article.spans.flatMap(({ text, start }) =>
          text === null ? [] : paragraphsOf(text, start),
        ),
        sentences,
        passages,
      ),
    [article, sentences, passages],
  );
  const counts = useMemo(
    () =>
      sentences.map((_, index) =>
        (bySentence.get(index) ?? []).reduce(
          (sum, passage) => sum + passages[passage]!.records.length,
          0,
        ),
      ),
    [sentences, bySentence, passages],
  );
  const noted = useMemo(
    () => [...bySentence.keys()].sort((a, b) => a - b),
    [bySentence],
  );

  const found = at ? sentences.findIndex((each) => overlaps(each, at)) : -1;
  const read = found < 0 ? null : found;
  const exact = at
    ? passages.findIndex(
        ({ start, end }) => start === at.start && end === at.end,
      )
    : -1;
  const { lit, litRecords } = litBy(piece, { exact, card, pointed });

  const choose = (sentence: number, how: "push" | "replace" = "replace") => {
    const { start, end } = sentences[sentence]!;
    go(
      showPart("reader", { article: article.id, passage: { start, end } }),
      how,
    );
  };
  const sentenceElement = (sentence: number) =>
    text.current?.querySelector<HTMLElement>(
      `[role=button][data-sentence="${String(sentence)}"]`,
    );

  // An address that points at a passage opens there.
  const target = at && `${String(at.start)}-${String(at.end)}`;
  const chosen = useRef<string | null>(null);
  useEffect(() => {
    if (!target || read === null || !isMeasured) return;
    const element = sentenceElement(read);
    // What was chosen here is in sight already.
    if (chosen.current !== target) element?.scrollIntoView({ block: "center" });
    chosen.current = null;
    element?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new place to read moves the reader
  }, [target, article.id, isMeasured]);

  const { tops, height } = useStacked({
    columnsRef: columns,
    hasMargin,
    noted,
    read,
    lineOf: sentenceElement,
    after: [paragraphs, width],
  });

  const press = (event: MouseEvent) => {
    const sentence = dataOf(event.target, "sentence");
    if (sentence === undefined || selected) return;
    const { start, end } = sentences[Number(sentence)]!;
    chosen.current = `${String(start)}-${String(end)}`;
    choose(Number(sentence));
  };
  /** Sentences are walked by arrows; with Shift they are selected. */
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const given = dataOf(event.target, "sentence");
    if (given === undefined) return;
    const here = Number(given);
    const step = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: sentences.length - 1,
    }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (read !== here) choose(here);
      else
        columns.current
          ?.querySelector<HTMLElement>(`[data-note="${given}"] a`)
          ?.focus();
      return;
    }
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(step, 0), sentences.length - 1);
    const element = sentenceElement(next);
    if (!element) return;
    if (event.shiftKey) extendTo(event.currentTarget, here, next);
    else getSelection()?.removeAllRanges();
    element.focus();
    if (!event.shiftKey) choose(next);
  };
  const leaveNote = (event: KeyboardEvent) => {
    const sentence = dataOf(event.target, "note");
    if (event.key !== "Escape" || sentence === undefined) return;
    // Else the same key would close the card.
    event.stopPropagation();
    sentenceElement(Number(sentence))?.focus();
  };

  const litIn = (all: ReadonlySet<number>, index: number) =>
    [...all]
      .filter((passage) =>
        paragraphs[index]!.parts.some(({ segments }) =>
          segments.some(({ passages }) => passages.includes(passage)),
        ),
      )
      .join(" ");
  const note = (sentence: number) => (
    <SentenceNote
      sentence={sentence}
      piece={piece}
      isRead={sentence === read}
      lit={(bySentence.get(sentence) ?? [])
        .flatMap((each) => passages[each]!.records)
        .filter(({ id }) => litRecords.has(id))
        .map(({ id }) => id)
        .join(" ")}
      onRead={choose}
    />
  );
  const readIn = (index: number) =>
    read !== null &&
    bySentence.has(read) &&
    paragraphs[index]!.parts.some(
      ({ sentence, isFirst }) => sentence === read && isFirst,
    );
  return (
    <div className={classes.frame} ref={frame}>
      <div
        className={classes.columns}
        data-margin={hasMargin || undefined}
        ref={columns}
        style={{ minHeight: hasMargin ? height : undefined }}
        onPointerOver={point}
        onPointerLeave={pointAtNothing}
        onFocus={pointAtRecord}
        onKeyDown={leaveNote}
      >
        <div
          className={classes.text}
          ref={text}
          role="group"
          aria-label={t("text")}
          lang={article.language}
          translate="no"
          onClick={press}
          onKeyDown={walk}
        >
          {paragraphs.map((paragraph, index) => (
            <div key={index}>
              <TextParagraph
                paragraph={paragraph}
                lit={litIn(lit, index)}
                read={read}
                stop={read ?? 0}
                counts={counts}
                isBareShown={isBareShown}
              />
              {!hasMargin && readIn(index) && (
                <div className={classes.below} lang={view.language}>
                  {note(read!)}
                </div>
              )}
            </div>
          ))}
        </div>
        {hasMargin && (
          <div className={classes.margin} role="group" aria-label={t("margin")}>
            {noted.map((sentence, index) => (
              <div
                key={sentence}
                className={classes.place}
                style={{ top: tops[index] ?? 0 }}
                data-read={sentence === read || undefined}
              >
                {note(sentence)}
              </div>
            ))}
          </div>
        )}
      </div>
      {selected && (
        <Selection
          article={article}
          bounds={selected}
          filters={view.filters}
          onDrop={dropSelection}
        />
      )}
    </div>
  );
}
