import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import { Glyph } from "../look/glyph.tsx";
import { saveFile } from "../look/save-file.ts";
import { csvFrom } from "../table/save.ts";
import { toUrl } from "../view/url.ts";
import { currentView } from "../view/use-view.ts";
import type { MemorandaList, Signatory } from "./use-memoranda.ts";
import "./words.ts";

type Column = readonly [header: string, text: (row: Signatory) => string];

const columnsOf = (list: MemorandaList): Column[] => {
  const name = list.toLowerCase();
  return [
    [`${name}_listed`, ({ entries }) => String(entries.has(list))],
    [`${name}_signed`, ({ entries }) => entries.get(list)?.signed?.text ?? ""],
    [`${name}_left`, ({ entries }) => entries.get(list)?.left?.text ?? ""],
    [`${name}_record`, ({ entries }) => entries.get(list)?.id ?? ""],
  ];
};

/** Saves exactly the rows that are shown, with what each list says and where it differs. */
export function SaveSignatories({
  rows,
  lists,
}: {
  readonly rows: readonly Signatory[];
  readonly lists: readonly MemorandaList[];
}) {
  const { t } = useTranslation("layers");
  const [error, setError] = useState<Error>();
  const save = async () => {
    setError(undefined);
    const columns: readonly Column[] = [
      ["iso3", ({ iso3 }) => iso3],
      ["id", ({ country }) => country?.id ?? ""],
      ["name_en", ({ name }) => name.en],
      ["name_zh", ({ name }) => name.zh],
      ...lists.flatMap(columnsOf),
      ["years_differ", ({ years }) => String(years.length > 1)],
      ["lists_without_it", ({ missing }) => String(missing)],
    ];
    try {
      const { file, version } = await csvFrom(
        rows,
        columns.map(([header, text]) => ({ header, text })),
        {
          layer: "BRI_MEMORANDA",
          view: toUrl({ ...currentView(), search: null }),
        },
      );
      saveFile(file, `silkgraph-memoranda-by-country-${version}.csv`);
    } catch (error) {
      setError(error as Error);
    }
  };
  return (
    <>
      <button
        type="button"
        disabled={rows.length === 0}
        onClick={() => void save()}
      >
        <Glyph name="save" size={15} />
        <span>{t("byCountry.save", { count: rows.length })}</span>
      </button>
      {error && <FailedNotice error={error} onRetry={() => void save()} />}
    </>
  );
}
