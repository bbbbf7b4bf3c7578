import {
  parts,
  opening,
  aboutData,
  type Form,
  type Language,
  type Move,
  type Parts,
  type View,
} from "./view.ts";
import type { ListName, TableView } from "./parts/table.ts";

/** The page about the data. */
export const openAbout: Move = ({ language, form }) => ({
  ...opening(language),
  form,
  start: aboutData,
});

/** A view that has a picture: from the page about the data, a move leads back to the opening one. */
export const pictured = (view: View): View =>
  view.start === aboutData
    ? { ...opening(view.language), form: view.form, search: view.search }
    : view;

export const speak =
  (language: Language): Move =>
  (view) => ({ ...view, language });

export const show =
  (form: Form): Move =>
  (view) => ({ ...pictured(view), form, search: null });

/** A form with what it shows: `showPart("path", { from: "peru" })`. */
export const showPart =
  <Name extends Extract<Form, keyof Parts>>(
    name: Name,
    value: Partial<Parts[Name]>,
  ): Move =>
  (view) => ({
    ...show(name)(view),
    [name]: { ...view[name], ...value },
  });

/** A table of a list, filtered as the API does; the count that led there is its length. */
export const showTable =
  (
    list: ListName,
    where: Readonly<Record<string, unknown>> | null = null,
    rest: Partial<Omit<TableView, "list" | "where">> = {},
  ): Move =>
  (view) => ({
    ...showPart("table", {
      ...parts.table.plain,
      list,
      where: where && JSON.stringify(where),
      ...rest,
    })(view),
    // On a phone the card would lie over the table that it leads to.
    focus: null,
  });

/** A new picture, built around another thing, with its card open. */
export const startAt =
  (start: string): Move =>
  (view) => ({
    ...view,
    start,
    steps: [],
    pins: parts.pins.plain,
    focus: start,
    search: null,
  });

export const focus =
  (id: string | null): Move =>
  (view) => ({ ...pictured(view), focus: id, search: null });

/** How many things an address marks. */
export const maxSelected = 200;

/** Marks things, in place of those marked before. */
export const select =
  (ids: readonly string[]): Move =>
  (view) => ({ ...view, selected: [...new Set(ids)].sort() });

export const search =
  (text: string | null): Move =>
  (view) => ({ ...view, search: text });
