import { CopyButton, Skeleton } from "@mantine/core";
import { useQuery } from "../ask/use-query.ts";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { saveFile } from "../look/save-file.ts";
import { useLanguage } from "../view/use-view.ts";
import { CitationsDocument } from "./documents.ts";
import classes from "./menu.module.css";
import { Part, Row } from "./part.tsx";
import { maxCited, type Subject } from "./subject.ts";

const styles = {
  gbt: "GB/T 7714-2015",
  bibtex: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
} as const;
type Style = keyof typeof styles;

/** The citation in each style, to copy or to save; one of them is read here. */
export function Cite({ of: { records, path } }: { of: Subject }) {
  const { t } = useTranslation("takeAway");
  const language = useLanguage();
  const [read, setRead] = useState<Style>(language === "zh" ? "gbt" : "bibtex");
  const { data, error, retry } = useQuery(
    CitationsDocument,
    {
      ...(records === null
        ? { view: path }
        : { ids: records.slice(0, maxCited) }),
      language: language === "zh" ? "ZH" : "EN",
    },
    // It tells the day of access.
    { isKept: false },
  );
  return (
    <Part title={t("cite")}>
      {error && <FailedNotice error={error} onRetry={retry} />}
      {(Object.keys(styles) as Style[]).map((style) => {
        const citation = data?.[style];
        const name = styles[style];
        return (
          <Row
            key={style}
            name={
              <button
                type="button"
                className={classes.read}
                aria-pressed={read === style}
                onClick={() => setRead(style)}
              >
                {name}
              </button>
            }
          >
            <CopyButton value={citation?.text ?? ""}>
              {({ copied, copy }) => (
                <button
                  type="button"
                  disabled={!citation}
                  aria-label={t(copied ? "copiedOf" : "copyOf", { name })}
                  onClick={() => {
                    setRead(style);
                    copy();
                  }}
                >
                  {t(copied ? "copied" : "copy")}
                </button>
              )}
            </CopyButton>
            <button
              type="button"
              disabled={!citation}
              aria-label={t("saveOf", { name })}
              onClick={() => {
                if (!citation) return;
                setRead(style);
                saveFile(
                  new Blob([citation.text], { type: citation.mediaType }),
                  citation.filename,
                );
              }}
            >
              {t("save")}
            </button>
          </Row>
        );
      })}
      {data ? (
        <pre className={classes.text} tabIndex={0} aria-label={styles[read]}>
          {data[read].text}
        </pre>
      ) : (
        !error && <Skeleton height={84} mt={6} />
      )}
    </Part>
  );
}
