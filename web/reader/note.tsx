import { memo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus, showPart } from "../view/moves.ts";
import classes from "./note.module.css";
import type { Passage, Piece, RestingRecord } from "./use-piece.ts";

/** So many are named in the margin until one reads the sentence. */
const atOnce = 2;

interface RestingProps {
  readonly record: RestingRecord;
  /** The passage beside which it is named. */
  readonly at: number;
  readonly piece: Piece;
  readonly isLit: boolean;
}

/** A record with its name, and the way to the next of the passages that it rests on. */
function Resting({ record, at, piece, isLit }: RestingProps) {
  const { t } = useTranslation("reader");
  const language = useLanguage();
  const { article, passages, byRecord } = piece;
  const all = byRecord.get(record.id) ?? [];
  const here = all.indexOf(at);
  const next = passages[all[(here + 1) % all.length] ?? at]!;
  return (
    <li
      className={classes.record}
      data-record={record.id}
      data-lit={isLit || undefined}
    >
      <MoveLink move={focus(record.id)}>
        <KindIcon kind={record.__typename} />
        <span>{record.name[language]}</span>
      </MoveLink>
      {all.length > 1 && (
        <MoveLink
          className={classes.nth}
          move={showPart("reader", {
            article: article.id,
            passage: { start: next.start, end: next.end },
          })}
          title={t("next")}
          aria-label={`${String(here + 1)}/${String(all.length)} › ${t("next")}`}
        >
          <span
            aria-hidden
          >{`${String(here + 1)}/${String(all.length)} ›`}</span>
        </MoveLink>
      )}
    </li>
  );
}

interface Props {
  readonly sentence: number;
  readonly piece: Piece;
  readonly isRead: boolean;
  /** The records that are pointed at, of those in this note. */
  readonly lit: string;
  readonly onRead: (sentence: number) => void;
}

/** What rests on one sentence: the first of it, or all while it is read. */
export const SentenceNote = memo(function SentenceNote({
  sentence,
  piece,
  isRead,
  lit,
  onRead,
}: Props) {
  const { t } = useTranslation("reader");
  const litRecords = new Set(lit.split(" "));
  const resting = (piece.bySentence.get(sentence) ?? []).flatMap((at) =>
    (piece.passages[at] as Passage).records.map((record) => ({ record, at })),
  );
  const named = isRead ? resting : resting.slice(0, atOnce);
  const rest = resting.length - named.length;
  return (
    <div
      className={classes.note}
      role="group"
      data-note={sentence}
      data-read={isRead || undefined}
      data-lit={
        resting.some(({ record }) => litRecords.has(record.id)) || undefined
      }
      aria-label={t("resting", { count: resting.length })}
    >
      <ul>
        {named.map(({ record, at }) => (
          <Resting
            key={`${record.id} ${String(at)}`}
            record={record}
            at={at}
            piece={piece}
            isLit={litRecords.has(record.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={classes.more}
          onClick={() => onRead(sentence)}
          title={t("more", { count: rest })}
        >
          {`+${String(rest)}`}
        </button>
      )}
    </div>
  );
});
