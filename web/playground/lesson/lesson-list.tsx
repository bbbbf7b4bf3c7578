import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { saveFile } from "../../look/save-file.ts";
import { at } from "../address.ts";
import { useIsStored } from "../kept.ts";
import { useLanguage, useSay, type Text } from "../../look/language.ts";
import { lessons } from "../lessons/lessons.ts";
import { GoLink } from "../shell/go-link.tsx";
import { words } from "../shell/words.ts";
import {
  progressIn,
  take,
  useProgress,
  written,
} from "../progress/progress.ts";
import classes from "./lesson.module.css";

/** The lessons in their order, and how far somebody has come with them. */
export function LessonList() {
  const say = useSay();
  const language = useLanguage();
  const progress = useProgress();
  const isStored = useIsStored();
  const file = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<Text | null>(null);
  const passed = lessons.filter(({ id }) => progress[id]?.isPassed).length;
  const read = async (chosen: File) => {
    const found = progressIn(await chosen.text());
    if (found) take(found);
    setSaid(found ? words.read : words.notProgress);
  };
  return (
    <main className={classes.list}>
      <h1>{say(words.title)}</h1>
      <p className={classes.lead}>{say(words.intro)}</p>
      {!isStored && <p className={classes.notice}>{say(words.notStored)}</p>}
      <p role="status">{say(words.progress(passed, lessons.length))}</p>
      <ol>
        {lessons.map((lesson, i) => (
          <li key={lesson.id} data-passed={progress[lesson.id]?.isPassed}>
            <GoLink to={at(language, "lessons", lesson.id)}>
              <span className={classes.ordinal}>{i + 1}</span>
              <b>{say(lesson.title)}</b>
              <span>{say(lesson.story[0]!).split(/[.。]/)[0]}</span>
              {progress[lesson.id]?.isPassed && (
                <em>{`✓ ${say(words.done)}`}</em>
              )}
            </GoLink>
          </li>
        ))}
      </ol>
      <div className={classes.buttons}>
        <Button
          variant="default"
          onClick={() =>
            saveFile(
              new Blob([written(progress)], { type: "application/json" }),
              "silkgraph-lessons.json",
            )
          }
        >
          {say(words.saveProgress)}
        </Button>
        <Button variant="default" onClick={() => file.current!.click()}>
          {say(words.readProgress)}
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say(words.readProgress)}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) void read(chosen);
            event.currentTarget.value = "";
          }}
        />
      </div>
      {said && <p role="status">{say(said)}</p>}
    </main>
  );
}
