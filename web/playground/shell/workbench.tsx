import { Button } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { useSay, type Text } from "../../look/language.ts";
import { mistakesIn } from "../mistakes/mistakes.ts";
import { askGraph, type Served } from "./ask.ts";
import classes from "./workbench.module.css";
import { mended } from "./mended.ts";
import { words } from "./words.ts";

/** The variables that a text gives as JSON; null where it is none. */
export function variablesIn(text: string): Record<string, unknown> | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: Served;
  readonly ms: number;
}

interface WorkbenchProps {
  readonly schema: GraphQLSchema | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly variables: string;
  /** Without it the variables can only be read. */
  readonly onVariables?: (variables: string) => void;
  readonly onAsked?: (asked: Asked) => void;
  /** Beside the button that runs the query. */
  readonly actions?: ReactNode;
  /** Below the answer. */
  readonly children?: (asked: Asked | null) => ReactNode;
}

/** Where a query is written and run, with its variables and its answer. */
export function Workbench({
  schema,
  query,
  onQuery,
  variables,
  onVariables,
  onAsked,
  actions,
  children,
}: WorkbenchProps) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const mistakes = useMemo(() => mistakesIn(query, schema), [query, schema]);
  const values = variablesIn(variables);
  const editor = useRef<EditorHandle>(null);

  const run = async () => {
    setIsAsking(true);
    const started = performance.now();
    const answer = await askGraph(query, values ?? {});
    const next = {
      query,
      variables: values ?? {},
      answer,
      ms: Math.round(performance.now() - started),
    };
    setAsked(next);
    setIsAsking(false);
    onAsked?.(next);
  };

  const isStale = asked !== null && asked.query !== query;
  return (
    <div className={classes.bench}>
      <section
        className={classes.query}
        data-part="query"
        aria-label={say(words.query)}
      >
        <div className={classes.bar}>
          <Button
            size="compact-md"
            loading={isAsking}
            title={words.runKeys}
            onClick={() => void run()}
          >
            {say(words.run)}
          </Button>
          {actions}
          <Button
            size="compact-md"
            variant="subtle"
            color="gray"
            onClick={() => editor.current?.suggest()}
          >
            {say(words.suggest)}
          </Button>
        </div>
        <Editor
          ref={editor}
          label={say(words.query)}
          holds="query"
          value={query}
          onChange={onQuery}
          onRun={() => void run()}
          schema={schema}
        />
        {(onVariables !== undefined || variables !== "") && (
          <div className={classes.variables}>
            <h2>{say(words.variables)}</h2>
            <Editor
              label={say(words.variables)}
              holds="json"
              value={variables}
              {...(onVariables && { onChange: onVariables })}
              onRun={() => void run()}
            />
            {values === null && (
              <p className={classes.mistake}>{say(words.variablesWrong)}</p>
            )}
          </div>
        )}
        {mistakes.length > 0 && (
          <ul className={classes.mistakes} aria-label={say(words.mistakes)}>
            {mistakes.slice(0, 3).map((mistake) => (
              <li key={`${String(mistake.from)} ${mistake.message}`}>
                <span className={classes.place}>
                  {say(words.line(lineOf(query, mistake.from)))}
                </span>
                <span>
                  {mistake.told ? say(mistake.told) : mistake.message}
                </span>
                <span className={classes.remedies}>
                  {mistake.remedies.map(({ label, changes }) => (
                    <button
                      key={label.en}
                      type="button"
                      onClick={() => onQuery(mended(query, changes))}
                    >
                      {say(label)}
                    </button>
                  ))}
                </span>
                {mistake.told && (
                  <small lang="en" translate="no">
                    {mistake.message}
                  </small>
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section
        className={classes.answer}
        data-part="answer"
        aria-label={say(words.answer)}
      >
        <div className={classes.bar}>
          <h2>{say(words.answer)}</h2>
          <span className={classes.keys} role="status">
            {asked && say(isStale ? words.stale : words.took(asked.ms))}
          </span>
        </div>
        {asked ? (
          <>
            {hintsOf(asked.answer).map((hint) => (
              <p key={hint.en} className={classes.mistake}>
                {say(hint)}
              </p>
            ))}
            <Editor
              label={say(words.answer)}
              holds="json"
              value={JSON.stringify(asked.answer, null, 2)}
            />
          </>
        ) : (
          <p className={classes.empty}>{say(words.noAnswer)}</p>
        )}
        {children?.(asked)}
      </section>
    </div>
  );
}

const lineOf = (text: string, at: number) =>
  text.slice(0, at).split("\n").length;

const hintsOf = ({ errors = [] }: Served): Text[] => [
  ...new Map(
    errors.flatMap(({ extensions }) =>
      extensions?.hint ? [[extensions.hint.en, extensions.hint]] : [],
    ),
  ).values(),
];
