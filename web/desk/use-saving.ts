import { useState } from "react";
import type { SaveResult } from "./answers.ts";
import { act } from "./ask.ts";
import type { Draft } from "./draft.ts";
import { useSay } from "../look/language.ts";

/** Saves a draft, one at a time, and keeps what it changed as the message of a commit. */
export function useSaving(
  onSaved: (result: SaveResult) => Promise<void>,
  onRefused: () => void,
) {
  const say = useSay();
  const [message, setMessage] = useState("");
  const [isSaving, setSaving] = useState(false);
  return {
    message,
    isSaving,
    saveDraft: async (draft: Draft) => {
      setSaving(true);
      try {
        const result = await act("save", draft);
        if (!result.isSaved) return onRefused();
        setMessage(
          result.changes.map(({ sentence }) => say(sentence)).join("\n"),
        );
        await onSaved(result);
      } finally {
        setSaving(false);
      }
    },
  };
}
