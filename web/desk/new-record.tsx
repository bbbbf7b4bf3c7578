import { useState } from "react";
import type { Form } from "./form.ts";
import { useSay } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

/** Begins a record of any kind that no candidate was seen for. */
export function NewRecord({
  forms,
  onBegin,
}: {
  readonly forms: readonly Form[];
  readonly onBegin: (form: Form) => void;
}) {
  const say = useSay();
  const [kind, setKind] = useState("Statement");
  const form = forms.find((each) => each.kind === kind);
  return (
    <div>
      <p className={classes.label}>{say(words.kindOfNew)}</p>
      <div style={{ display: "flex", gap: 6 }}>
        <select
          data-new-record
          aria-label={say(words.kindOfNew)}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value)}
        >
          {forms.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {say(label)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={classes.plain}
          style={{ whiteSpace: "nowrap" }}
          onClick={() => form && onBegin(form)}
        >
          {say(words.create)}
        </button>
      </div>
    </div>
  );
}
