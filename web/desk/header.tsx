import { SchemeButton } from "../look/scheme-button.tsx";
import type { State } from "./answers.ts";
import { useLanguage, useSay, type Text } from "../look/language.ts";
import { words } from "./words.ts";
import classes from "./desk.module.css";

interface Props {
  readonly state: State;
  readonly pageId: string | null;
  readonly progress: Text | null;
  readonly left: number;
  readonly onPage: (id: string) => void;
  readonly onNewPage: () => void;
}

/** Which page is worked on, how far the work is, and the ways to elsewhere. */
export function Header({
  state,
  pageId,
  progress,
  left,
  onPage,
  onNewPage,
}: Props) {
  const say = useSay();
  const language = useLanguage();
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className={classes.header}>
      <h1>
        <a
          className={classes.brand}
          href={`/${language}/`}
          title={say(words.toExplorer)}
        >
          <img src="/icon.svg" alt="" width={24} height={24} />
          <span>{`Silkgraph · ${say(words.title)}`}</span>
        </a>
      </h1>
      <select
        aria-label={say(words.page)}
        value={pageId ?? ""}
        onChange={(event) => onPage(event.currentTarget.value)}
      >
        {pageId === null && <option value="">{say(words.choosePage)}</option>}
        {state.pages.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={classes.plain}
        onClick={onNewPage}
        disabled={!state.hasArticles || !state.canSave}
      >
        {say(words.newPage)}
      </button>
      {progress && (
        <span className={classes.progress} role="status">
          {`${say(progress)} · ${String(left)} ${say(words.left)}`}
        </span>
      )}
      <div className={classes.tools}>
        <a
          href={`/desk/${other}${location.search}`}
          hrefLang={other}
          lang={other === "zh" ? "zh-Hans" : "en"}
        >
          {say(words.otherLanguage)}
        </a>
        <SchemeButton toDark={say(words.toDark)} toLight={say(words.toLight)} />
      </div>
    </header>
  );
}
