import { Button, CopyButton, NativeSelect, Skeleton } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CitationStyle } from "../gql/graphql.ts";
import { FailedNotice } from "../look/failed.tsx";
import { saveFile } from "../look/save-file.ts";
import { useLanguage } from "../view/use-view.ts";
import { CitationDocument } from "./documents.ts";
import classes from "./export.module.css";
import type { Subject } from "./subject.ts";

const styles = {
  BIBTEX: "BibTeX",
  RIS: "RIS",
  CSL_JSON: "CSL-JSON",
  GB_T_7714_2015: "GB/T 7714-2015",
} as const satisfies Record<CitationStyle, string>;

/** The citation in a style of the reader's choice, to copy or to save. */
export function Citation({ of: { ids, view } }: { of: Subject }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [style, setStyle] = useState<CitationStyle>(
    language === "zh" ? "GB_T_7714_2015" : "BIBTEX",
  );
  const { data, error, refetch } = useQuery(CitationDocument, {
    variables: {
      ...(view === null ? { ids: [...ids] } : { view }),
      style,
      language: language === "zh" ? "ZH" : "EN",
    },
    // It tells the day of access.
    fetchPolicy: "no-cache",
  });
  const citation = data?.cite;
  return (
    <section className={classes.part} aria-labelledby="export-cite">
      <h3 id="export-cite">{t("export.cite")}</h3>
      <NativeSelect
        label={t("export.style")}
        value={style}
        onChange={(event) =>
          setStyle(event.currentTarget.value as CitationStyle)
        }
        data={Object.entries(styles).map(([value, label]) => ({
          value,
          label,
        }))}
      />
      {error ? (
        <FailedNotice
          error={error}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      ) : citation ? (
        <pre className={classes.text} tabIndex={0} aria-label={styles[style]}>
          {citation.text}
        </pre>
      ) : (
        <Skeleton height={120} />
      )}
      <p className={classes.buttons}>
        <CopyButton value={citation?.text ?? ""}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              disabled={!citation}
              onClick={copy}
            >
              {t(copied ? "export.copied" : "export.copy")}
            </Button>
          )}
        </CopyButton>
        <Button
          size="xs"
          variant="default"
          disabled={!citation}
          onClick={() =>
            citation &&
            saveFile(
              new Blob([citation.text], { type: citation.mediaType }),
              citation.filename,
            )
          }
        >
          {t("export.save")}
        </Button>
      </p>
    </section>
  );
}
