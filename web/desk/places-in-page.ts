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
