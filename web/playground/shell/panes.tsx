import type { ReactNode } from "react";
import { useSay } from "../../look/language.ts";
import classes from "./panes.module.css";
import { words } from "./words.ts";

export const panes = ["task", "examples", "query", "answer"] as const;
export type Pane = (typeof panes)[number];

interface PanesProps {
  /** Which one a narrow screen shows; a wide one shows all. */
  readonly shown: Pane;
  readonly onShow: (pane: Pane) => void;
  readonly of: readonly Pane[];
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Parts of a page that stand side by side, and one at a time on a narrow screen. */
export function Panes({ shown, onShow, of, className, children }: PanesProps) {
  const say = useSay();
  return (
    <main className={classes.page} data-shown={shown}>
      <div
        className={classes.choice}
        role="group"
        aria-label={say(words.panes)}
      >
        {of.map((pane) => (
          <button
            key={pane}
            type="button"
            aria-pressed={pane === shown}
            onClick={() => onShow(pane)}
          >
            {say(words[pane])}
          </button>
        ))}
      </div>
      <div className={`${classes.panes!} ${className ?? ""}`}>{children}</div>
    </main>
  );
}
