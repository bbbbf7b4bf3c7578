import { Button } from "@mantine/core";
import type { GraphQLSchema } from "graphql";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { Editor, type EditorHandle } from "../editor/editor.tsx";
import { useSay } from "../../look/language.ts";
import { mistakesIn } from "../mistakes/mistakes.ts";
import { Answer } from "./answer.tsx";
import { run, type Asked } from "./asked.ts";
import { MistakeList } from "./mistake-list.tsx";
import classes from "./workbench.module.css";
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

/** What else may be done with the query. */
export interface Bench {
  /** Runs the query. */
  readonly run: () => Promise<void>;
  /** Takes the answer away. */
  readonly clear: () => void;
}

/** Answers outlast a look at another page. */
const answers = new Map<string, Asked>();

interface WorkbenchProps {
  /** Under which name its answer is kept. */
  readonly id: string;
  readonly schema: GraphQLSchema | null;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly variables: string;
  /** Without it the variables can only be read. */
  readonly onVariables?: (variables: string) => void;
  readonly onAsked?: () => void;
  /** The fields that a task asks for, by their paths. */
  readonly wanted?: readonly string[];
  /** Whether the types of what may be written are left out. */
  readonly hidesTypes?: boolean;
  /** Beside the button that runs the query. */
  readonly actions?: (bench: Bench) => ReactNode;
  /** Below the answer. */
  readonly children?: (asked: Asked | null) => ReactNode;
}

/** Where a query is written and run, with its variables and its answer. */
export function Workbench({
  id,
  schema,
  query,
  onQuery,
  variables,
  onVariables,
  onAsked,
  wanted,
  hidesTypes = false,
  actions,
  children,
}: WorkbenchProps) {
  const say = useSay();
  const [asked, setAsked] = useState<Asked | null>(answers.get(id) ?? null);
  const [isAsking, setIsAsking] = useState(false);
  const found = useMemo(
    () => mistakesIn(query, schema, wanted),
    [query, schema, wanted],
  );
  const values = variablesIn(variables);
  const editor = useRef<EditorHandle>(null);

  const ask = async () => {
    setIsAsking(true);
    const next = await run(query, values ?? {}, schema);
    answers.set(id, next);
    setAsked(next);
    setIsAsking(false);
  };
  const clear = () => {
    answers.delete(id);
    setAsked(null);
  };
  const askAndShow = () => void ask().then(onAsked);

  const isStale = asked !== null && asked.query !== query;
  // What only the graph knows is wrong, such as an id, is said as long as it stands there.
  const mistakes =
    found.length > 0 || asked === null || isStale ? found : asked.mistakes;
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
            onClick={askAndShow}
          >
            {say(words.run)}
          </Button>
          {actions?.({ run: ask, clear })}
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
          onRun={askAndShow}
          schema={schema}
          hidesTypes={hidesTypes}
          {...(wanted && { wanted })}
        />
        {(onVariables !== undefined || variables !== "") && (
          <div className={classes.variables}>
            <h2>{say(words.variables)}</h2>
            <Editor
              label={say(words.variables)}
              holds="json"
              value={variables}
              {...(onVariables && { onChange: onVariables })}
              onRun={askAndShow}
            />
            {values === null && (
              <p className={classes.mistake}>{say(words.variablesWrong)}</p>
            )}
          </div>
        )}
        {mistakes.length > 0 && (
          <MistakeList query={query} mistakes={mistakes} onMend={onQuery} />
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
          <Answer asked={asked} isStale={isStale} />
        ) : (
          <p className={classes.empty}>{say(words.noAnswer)}</p>
        )}
        {children?.(asked)}
      </section>
    </div>
  );
}
