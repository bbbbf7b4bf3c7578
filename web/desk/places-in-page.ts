import { selectAll } from "./text-cursor.ts";

/** What is to be written first: the first field that must be filled and is not, or the first of all. */
export const fieldToWrite = (form: HTMLElement | null) => {
  const inputs = [
    ...(form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      "[data-field]:not([data-field=id]) :is(input, select)",
    ) ?? []),
  ];
  const isMissing = (input: HTMLInputElement | HTMLSelectElement) =>
    input.value === "" &&
    input.type !== "search" &&
    // Few names have a form in a third language.
    input.closest("[data-part=native]") === null &&
    input.closest("[data-required]") !== null;
  return inputs.find(isMissing) ?? inputs[0];
};

/** The input of the first of these fields that the form has. */
export const fieldOf = (
  form: HTMLElement | null,
  ...names: readonly string[]
) =>
  names
    .map((name) =>
      form?.querySelector<HTMLElement>(`[data-field="${name}"] input`),
    )
    .find((input) => input != null);

const all = (text: HTMLElement | null, selector: string) => [
  ...(text?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Begins to select words by keys: with what is open, or where the text begins. */
export function selectFrom(text: HTMLElement | null): void {
  if (!text) return;
  const open = all(text, "[data-open]");
  const run = open.slice(0, 1);
  // What is open may be marked in several places: the first is begun with.
  for (const each of open.slice(1))
    if (run.at(-1)?.nextElementSibling === each) run.push(each);
  selectAll(text, run.length > 0 ? run : all(text, "[data-start]").slice(0, 1));
}

/** Brings the mark of something into view. */
export const showMark = (text: HTMLElement | null, target: string): void =>
  all(text, "[data-target]")
    .find((each) => each.dataset["target"] === target)
    ?.scrollIntoView({ block: "center" });

/** Brings a place of the text into view. */
export const leadTo = (text: HTMLElement | null, at: number): void =>
  all(text, "[data-start]")
    .findLast((run) => Number(run.dataset["start"]) <= at)
    ?.scrollIntoView({ block: "center" });
