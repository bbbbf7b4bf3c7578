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
import { Workbench } from "../shell/workbench.tsx";
import { note, nothing, useProgress } from "../progress/progress.ts";
import type { GraphQLSchema } from "graphql";
import { Conditions } from "./conditions.tsx";
import { Contract } from "./contract.tsx";
import { Help } from "./help.tsx";
import classes from "./lesson.module.css";
import { Learnt } from "./learnt.tsx";

/** One lesson: what it tells, its task, and where the query is written and checked. */
export function LessonPage({ lesson }: { readonly lesson: Lesson }) {
  const say = useSay();
  const language = useLanguage();
  const { task } = lesson;
  const attempt = useProgress()[lesson.id] ?? nothing;
  const query = attempt.query || task.start;
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const [shown, setShown] = useState<Pane>("task");
  const number = lessons.indexOf(lesson) + 1;

  useEffect(() => {
    void loadSchema(language).then(setSchema);
  }, [language]);

  const check = async () => {
    setIsChecking(true);
    note(lesson.id, { query, tries: attempt.tries + 1 });
    const next = await grade(await loadSchema(language), task, query, ask);
    // The query may have been changed meanwhile, and stays so.
    if (next.isPassed) note(lesson.id, { isPassed: true });
    setReport(next);
    setShown("task");
    setIsChecking(false);
  };
  const write = (text: string) => {
    if (text !== query) note(lesson.id, { query: text });
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
          report={report}
          tries={attempt.tries}
          isPassed={attempt.isPassed}
        />
        {report?.isPassed || attempt.isPassed ? (
          <Learnt lesson={lesson} />
        ) : null}
        <Help lesson={lesson} query={query} attempt={attempt} onUse={write} />
      </article>
      <Workbench
        key={lesson.id}
        schema={schema}
        query={query}
        onQuery={write}
        variables={
          task.variables ? JSON.stringify(task.variables, null, 2) : ""
        }
        onAsked={() => setShown("answer")}
        actions={
          <>
            <Button
              size="compact-md"
              variant="outline"
              loading={isChecking}
              onClick={() => void check()}
            >
              {say(words.check)}
            </Button>
            <Button
              size="compact-md"
              variant="subtle"
              color="gray"
              onClick={() => write(task.start)}
            >
              {say(words.startAgain)}
            </Button>
          </>
        }
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
