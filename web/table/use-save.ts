import { useState } from "react";
import { saveFile } from "../look/save-file.ts";
import { toUrl } from "../view/url.ts";
import { currentView } from "../view/use-view.ts";
import { useCellText } from "./cell-text.ts";
import type { Column } from "./columns.ts";
import type { Condition, List } from "./list.ts";
import type { RowsVariables } from "./row.ts";
import { csvOf, everyRow } from "./save.ts";

interface Props {
  readonly list: List;
  readonly columns: readonly Column[];
  readonly variables: RowsVariables;
}

export type Saving =
  | { readonly done: number; readonly count: number }
  | { readonly error: Error }
  | null;

/** Makes files of a list: of all of it, or of the members with some ids. */
export function useSave({ list, columns, variables }: Props) {
  const { fileColumns, textOf } = useCellText();
  const [state, setState] = useState<Saving>(null);
  const wanted = (filter?: Condition) => ({
    list,
    columns,
    variables: filter ? { ...variables, filter, of: null } : variables,
    onProgress: (done: number, count: number) => setState({ done, count }),
  });
  const guarded = async (work: () => Promise<void>) => {
    setState({ done: 0, count: 0 });
    try {
      await work();
      setState(null);
    } catch (error) {
      setState({ error: error as Error });
    }
  };
  const save = (filter?: Condition) =>
    guarded(async () => {
      const { language } = currentView();
      const rows = await everyRow(wanted(filter));
      const { file, version } = await csvOf(
        rows,
        columns.flatMap(fileColumns),
        { list, language, view: toUrl({ ...currentView(), search: null }) },
      );
      saveFile(file, `silkgraph-${list.field}-${version}.csv`);
    });
  /** As a spreadsheet takes it from the clipboard. */
  const copy = (filter: Condition) =>
    guarded(async () => {
      const { language } = currentView();
      const rows = await everyRow(wanted(filter));
      const line = (cells: readonly string[]) =>
        cells.map((cell) => cell.replace(/\s+/g, " ")).join("\t");
      await navigator.clipboard.writeText(
        rows
          .map((row) =>
            line([
              row.name[language],
              ...columns.map((column) => textOf(row, column)),
            ]),
          )
          .join("\n"),
      );
    });
  return { state, save, copy, dismiss: () => setState(null) };
}
