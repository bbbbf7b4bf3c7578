import { useState } from "react";
import { useSay } from "../../look/language.ts";
import { askGraph } from "./ask.ts";
import { linesOf } from "./cypher.ts";
import type { Asked } from "./asked.ts";
import classes from "./workbench.module.css";
import { words } from "./words.ts";

/** What the graph did for an answer: the Cypher that the question became, asked for when it is opened. */
export function Workings({ asked }: { readonly asked: Asked }) {
  const say = useSay();
  const [cypher, setCypher] = useState<readonly string[] | null>(null);
  const ask = async () => {
    const { query, variables } = asked;
    const answer = await askGraph(query, variables, { cypher: true });
    setCypher(answer.extensions?.cypher ?? []);
  };
  return (
    <details
      className={classes.workings}
      onToggle={(event) => {
        if (event.currentTarget.open && cypher === null) void ask();
      }}
    >
      <summary>{say(words.workings)}</summary>
      <p>{say(cypher?.length === 0 ? words.noCypher : words.workingsTold)}</p>
      {cypher?.map((statement, i) => (
        <ol key={i} className={classes.cypher} aria-label="Cypher">
          {linesOf(statement).map(({ text, depth, meaning }, line) => (
            <li key={line}>
              <code
                translate="no"
                style={{ paddingInlineStart: `${String(depth * 1.4)}em` }}
              >
                {text}
              </code>
              {meaning && <span>{say(meaning)}</span>}
            </li>
          ))}
        </ol>
      ))}
    </details>
  );
}
