import { useLayoutEffect, useRef, type KeyboardEvent } from "react";

/** What in a cell takes the focus: its links and buttons, or the cell itself. */
const targetsIn = (cell: Element): readonly HTMLElement[] => {
  const own = [...cell.querySelectorAll<HTMLElement>("a, button")];
  return own.length > 0 ? own : [cell as HTMLElement];
};

const rowsOf = (table: HTMLTableElement): Element[][] =>
  [...table.rows].map((row) => [...row.cells]);

/** Where each key leads from a cell; a number beyond the grid means its edge. */
const leaps: Readonly<
  Record<string, (row: number, column: number) => readonly [number, number]>
> = {
  ArrowUp: (row, column) => [row - 1, column],
  ArrowDown: (row, column) => [row + 1, column],
  ArrowLeft: (row, column) => [row, column - 1],
  ArrowRight: (row, column) => [row, column + 1],
  PageUp: (row, column) => [row - 10, column],
  PageDown: (row, column) => [row + 10, column],
  Home: (row) => [row, 0],
  End: (row) => [row, Infinity],
  "mod+Home": () => [0, 0],
  "mod+End": () => [Infinity, Infinity],
};

const within = (at: number, length: number) =>
  Math.max(0, Math.min(at, length - 1));

/** A table of which the Tab key stops only at what one cell holds; arrow keys lead from cell to cell. */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);
  const place = useRef<readonly [number, number]>([1, 1]);

  const setStop = () => {
    if (!table.current) return;
    const rows = rowsOf(table.current);
    const row = rows[within(place.current[0], rows.length)] ?? [];
    const stop = row[within(place.current[1], row.length)];
    for (const cell of rows.flat())
      for (const target of targetsIn(cell))
        target.tabIndex = cell === stop ? 0 : -1;
  };
  // Cells come and go with what is shown.
  useLayoutEffect(setStop);

  const placeOf = (element: Element): readonly [number, number] | null => {
    const cell = element.closest("td, th");
    const row = cell?.closest("tr");
    return cell instanceof HTMLTableCellElement && row
      ? [row.rowIndex, cell.cellIndex]
      : null;
  };

  return {
    table,
    onFocus: ({ target }: { readonly target: Element }) => {
      place.current = placeOf(target) ?? place.current;
      setStop();
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const from =
        table.current?.contains(event.target as Element) === true
          ? placeOf(event.target as Element)
          : null;
      const mod = event.ctrlKey || event.metaKey ? "mod+" : "";
      const leap = leaps[mod + event.key];
      if (!from || !leap || !table.current) return;
      event.preventDefault();
      const rows = rowsOf(table.current);
      const [wantedRow, wantedColumn] = leap(...from);
      const row = rows[within(wantedRow, rows.length)]!;
      targetsIn(row[within(wantedColumn, row.length)]!)[0]!.focus();
    },
  };
}
