import { useSay } from "../../look/language.ts";
import type { Mistake } from "../mistakes/mistakes.ts";
import { mended } from "./mended.ts";
import { Prose } from "./prose.tsx";
import { words } from "./words.ts";
import classes from "./workbench.module.css";

interface MistakeListProps {
  readonly query: string;
  readonly mistakes: readonly Mistake[];
  readonly onMend: (query: string) => void;
}

/** What is wrong in a query, and what mends it by one click. */
export function MistakeList({ query, mistakes, onMend }: MistakeListProps) {
  const say = useSay();
  return (
    <ul className={classes.mistakes} aria-label={say(words.mistakes)}>
      {mistakes.slice(0, 3).map((mistake) => (
        <li key={`${String(mistake.from)} ${mistake.message}`}>
          <span className={classes.place}>
            {say(words.line(lineOf(query, mistake.from)))}
          </span>
          <span>
            <Told mistake={mistake} />
          </span>
          <span className={classes.remedies}>
            {mistake.remedies.map(({ label, changes }) => (
              <button
                key={label.en}
                type="button"
                onClick={() => onMend(mended(query, changes))}
              >
                {say(label)}
              </button>
            ))}
          </span>
          {mistake.told && <Original text={mistake.message} />}
        </li>
      ))}
    </ul>
  );
}

/** A mistake as a teacher tells it. */
export function Told({ mistake }: { readonly mistake: Mistake }) {
  const say = useSay();
  return <Prose text={mistake.told ? say(mistake.told) : mistake.message} />;
}

/** What GraphQL itself says, for whoever wants it. */
export function Original({ text }: { readonly text: string }) {
  const say = useSay();
  return (
    <details className={classes.original}>
      <summary>{say(words.original)}</summary>
      <span lang="en" translate="no">
        {text}
      </span>
    </details>
  );
}

export const lineOf = (text: string, at: number) =>
  text.slice(0, at).split("\n").length;
