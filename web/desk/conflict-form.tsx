import { Button } from "@mantine/core";
import { useState } from "react";
import type { Conflict } from "./answers.ts";
import type { Form } from "./form.ts";
import type { Fields } from "./draft.ts";
import { useSay, type Text } from "../look/language.ts";
import { labelOf } from "./labels.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

const shown = (value: unknown) =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "–");

/** Both versions of a record that two editors changed; what only one of them changed is brought together already. */
export function ConflictForm({
  conflict,
  forms,
  nameOf,
  onSettle,
}: {
  readonly conflict: Conflict;
  readonly forms: readonly Form[];
  readonly nameOf: (id: string) => Text;
  readonly onSettle: (fields: Fields | null) => void;
}) {
  const say = useSay();
  const [mine, setMine] = useState<readonly string[]>([]);
  const { id, merged, theirs } = conflict;
  const isAdded = Object.keys(conflict.was).length === 0;
  const settled = (): Fields | null => {
    if (!merged || isAdded) return conflict.mine;
    const chosen = merged.open.filter(({ field }) => mine.includes(field));
    return {
      ...merged.fields,
      ...Object.fromEntries(chosen.map(({ field, mine }) => [field, mine])),
    };
  };
  return (
    <div
      className={classes.conflict}
      role="group"
      aria-label={`${say(words.conflict)}: ${id}`}
    >
      <p>
        <strong>{say(words.conflict)}</strong> <span>{say(nameOf(id))}</span>{" "}
        <code>{id}</code>
      </p>
      {theirs === null && <p>{say(words.gone)}</p>}
      {isAdded && <p>{say(words.bothThere)}</p>}
      {!isAdded &&
        merged?.open.map(({ field, mine: own, theirs: other }) => (
          <fieldset key={field}>
            <legend>{say(labelOf(forms, conflict.kind, field))}</legend>
            {(
              [
                [words.theirs, other, false],
                [words.mine, own, true],
              ] as const
            ).map(([word, value, isMine]) => (
              <label key={word.en}>
                <input
                  type="radio"
                  name={`${id} ${field}`}
                  checked={mine.includes(field) === isMine}
                  onChange={() =>
                    setMine(
                      isMine
                        ? [...mine, field]
                        : mine.filter((each) => each !== field),
                    )
                  }
                />
                <span>{`${say(word)}: ${shown(value)}`}</span>
              </label>
            ))}
          </fieldset>
        ))}
      <div className={classes.actions}>
        <Button size="xs" onClick={() => onSettle(settled())}>
          {say(words.useMerged)}
        </Button>
        <Button size="xs" variant="default" onClick={() => onSettle(null)}>
          {say(words.letGo)}
        </Button>
      </div>
    </div>
  );
}
