import { autocompletion } from "@codemirror/autocomplete";
import { linter, type Diagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import {
  completion,
  graphqlLanguageSupport,
  stateExtensions,
} from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import type { Language } from "../../view/view.ts";
import { mistakesIn, type Mistake } from "../mistakes/mistakes.ts";

/** GraphQL in the editor: its colours, what may be written, and what is wrong, in the reader's language. */
export const queryLanguage = (
  schema: GraphQLSchema | null,
  language: Language,
): Extension => [
  graphqlLanguageSupport(),
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
