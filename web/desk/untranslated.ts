import { editorName } from "./editor-name.ts";
import type { Comment } from "./answers.ts";
import { decided, idOf, type Decision, type Edit } from "./draft.ts";
import type { Form } from "./form.ts";
import type { Text } from "../look/language.ts";
import { untranslated } from "./wording.ts";
import { words } from "./words.ts";

const idFor = (record: string, field: string) =>
  `untranslated-${record}-${field.toLowerCase()}`;

/**
 * With a comment on each text of an edit that was only proposed, so that whoever reads both languages finds it
 * among the page's work; it goes as soon as the text is written.
 */
export function withUntranslated(
  decisions: readonly Decision[],
  edit: Edit,
  form: Form,
  nameOf: (id: string) => Text,
  known: readonly Comment[],
): Decision[] {
  if (edit.change === "remove") return [...decisions];
  const record = idOf(edit);
  const { kind } = form;
  const open = untranslated({ kind, fields: edit.fields }, form, nameOf);
  const ids = new Map(
    open.map((each) => [idFor(record, each.field), each] as const),
  );
  const isWritten = (id: string) =>
    ["gist", "description"].some((name) => idFor(record, name) === id) &&
    !ids.has(id);
  const kept = decisions.filter(
    (each) => !("comment" in each && isWritten(each.comment.id)),
  );
  const settled = known
    .filter(({ id }) => isWritten(id))
    .map(({ id, text }): Decision => ({ settle: { id, text } }));
  const noted = Array.from(ids)
    .filter(
      ([id]) =>
        !known.some((each) => each.id === id) &&
        !kept.some((each) => "comment" in each && each.comment.id === id),
    )
    .map(([id, { field, language }]): Decision => ({
      comment: {
        id,
        text: words.untranslatedComment[language],
        by: editorName() || words.title.en,
        date: new Date().toISOString().slice(0, 10),
        record,
        field,
      },
    }));
  return [...settled, ...noted].reduce<Decision[]>(decided, kept);
}
