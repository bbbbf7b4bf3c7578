import { linter, type Diagnostic } from "@codemirror/lint";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { graphqlLanguageSupport } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import type { Language } from "../../view/view.ts";
import { mistakesIn, type Mistake } from "../mistakes/mistakes.ts";
import { completions } from "./completions.ts";
import { proseDom } from "./prose-dom.ts";

interface QueryLanguage {
  readonly schema: GraphQLSchema | null;
  readonly language: Language;
  readonly wanted: readonly string[] | undefined;
  readonly hidesTypes: boolean;
}

/** GraphQL in the editor: its colours, what may be written, and what is wrong, in the reader's language. */
export const queryLanguage = ({
  schema,
  language,
  wanted,
  hidesTypes,
}: QueryLanguage): Extension => [
  graphqlLanguageSupport(),
  completions(schema, language, hidesTypes),
  linter(
    (view) =>
      mistakesIn(view.state.doc.toString(), schema, wanted).flatMap((mistake) =>
        diagnosticsOf(mistake, language),
      ),
    { delay: 400 },
  ),
];

/** A mark at each place of a mistake. */
function diagnosticsOf(mistake: Mistake, language: Language): Diagnostic[] {
  const message = mistake.told ? mistake.told[language] : mistake.message;
  return [mistake, ...(mistake.also ?? [])].map(({ from, to }) => ({
    from,
    to,
    severity: "error",
    message: message.replaceAll("`", ""),
    renderMessage: () => proseDom(message),
    actions: mistake.remedies.map(({ label, changes }) => ({
      name: label[language],
      apply: (view: EditorView) => view.dispatch({ changes: [...changes] }),
    })),
  }));
}
