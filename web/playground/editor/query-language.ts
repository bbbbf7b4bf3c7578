import {
  autocompletion,
  closeCompletion,
  selectedCompletion,
} from "@codemirror/autocomplete";
import { insertNewlineAndIndent } from "@codemirror/commands";
import { linter, type Diagnostic } from "@codemirror/lint";
import { Prec, type Extension } from "@codemirror/state";
import { keymap, type EditorView } from "@codemirror/view";
import {
  completion,
  graphqlLanguageSupport,
  stateExtensions,
} from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import type { Language } from "../../view/view.ts";
import { mistakesIn, type Mistake } from "../mistakes/mistakes.ts";

/** Enter after a whole word begins a new line, though the word is still suggested: there is nothing to complete. */
const lineAfterWord = Prec.highest(
  keymap.of([
    {
      key: "Enter",
      run: (view) => {
        const { head } = view.state.selection.main;
        const line = view.state.doc.lineAt(head);
        const [word] = /\w*$/.exec(line.text.slice(0, head - line.from))!;
        if (selectedCompletion(view.state)?.label !== word) return false;
        closeCompletion(view);
        return insertNewlineAndIndent(view);
      },
    },
  ]),
);

/** GraphQL in the editor: its colours, what may be written, and what is wrong, in the reader's language. */
export const queryLanguage = (
  schema: GraphQLSchema | null,
  language: Language,
): Extension => [
  graphqlLanguageSupport(),
  lineAfterWord,
  completion,
  autocompletion(),
  stateExtensions(schema ?? undefined, {
    showErrorOnInvalidSchema: false,
    onCompletionInfoRender: ({ documentation }) => {
      if (!documentation) return null;
      const info = document.createElement("span");
      info.textContent = documentation;
      return info;
    },
  }),
  linter(
    (view) =>
      mistakesIn(view.state.doc.toString(), schema).map((mistake) =>
        diagnosticOf(mistake, language),
      ),
    { delay: 400 },
  ),
];

const diagnosticOf = (mistake: Mistake, language: Language): Diagnostic => ({
  from: mistake.from,
  to: mistake.to,
  severity: "error",
  message: mistake.told ? mistake.told[language] : mistake.message,
  actions: mistake.remedies.map(({ label, changes }) => ({
    name: label[language],
    apply: (view: EditorView) => view.dispatch({ changes: [...changes] }),
  })),
});
