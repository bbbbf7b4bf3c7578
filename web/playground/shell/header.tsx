import { SchemeButton } from "../../look/scheme-button.tsx";
import { at, parts, type Place } from "../address.ts";
import { useSay } from "../../look/language.ts";
import { GoLink } from "./go-link.tsx";
import classes from "./header.module.css";
import { words } from "./words.ts";

/** The parts of the playground, the way to the explorer, and the choices of language and colours. */
export function Header({ place }: { readonly place: Place }) {
  const say = useSay();
  const { language } = place;
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className={classes.header}>
      <a
        className={classes.brand}
        href={`/${language}/`}
        title={say(words.home)}
      >
        <img src="/icon.svg" alt="" width={24} height={24} />
        <span>Silkgraph</span>
      </a>
      <nav className={classes.parts} aria-label={say(words.parts)}>
        {parts.map((part) => (
          <GoLink
            key={part}
            to={at(language, part)}
            aria-current={place.part === part ? "page" : undefined}
          >
            {say(words[part])}
          </GoLink>
        ))}
      </nav>
      <div className={classes.tools}>
        <a href={`/${language}/`}>{say(words.toExplorer)}</a>
        <GoLink
          to={{ ...place, language: other }}
          hrefLang={other}
          lang={other === "zh" ? "zh-Hans" : "en"}
        >
          {say(words.otherLanguage)}
        </GoLink>
        <SchemeButton toDark={say(words.toDark)} toLight={say(words.toLight)} />
      </div>
    </header>
  );
}
