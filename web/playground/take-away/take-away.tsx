import { Button } from "@mantine/core";
import { useState } from "react";
import { saveFile } from "../../look/save-file.ts";
import { useLanguage, useSay } from "../../look/language.ts";
import type { Asked } from "../shell/asked.ts";
import { words } from "../shell/words.ts";
import { csvOf } from "./csv.ts";
import { explorerAddress, idsIn, shownForms } from "./explorer.ts";
import { snippets } from "./snippets.ts";
import classes from "./take-away.module.css";

/** What can be done with an answer and its query: files, programs, and the explorer. */
export function TakeAway({ asked }: { readonly asked: Asked }) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState(snippets[0]!);
  const [isCopied, setIsCopied] = useState(false);
  const { query, variables, answer } = asked;
  const data = answer.data ?? null;
  const ids = idsIn(data);
  const code = chosen.code(query, variables, `${location.origin}/graphql`);
  const save = (text: string, type: string, name: string) =>
    saveFile(new Blob([text], { type }), name);
  return (
    <div className={classes.away}>
      {data !== null && (
        <p className={classes.row}>
          <b>{say(words.answer)}</b>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              save(
                JSON.stringify(answer, null, 2),
                "application/json",
                "answer.json",
              )
            }
          >
            JSON
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              save(csvOf(data), "text/csv;charset=utf-8", "answer.csv")
            }
          >
            CSV
          </Button>
          <small>{say(words.csvRule)}</small>
        </p>
      )}
      {ids.length > 0 && (
        <p className={classes.row}>
          <b>{say(words.inExplorer)}</b>
          {shownForms.map((form) => (
            <a key={form} href={explorerAddress(ids, language, form)}>
              {say(words[form])}
            </a>
          ))}
        </p>
      )}
      <details className={classes.programs}>
        <summary>{say(words.programs)}</summary>
        <p className={classes.row}>
          {snippets.map((snippet) => (
            <Button
              key={snippet.name}
              size="compact-sm"
              variant={snippet === chosen ? "filled" : "default"}
              aria-pressed={snippet === chosen}
              onClick={() => {
                setChosen(snippet);
                setIsCopied(false);
              }}
            >
              {snippet.name}
            </Button>
          ))}
        </p>
        <pre translate="no" tabIndex={0} aria-label={chosen.name}>
          {code}
        </pre>
        <p className={classes.row}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void navigator.clipboard
                .writeText(code)
                .then(() => setIsCopied(true))
            }
          >
            {say(words.copy)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => save(code, "text/plain", chosen.file)}
          >
            {say(words.saveFile)}
          </Button>
          <span role="status">{isCopied && say(words.copied)}</span>
        </p>
      </details>
    </div>
  );
}
