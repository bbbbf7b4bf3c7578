import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { at } from "../address.ts";
import { grade } from "../grading/grade.ts";
import type { Report } from "../grading/report.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { lessons } from "../lessons/lessons.ts";
import { ask } from "../shell/ask.ts";
import { GoLink } from "../shell/go-link.tsx";
import { Panes, type Pane } from "../shell/panes.tsx";
import { Prose } from "../shell/prose.tsx";
import { loadSchema } from "../shell/load-schema.ts";
import { words } from "../shell/words.ts";
import { Workings } from "../shell/workings.tsx";
import { Workbench, type Bench } from "../shell/workbench.tsx";
import { note, nothing, useProgress } from "../progress/progress.ts";
import type { GraphQLSchema } from "graphql";
import { Conditions } from "./conditions.tsx";
import { Contract } from "./contract.tsx";
import { Help } from "./help.tsx";
import classes from "./lesson.module.css";
import { Learnt } from "./learnt.tsx";

/** The lesson that tells of types such as `[Place!]!`. */
const listsAt = lessons.findIndex(({ id }) => id === "lists") + 1;

/** A verdict, and the query that it was passed on. */
interface Judged {
  readonly report: Report;
  readonly query: string;
}

/** One lesson: what it tells, its task, and where the query is written and checked. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const say = useSay();
  const language = useLanguage();
  const { task } = lesson;
  const attempt = useProgress()[lesson.id] ?? nothing;
  const query = attempt.query ?? task.start;
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const [shown, setShown] = useState<Pane>("task");
  const number = lessons.indexOf(lesson) + 1;

  useEffect(() => {
    void loadSchema(language).then(setSchema);
  }, [language]);

  // On a narrow screen the page itself is scrolled, and stays so from one lesson to the next.
  useEffect(() => {
    void window.scrollTo(0, 0);
  }, []);

  /** Checks the query, and shows its answer as well: what was answered before belongs to another text. */
  const check = async ({ run }: Bench) => {
    setIsChecking(true);
    note(lesson.id, { query, tries: attempt.tries + 1 });
    const running = run();
    const report = await grade(await loadSchema(language), task, query, ask);
    await running;
    // The query may have been changed meanwhile, and stays so.
    if (report.isPassed) note(lesson.id, { isPassed: true });
    setJudged({ report, query });
    setShown("task");
    setIsChecking(false);
  };
  const write = (text: string) => {
    if (text !== query) note(lesson.id, { query: text });
  };
  const startAgain = ({ clear }: Bench) => {
    write(task.start);
    setJudged(null);
    clear();
  };

  return (
    <Panes
      className={classes.page}
      of={["task", "query", "answer"]}
      shown={shown}
      onShow={setShown}
    >
      <article className={classes.text} data-part="task">
        <p className={classes.number}>
          <GoLink to={at(language, "lessons")}>{say(words.allLessons)}</GoLink>
          <span>{say(words.lesson(number, lessons.length))}</span>
        </p>
        <h1>{say(lesson.title)}</h1>
        {lesson.story.map((paragraph) => (
          <p key={paragraph.en}>
            <Prose text={say(paragraph)} />
          </p>
        ))}
        <section className={classes.task} aria-labelledby="task">
          <h2 id="task">{say(words.task)}</h2>
          <p>
            <Prose text={say(task.ask)} />
          </p>
          <Contract contract={task.contract} />
        </section>
        <Conditions
          task={task}
          report={judged?.report ?? null}
          isStale={judged !== null && judged.query !== query}
          tries={attempt.tries}
          isPassed={attempt.isPassed}
        />
        {judged?.report.isPassed || attempt.isPassed ? (
          <Learnt lesson={lesson} />
        ) : null}
        <Help lesson={lesson} query={query} attempt={attempt} onUse={write} />
      </article>
      <Workbench
        key={lesson.id}
        id={lesson.id}
        schema={schema}
        query={query}
        onQuery={write}
        variables={
          task.variables ? JSON.stringify(task.variables, null, 2) : ""
        }
        onAsked={() => setShown("answer")}
        wanted={task.contract.fields}
        hidesTypes={number < listsAt}
        actions={(bench) => (
          <>
            <Button
              size="compact-md"
              variant="outline"
              loading={isChecking}
              onClick={() => void check(bench)}
            >
              {say(words.check)}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              onClick={() => startAgain(bench)}
            >
              {say(words.startAgain)}
            </Button>
          </>
        )}
      >
        {(asked) =>
          asked && (
            <Workings
              key={`${asked.query} ${JSON.stringify(asked.variables)}`}
              asked={asked}
            />
          )
        }
      </Workbench>
    </Panes>
  );
}
