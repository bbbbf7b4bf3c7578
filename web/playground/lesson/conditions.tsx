import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { conditionsOf, type Report } from "../grading/report.ts";
import {
  commentText,
  conditions as demanded,
  findingText,
  sorts,
  states,
} from "../grading/sentences.ts";
import { useSay } from "../../look/language.ts";
import type { Task } from "../lessons/lesson.ts";
import { Prose } from "../shell/prose.tsx";
import { words } from "../shell/words.ts";
import classes from "./lesson.module.css";

interface ConditionsProps {
  readonly task: Task;
  readonly report: Report | null;
  /** Whether the query has changed since. */
  readonly isStale: boolean;
  readonly tries: number;
  readonly isPassed: boolean;
}

const marks = { passed: "✓", failed: "✗", waiting: "·" } as const;

/** What is checked, and how the last attempt did. */
export function Conditions({
  task,
  report,
  isStale,
  tries,
  isPassed,
}: ConditionsProps) {
  const say = useSay();
  const judged =
    report?.conditions ??
    conditionsOf(task).map((id) => ({
      id,
      state: "waiting" as const,
      findings: [],
    }));
  const section = useRef<HTMLElement>(null);
  const said = useRef<HTMLDivElement>(null);
  // A verdict is read at once, wherever in the lesson somebody was; the task stays in sight where there is room for both.
  useEffect(() => {
    if (!report) return;
    section.current!.scrollIntoView({ block: "nearest" });
    said.current!.scrollIntoView({ block: "nearest" });
  }, [report]);
  const failures = judged.filter(({ state }) => state === "failed").length;
  const verdict = report
    ? say(report.isPassed ? words.passed : words.failed(failures))
    : isPassed
      ? say(words.done)
      : "";
  return (
    <section
      ref={section}
      className={classes.conditions}
      data-stale={isStale}
      aria-labelledby="conditions"
    >
      <h2 id="conditions">{say(words.conditions)}</h2>
      {/* A live region of its own for each attempt: the same words twice would not be read out. */}
      <div key={tries} ref={said} role="status" className={classes.verdict}>
        <strong data-passed={report?.isPassed ?? isPassed}>{verdict}</strong>
        <VisuallyHidden>
          {report?.conditions
            .flatMap(({ findings }) => findings)
            .map((finding) => say(findingText(finding)).replaceAll("`", ""))
            .join(" ")}
        </VisuallyHidden>
      </div>
      {isStale && <p className={classes.stale}>{say(words.staleVerdict)}</p>}
      <ol>
        {judged.map(({ id, state, findings }) => (
          <li key={id} data-state={state} data-condition={id}>
            <span aria-hidden>{marks[state]}</span>
            <span>{say(demanded[id])}</span>
            <span className={classes.state}>{say(states[state])}</span>
            {findings.length > 0 && (
              <ul>
                {findings.map((finding, i) => (
                  <li key={i}>
                    <Prose text={say(findingText(finding))} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {report && report.comments.length > 0 && (
        <>
          <h3>{say(words.comments)}</h3>
          <ul className={classes.comments}>
            {report.comments.map((comment, i) => (
              <li key={i} data-sort={comment.sort}>
                <em>{say(sorts[comment.sort])}</em>
                <span>
                  <Prose text={say(commentText(comment))} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
