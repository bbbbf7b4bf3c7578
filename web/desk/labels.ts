import type { Text } from "../look/language.ts";
import type { Problem } from "./answers.ts";
import type { Form } from "./form.ts";

/** What the field of a record is called in its form. */
export function labelOf(
  forms: readonly Form[],
  kind: string,
  field: string,
): Text {
  const form = forms.find((each) => each.kind === kind);
  const found = form?.fields.find(({ name }) => name === field.split(".")[0]);
  return found?.label ?? { en: field, zh: field };
}

/** What the field of a problem is called, whatever the kind of its record: a name is labelled alike in every kind. */
export function fieldLabel(
  forms: readonly Form[],
  { field, file }: Pick<Problem, "field" | "file">,
): Text {
  const folder = file.split(/[./]/)[0];
  const form = forms.find(({ kind }) => kind.toLowerCase() === folder);
  return labelOf(forms, form?.kind ?? "", field);
}

/** What the kind of a candidate is called: words that nobody is seen to say may become a statement. */
export function kindLabel(forms: readonly Form[], seen: string): Text {
  const kind = seen === "quotation" ? "statement" : seen;
  const form = forms.find((each) => each.kind.toLowerCase() === kind);
  return form?.label ?? { en: seen, zh: seen };
}
