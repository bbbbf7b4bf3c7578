import { SchemeButton } from "../look/scheme-button.tsx";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { loadWords } from "../i18n/i18n.ts";
import { loadSearch } from "../search/load.ts";
import classes from "./header.module.css";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { openAbout, search, speak } from "../view/moves.ts";
import { aboutData, languages, opening } from "../view/view.ts";

/** The keys that open the search. */
const shortcut = "Ctrl K";

/** The name of the site, its search, and the choices of language and colours. */
export function Header() {
  const { t } = useTranslation();
  const { view, go } = useView();
  return (
    <header className={classes.header}>
      <MoveLink
        className={classes.brand}
        move={({ language, form }) => ({ ...opening(language), form })}
        title={t("home")}
      >
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span>Silkgraph</span>
      </MoveLink>
      <button
        type="button"
        className={classes.search}
        onClick={() => go(search(""))}
        onPointerEnter={() => void loadSearch()}
        onFocus={() => void loadSearch()}
        aria-label={`${t("search.hint")} ${shortcut}`}
      >
        <Glyph name="search" size={17} />
        <span>{t("search.hint")}</span>
        <kbd>{shortcut}</kbd>
      </button>
      <nav className={classes.tools} aria-label={t("more")}>
        <MoveLink
          className={classes.api}
          move={openAbout}
          aria-current={view.start === aboutData ? "page" : undefined}
          title={t("about.title")}
        >
          <Glyph name="about" size={16} />
          <span>{t("about.short")}</span>
        </MoveLink>
        <a
          className={classes.api}
          href={`/playground/${view.language}`}
          title={t("playgroundLong")}
        >
          <Glyph name="code" size={16} />
          <span>{t("playground")}</span>
        </a>
        {languages
          .filter((language) => language !== view.language)
          .map((language) => (
            <MoveLink
              key={language}
              className={classes.language}
              move={speak(language)}
              onPointerEnter={() => void loadWords(language)}
              onFocus={() => void loadWords(language)}
              hrefLang={language}
              lang={language === "zh" ? "zh-Hans" : "en"}
            >
              {t(`language.${language}`)}
            </MoveLink>
          ))}
        <SchemeButton
          toDark={t("scheme.toDark")}
          toLight={t("scheme.toLight")}
        />
      </nav>
    </header>
  );
}
