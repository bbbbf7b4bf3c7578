import { editorName } from "./editor-name.ts";
import type { Comment } from "./answers.ts";
import { idOf, type Decision, type Edit } from "./draft.ts";
import type { Form } from "./form.ts";
import type { Text } from "../look/language.ts";
import { untranslated } from "./wording.ts";
import { words } from "./words.ts";

/**
 * With a comment on each text of an edit that was only proposed, so that whoever reads both languages finds it
 * among the work that is left; once it is saved, the comment goes with the first save in which the text is another.
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
  const kept = decisions.filter(
    (each) =>
      !(
        "comment" in each &&
        each.comment.standIn &&
        each.comment.record === record
      ),
  );
  const noted = untranslated({ kind, fields: edit.fields }, form, nameOf)
    .map(({ field, language, text }): Comment => ({
      id: `untranslated-${record}-${field.toLowerCase()}`,
      text: words.untranslatedComment[language],
      by: editorName() || words.title.en,
      date: new Date().toISOString().slice(0, 10),
      record,
      field,
      standIn: { language, text },
    }))
    .filter(
      ({ id, standIn }) =>
        !known.some(
          (each) => each.id === id && each.standIn?.text === standIn?.text,
        ),
    );
  return [...kept, ...noted.map((comment) => ({ comment }))];
}
