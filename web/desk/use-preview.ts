import { useEffect, useState } from "react";
import type { Preview } from "./answers.ts";
import { act } from "./ask.ts";
import type { Draft } from "./draft.ts";
import type { Text } from "../look/language.ts";
import { asRefusal } from "./use-loaded.ts";

/** What the server says of a draft a moment after it last changed; null while that is not known. */
export function usePreview(draft: Draft | null) {
  const [answer, setAnswer] = useState<{
    readonly of: string;
    readonly preview: Preview | null;
    readonly fault: Text | null;
  } | null>(null);
  const [version, setVersion] = useState(0);
  const of = JSON.stringify([draft, version]);
  useEffect(() => {
    if (draft === null) return;
    const stop = new AbortController();
    const timer = setTimeout(
      () =>
        void act("preview", draft, stop.signal)
          .then((preview) => setAnswer({ of, preview, fault: null }))
          .catch((error: unknown) => {
            if (!stop.signal.aborted)
              setAnswer({ of, preview: null, fault: asRefusal(error).text });
          }),
      250,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the draft by its content
  }, [of]);
  const isCurrent = answer?.of === of;
  return {
    /** Of the draft as it is now. */
    preview: isCurrent ? answer.preview : null,
    /** The last one, while the next is awaited: problems do not flicker. */
    latest: answer?.preview ?? null,
    fault: isCurrent ? answer.fault : null,
    ask: () => setVersion((version) => version + 1),
  };
}
