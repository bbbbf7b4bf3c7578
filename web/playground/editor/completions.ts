import {
  autocompletion,
  closeCompletion,
  selectedCompletion,
  setSelectedCompletion,
  type Completion,
} from "@codemirror/autocomplete";
import { insertNewlineAndIndent } from "@codemirror/commands";
import { Prec, type Extension } from "@codemirror/state";
import { EditorView, keymap, ViewPlugin } from "@codemirror/view";
import { completion, stateExtensions } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";
import type { Language } from "../../view/view.ts";
import { labelOf } from "../schema/labels.ts";
import { proseDom } from "./prose-dom.ts";

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

/** What the pointer is on is explained, as what the arrow keys are on is. */
const explainedByPointer = ViewPlugin.define((view) => {
  const choose = ({ target }: Event) => {
    const option = (target as Element).closest(".cm-tooltip-autocomplete li");
    const at = /-(\d+)$/.exec(option?.id ?? "")?.[1];
    if (at !== undefined && !option!.hasAttribute("aria-selected"))
      view.dispatch({ effects: setSelectedCompletion(Number(at)) });
  };
  view.dom.addEventListener("mouseover", choose);
  return {
    destroy: () => view.dom.removeEventListener("mouseover", choose),
  };
});

const isMeta = ({ label }: Completion) => label.startsWith("__");

const typenameInChinese = "对象所属类型的名称，例如 `Railway`。";

/** What may be written at a place, with the words of the reader's language beside the names. */
export const completions = (
  schema: GraphQLSchema | null,
  language: Language,
  /** Whether types are left out, which somebody who begins does not know yet. */
  hidesTypes: boolean,
): Extension => [
  lineAfterWord,
  completion,
  explainedByPointer,
  autocompletion({
    // What belongs to GraphQL itself comes after what the graph knows.
    compareCompletions: (a, b) =>
      Number(isMeta(a)) - Number(isMeta(b)) || a.label.localeCompare(b.label),
    addToOptions: [
      {
        position: 70,
        render({ label }) {
          const word = labelOf(label, language);
          if (word === undefined) return null;
          const element = document.createElement("span");
          element.className = "completion-word";
          element.textContent = word;
          return element;
        },
      },
    ],
  }),
  hidesTypes
    ? EditorView.theme({ ".cm-completionDetail": { display: "none" } })
    : [],
  stateExtensions(schema ?? undefined, {
    showErrorOnInvalidSchema: false,
    onCompletionInfoRender: ({ label, documentation }) => {
      const text =
        language === "zh" && label === "__typename"
          ? typenameInChinese
          : documentation;
      return text ? proseDom(text) : null;
    },
  }),
];
