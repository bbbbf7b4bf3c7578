import { Button } from "@mantine/core";
import { useState } from "react";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import type { Comment, PageView } from "./answers.ts";
import type { Decision } from "./draft.ts";
import { editorName, keepEditorName } from "./editor-name.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** What a comment is about. */
export type CommentPlace = Pick<
  Comment,
  "record" | "field" | "page" | "start" | "end"
>;

/** The comments of a page as the draft leaves them. */
export function commentsOf(
  page: PageView,
  decisions: readonly Decision[],
): Comment[] {
  const settled = new Set(
    decisions.flatMap((each) => ("settle" in each ? [each.settle.id] : [])),
  );
  const own = decisions.flatMap((each) =>
    "comment" in each ? [each.comment] : [],
  );
  return [
    ...page.comments.filter(
      ({ id }) => !settled.has(id) && !own.some((each) => each.id === id),
    ),
    ...own,
  ];
}

const newId = () =>
  `comment-${[...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")}`;

/** What editors tell each other: each comment leads to its place, until it is dealt with. */
export function CommentsPanel({
  comments,
  place,
  nameOf,
  wordsOf,
  onNote,
  onLead,
  onUndo,
  decisions,
}: {
  readonly comments: readonly Comment[];
  /** What a new comment would be about: the selected words, or the open record. */
  readonly place: CommentPlace | null;
  readonly nameOf: (id: string) => Text;
  readonly wordsOf: (start: number, end: number) => string | null;
  readonly onNote: (decision: Decision) => void;
  readonly onLead: (comment: Comment) => void;
  readonly onUndo: (decision: Decision) => void;
  readonly decisions: readonly Decision[];
}) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState("");
  const [by, setBy] = useState(editorName);
  const about = ({ record, start, end }: CommentPlace) =>
    record !== undefined
      ? nameOf(record)[language]
      : `“${wordsOf(start ?? 0, end ?? 0) ?? ""}”`;
  return (
    <section aria-label={say(words.comments)}>
      <form
        className={classes.form}
        aria-label={say(words.newComment)}
        onSubmit={(event) => {
          event.preventDefault();
          if (!place) return;
          keepEditorName(by.trim());
          const date = new Date().toISOString().slice(0, 10);
          onNote({
            comment: {
              id: newId(),
              text: text.trim(),
              by: by.trim(),
              date,
              ...place,
            },
          });
          setText("");
        }}
      >
        <p className={classes.muted}>
          {place
            ? `${say(words.commentOn)} ${about(place)}`
            : say(words.commentHow)}
        </p>
        <label>
          <span>{say(words.comment)}</span>
          <textarea
            style={{ minHeight: "4em" }}
            value={text}
            maxLength={1000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{say(words.yourName)}</span>
          <input
            autoComplete="name"
            value={by}
            maxLength={100}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
        </label>
        <Button
          type="submit"
          size="xs"
          style={{ justifySelf: "start" }}
          disabled={!place || text.trim() === "" || by.trim() === ""}
        >
          {say(words.addComment)}
        </Button>
      </form>
      {comments.length === 0 && (
        <p className={classes.muted}>{say(words.noComments)}</p>
      )}
      <ul className={classes.list} aria-label={say(words.comments)}>
        {comments.map((comment) => {
          const own = decisions.find(
            (each) => "comment" in each && each.comment.id === comment.id,
          );
          return (
            <li key={comment.id}>
              <span>
                <button
                  type="button"
                  className={classes.lead}
                  onClick={() => onLead(comment)}
                >
                  {about(comment)}
                </button>
                <span className={classes.said}>{comment.text}</span>
                <small
                  className={classes.muted}
                >{`${comment.by} · ${comment.date}`}</small>
              </span>
              <button
                type="button"
                className={classes.plain}
                onClick={() =>
                  own
                    ? onUndo(own)
                    : onNote({
                        settle: { id: comment.id, text: comment.text },
                      })
                }
              >
                {say(own ? words.undo : words.dealtWith)}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
