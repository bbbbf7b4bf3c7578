import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import type { History } from "./answers.ts";
import { act, Refusal } from "./ask.ts";
import type { Draft } from "./draft.ts";
import { editorName, keepEditorName } from "./editor-name.ts";
import { useSay, type Text } from "../look/language.ts";
import { asRefusal } from "./use-loaded.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** The commits of the records: what was saved is committed, and any of them is taken back as a draft. */
export function HistoryPanel({
  message,
  onTakeBack,
}: {
  readonly message: string;
  readonly onTakeBack: (draft: Draft) => void;
}) {
  const say = useSay();
  const [history, setHistory] = useState<History | null | undefined>();
  const [fault, setFault] = useState<Text | null>(null);
  const [text, setText] = useState(message);
  const [writtenBy, setWrittenBy] = useState(editorName);
  const [reviewedBy, setReviewedBy] = useState("");
  const attempt = async (work: () => Promise<void>) => {
    setFault(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setFault(error.text);
    }
  };
  useEffect(() => {
    void act("history")
      .then(setHistory)
      .catch((error: unknown) => setFault(asRefusal(error).text));
  }, []);
  if (history === undefined) return <p>{say(fault ?? words.loading)}</p>;
  if (history === null)
    return <p className={classes.muted}>{say(words.noHistory)}</p>;
  return (
    <section aria-label={say(words.history)}>
      {history.hasUncommitted ? (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void attempt(async () => {
              keepEditorName(writtenBy.trim());
              setHistory(
                await act("commit", { message: text, writtenBy, reviewedBy }),
              );
              setText("");
            });
          }}
        >
          <label>
            <span>{`${say(words.uncommitted)} — ${say(words.commitMessage)}`}</span>
            <textarea
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </label>
          {(
            [
              [words.writtenBy, writtenBy, setWrittenBy],
              [words.reviewedBy, reviewedBy, setReviewedBy],
            ] as const
          ).map(([word, value, change]) => (
            <label key={word.en}>
              <span>{say(word)}</span>
              <input
                autoComplete="off"
                value={value}
                maxLength={100}
                onChange={(event) => change(event.currentTarget.value)}
              />
            </label>
          ))}
          <Button
            type="submit"
            size="xs"
            disabled={text.trim() === ""}
            style={{ justifySelf: "start" }}
          >
            {say(words.commit)}
          </Button>
        </form>
      ) : (
        <p className={classes.muted}>{say(words.committed)}</p>
      )}
      {fault && (
        <p role="alert" className={classes.problems}>
          {say(fault)}
        </p>
      )}
      <ul className={classes.list}>
        {history.commits.map(({ id, author, date, subject, ...hands }) => (
          <li key={id}>
            <span>
              <span>{subject}</span>{" "}
              <small
                className={classes.muted}
              >{`${date.slice(0, 10)} · ${hands.writtenBy || author}${hands.reviewedBy ? ` · ${say(words.reviewedBy)} ${hands.reviewedBy}` : ""}`}</small>
            </span>
            <button
              type="button"
              className={classes.plain}
              onClick={() =>
                void attempt(async () =>
                  onTakeBack(await act("take-back", { id })),
                )
              }
            >
              {say(words.takeBack)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
