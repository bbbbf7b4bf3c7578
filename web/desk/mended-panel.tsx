import { Button } from "@mantine/core";
import { useState } from "react";
import { KindIcon } from "../look/kind-icon.tsx";
import { useLanguage, useSay } from "../look/language.ts";
import { act } from "./ask.ts";
import { base64 } from "./base64.ts";
import type { MendingWork } from "./use-mending.ts";
import { asRefusal } from "./use-loaded.ts";
import { problemText, words } from "./words.ts";
import type { Text } from "../look/language.ts";
import classes from "./desk.module.css";

const oneLine = (text: string) => text.replace(/\s+/g, "");

/** Takes in the mended text of a page; shows which passages follow it, and has those placed that do not. */
export function MendedPanel({
  page,
  text,
  work,
  selected,
  canSave,
  onTaken,
}: {
  readonly page: string;
  /** The text as it is. */
  readonly text: string | null;
  readonly work: MendingWork;
  readonly selected: { readonly start: number; readonly end: number } | null;
  readonly canSave: boolean;
  /** There is a mended text now, or none any more. */
  readonly onTaken: () => Promise<void>;
}) {
  const { mending } = work;
  return mending ? (
    <Waiting
      work={work}
      selected={selected}
      canSave={canSave}
      onDropped={onTaken}
    />
  ) : (
    <TakeMended key={page} page={page} text={text} onTaken={onTaken} />
  );
}

function TakeMended({
  page,
  text,
  onTaken,
}: {
  readonly page: string;
  readonly text: string | null;
  readonly onTaken: () => Promise<void>;
}) {
  const say = useSay();
  const [fault, setFault] = useState<Text | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (bytes: Uint8Array) => {
    setFault(null);
    setBusy(true);
    try {
      await act("take-mended", { page, bytes: base64(bytes) });
      await onTaken();
    } catch (error) {
      setFault(asRefusal(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={classes.form}
      aria-label={say(words.mended)}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        void send(new TextEncoder().encode(data.get("text") as string));
      }}
    >
      <p className={classes.muted}>{say(words.mendHow)}</p>
      <label>
        <span>{say(words.mendedText)}</span>
        <textarea
          key={text}
          name="text"
          lang="zh-Hans"
          style={{ minHeight: "18em" }}
          defaultValue={text ?? ""}
        />
      </label>
      <Button
        type="submit"
        size="sm"
        loading={isBusy}
        style={{ justifySelf: "start" }}
      >
        {say(words.takeMended)}
      </Button>
      <label>
        <span>{say(words.orMendedFile)}</span>
        <input
          type="file"
          accept=".txt,text/plain"
          onChange={(event) =>
            void event.currentTarget.files?.[0]
              ?.arrayBuffer()
              .then((bytes) => send(new Uint8Array(bytes)))
          }
        />
      </label>
      {fault && (
        <p role="alert" className={classes.problems}>
          {say(fault)}
        </p>
      )}
    </form>
  );
}

function Waiting({
  work,
  selected,
  canSave,
  onDropped,
}: {
  readonly work: MendingWork;
  readonly selected: { readonly start: number; readonly end: number } | null;
  readonly canSave: boolean;
  readonly onDropped: () => Promise<void>;
}) {
  const say = useSay();
  const language = useLanguage();
  const { placed, result, fault } = work;
  const mending = work.mending!;
  const { waiting, text } = mending;
  const left = waiting.filter(({ key }) => placed[key] === undefined);
  const problems = result?.problems.filter(({ isNotice }) => !isNotice) ?? [];
  return (
    <section aria-label={say(words.mended)}>
      <p role="status">
        {say({
          en: `Follow the mended text: ${String(mending.followed)}, to another place: ${String(mending.moved)}; wait for you: ${String(left.length)}.`,
          zh: `${String(mending.followed)} 处出处随文本移动，其中 ${String(mending.moved)} 处位置有变；${String(left.length)} 处待您确定。`,
        })}
      </p>
      <ul className={classes.list} aria-label={say(words.waiting)}>
        {waiting.map(({ key, kind, name, words: old, proposals }) => {
          const at = placed[key];
          return (
            <li key={key}>
              <div className={classes.waiting}>
                <span>
                  {kind ? (
                    <KindIcon kind={kind} />
                  ) : (
                    <small className={classes.muted}>
                      {say(words.comment)}
                    </small>
                  )}{" "}
                  <strong>{name[language]}</strong>
                </span>
                {old !== null && <del lang="zh-Hans">{oneLine(old)}</del>}
                {at === undefined ? (
                  <>
                    {proposals.map(({ start, end, words: now }) => (
                      <button
                        key={`${String(start)} ${String(end)}`}
                        type="button"
                        className={classes.plain}
                        onClick={() => work.place(key, { start, end })}
                      >
                        {`${say(words.placeHere)} “${oneLine(now)}”`}
                      </button>
                    ))}
                    <div className={classes.actions}>
                      <button
                        type="button"
                        className={classes.plain}
                        disabled={!selected}
                        onClick={() => selected && work.place(key, selected)}
                      >
                        {say(words.placeSelected)}
                      </button>
                      <button
                        type="button"
                        className={classes.plain}
                        onClick={() => work.place(key, null)}
                      >
                        {say(
                          kind ? words.takeEvidenceAway : words.takeCommentAway,
                        )}
                      </button>
                    </div>
                  </>
                ) : (
                  <span>
                    {at ? (
                      <ins lang="zh-Hans">
                        {oneLine(text.slice(at.start, at.end))}
                      </ins>
                    ) : (
                      <em>{say(words.takenAway)}</em>
                    )}{" "}
                    <button
                      type="button"
                      className={classes.plain}
                      onClick={() => work.takeBack(key)}
                    >
                      {say(words.undo)}
                    </button>
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {problems.length > 0 && (
        <ul role="alert" className={classes.problems}>
          {problems.map((problem) => (
            <li key={`${problem.rule} ${problem.id} ${problem.field}`}>
              {`${problem.id} ${problem.field}: ${say(problemText(problem))}`}
            </li>
          ))}
        </ul>
      )}
      {fault && (
        <p role="alert" className={classes.problems}>
          {say(fault)}
        </p>
      )}
      <div className={classes.actions}>
        <Button
          size="sm"
          loading={work.isBusy}
          disabled={!canSave || !(result?.isSound ?? false)}
          onClick={work.save}
        >
          {say(words.saveMended)}
        </Button>
        {mending.hasOld && (
          <Button
            size="sm"
            variant="default"
            onClick={() => work.drop(onDropped)}
          >
            {say(words.dropMended)}
          </Button>
        )}
      </div>
    </section>
  );
}
