import { useKeys } from "./keys.tsx";
import type { Panel } from "./panels.ts";
import { fieldToWrite, selectFrom } from "./places-in-page.ts";
import type { Places } from "./use-work.ts";

/** What the keys do, by what they are called. */
interface Doings {
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  /** What the open candidate may be, by what the graph has. */
  readonly matched: readonly string[];
  readonly step: (by: 1 | -1) => void;
  readonly accept: () => void;
  readonly merge: (id: string) => void;
  readonly takeWords: () => void;
  readonly split: () => void;
  readonly undoLast: () => void;
  readonly save: () => void;
}

/** All of the desk by keys. */
export function useWorkKeys(
  { text, right, reasonField }: Places,
  doings: Doings,
): void {
  const { panel, setPanel, matched } = doings;
  // What a key brings into view is where the next key is pressed.
  const turnTo = (panel: Panel) => {
    setPanel(panel);
    right.current
      ?.querySelector<HTMLElement>("[data-panel]")
      ?.focus({ preventScroll: true });
  };
  useKeys((key) => {
    switch (key) {
      case "j":
        return doings.step(1);
      case "k":
        return doings.step(-1);
      case "a":
        return doings.accept();
      case "x":
        return reasonField.current?.focus();
      case "m": {
        const [only, ...more] = matched;
        if (only !== undefined && more.length === 0) return doings.merge(only);
        // Which of several, or of all: the editor says.
        const others = right.current?.querySelector<HTMLDetailsElement>(
          "details[data-otherwise]",
        );
        if (others) others.open = true;
        return others?.querySelector<HTMLElement>("input")?.focus();
      }
      case "s":
        return doings.split();
      case "e":
        return fieldToWrite(right.current)?.focus();
      case "t":
        return selectFrom(text.current);
      case "w":
        return doings.takeWords();
      case "n":
        setPanel("record");
        return right.current
          ?.querySelector<HTMLElement>("[data-new-record]")
          ?.focus();
      case "u":
        return doings.undoLast();
      case "p":
        return turnTo("changes");
      case "h":
        return turnTo("history");
      case "Ctrl+Enter":
        if (panel === "record") doings.accept();
        else if (panel === "changes") doings.save();
    }
  });
}
