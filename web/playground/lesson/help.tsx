import { Button } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { at } from "../address.ts";
import { hintsFor, type Hint } from "../grading/hints.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import type { Lesson } from "../lessons/lesson.ts";
import { GoLink } from "../shell/go-link.tsx";
import { mistakesIn } from "../mistakes/mistakes.ts";
import { lineOf } from "../shell/mistake-list.tsx";
import { Prose } from "../shell/prose.tsx";
import { loadSchema } from "../shell/load-schema.ts";
import { words } from "../shell/words.ts";
import { note, type Attempt } from "../progress/progress.ts";
import classes from "./lesson.module.css";

/** After so many attempts the solution is offered; whoever asks for it may see it before. */
const triesBefore = 3;

interface HelpProps {
  readonly lesson: Lesson;
  readonly query: string;
  readonly attempt: Attempt;
  readonly onUse: (query: string) => void;
}

/** Hints in three steps, and the solution. */
export function Help({ lesson, query, attempt, onUse }: HelpProps) {
  const say = useSay();
  const language = useLanguage();
  const [hints, setHints] = useState<readonly Hint[]>([]);
  const [isSolved, setIsSolved] = useState(false);
  const { hints: taken, tries } = attempt;
  const newest = useRef<HTMLDivElement>(null);
  const seen = useRef(taken);
  const [broken] = mistakesIn(query, null);
  // While a query cannot be read, the hints stay those of what could be.
  const [readable, setReadable] = useState<string | null>(null);
  if (!broken && readable !== query) setReadable(query);
  useEffect(() => {
    let isWanted = true;
    if (taken > 0)
      void loadSchema(language).then((schema) => {
        if (isWanted) setHints(hintsFor(schema, lesson.task, readable ?? ""));
      });
    return () => {
      isWanted = false;
    };
  }, [taken, lesson, readable, language]);
  useEffect(() => {
    if (taken <= seen.current || hints.length === 0) return;
    newest.current?.scrollIntoView({ block: "nearest" });
    seen.current = taken;
  }, [taken, hints]);
  return (
    <section className={classes.help} aria-labelledby="hints">
      <h2 id="hints">{say(words.hints)}</h2>
      {hints.slice(0, taken).map((hint, i) => (
        <div key={i} ref={newest}>
          <ShownHint
            at={i + 1}
            hint={hint}
            brokenLine={broken ? lineOf(query, broken.from) : null}
          />
        </div>
      ))}
      <div className={classes.buttons}>
        {taken < lesson.task.hints.length && (
          <Button
            size="compact-md"
            variant="default"
            onClick={() => note(lesson.id, { query, hints: taken + 1 })}
          >
            {say(taken === 0 ? words.moreHint : words.nextHint)}
          </Button>
        )}
        {!isSolved && (
          <Button
            size="compact-md"
            variant={tries >= triesBefore ? "default" : "subtle"}
            color="gray"
            onClick={() => setIsSolved(true)}
          >
            {say(tries >= triesBefore ? words.showSolution : words.solutionNow)}
          </Button>
        )}
      </div>
      {isSolved && (
        <div className={classes.hint}>
          <h3>{say(words.solution)}</h3>
          <pre translate="no">{lesson.task.model}</pre>
          <Button
            size="compact-md"
            variant="default"
            onClick={() => onUse(lesson.task.model)}
          >
            {say(words.useSolution)}
          </Button>
        </div>
      )}
    </section>
  );
}

function ShownHint({
  at: number,
  hint,
  brokenLine,
}: {
  readonly at: number;
  readonly hint: Hint;
  readonly brokenLine: number | null;
}) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={classes.hint} role="status">
      <h3>{say(words.hint(number))}</h3>
      <p>
        <Prose text={say(hint.told)} />
      </p>
      {hint.names.length > 0 && (
        <p>
          {say(
            brokenLine === null
              ? words.stillLacking(hint.names.join(", "))
              : words.mendFirst(brokenLine),
          )}
        </p>
      )}
      <span>
        {hint.type && (
          <>
            <GoLink to={at(language, "schema", hint.type)} target="_blank">
              {say(words.lookAt(hint.type))}
            </GoLink>
            <small>{say(words.lookLater)}</small>
          </>
        )}
      </span>
      <span>{hint.query && <pre translate="no">{hint.query}</pre>}</span>
    </div>
  );
}
