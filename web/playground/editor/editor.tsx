import {
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  startCompletion,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
} from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { GraphQLSchema } from "graphql";
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { useLanguage } from "../../look/language.ts";
import { phrases } from "./phrases.ts";
import { queryLanguage } from "./query-language.ts";
import { look } from "./theme.ts";

interface EditorProps {
  readonly label: string;
  readonly value: string;
  /** Without it the text can only be read. */
  readonly onChange?: (value: string) => void;
  readonly onRun?: () => void;
  readonly holds: "query" | "json";
  readonly schema?: GraphQLSchema | null;
  /** The fields that a task asks for, by their paths. */
  readonly wanted?: readonly string[];
  /** Whether the types of what may be written are left out. */
  readonly hidesTypes?: boolean;
  readonly ref?: Ref<EditorHandle>;
}

export interface EditorHandle {
  /** Shows what may be written where the cursor is. */
  readonly suggest: () => void;
}

/** Where somebody writes who has not been in the text yet: at the end of the innermost braces. */
const innermost = (text: string) => Math.max(0, text.indexOf("}"));

/** A bracket or a quotation mark that is typed over a selection takes its place, as any other letter does. */
const overSelection = EditorView.inputHandler.of((view, from, to, text) => {
  if (from === to || !/^[{([")\]}]$/.test(text)) return false;
  view.dispatch(view.state.replaceSelection(text));
  return true;
});

/** A CodeMirror editor of a query, of variables or of an answer. */
export function Editor({
  label,
  value,
  onChange,
  onRun,
  holds,
  schema = null,
  wanted,
  hidesTypes = false,
  ref,
}: EditorProps) {
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const changing = useRef(new Compartment());
  const latest = useRef({ onChange, onRun });
  const isReadOnly = onChange === undefined;
  useEffect(() => {
    latest.current = { onChange, onRun };
  });
  useImperativeHandle(ref, () => ({
    suggest() {
      const { current } = view;
      if (!current) return;
      const { doc, selection } = current.state;
      if (selection.main.head === 0)
        current.dispatch({
          selection: { anchor: innermost(doc.toString()) },
          scrollIntoView: true,
        });
      current.focus();
      startCompletion(current);
    },
  }));

  useEffect(() => {
    const made = new EditorView({
      parent: box.current!,
      state: EditorState.create({
        extensions: [
          keymap.of([
            {
              key: "Mod-Enter",
              run: () => {
                latest.current.onRun?.();
                return true;
              },
            },
          ]),
          history(),
          lineNumbers(),
          foldGutter(),
          indentOnInput(),
          bracketMatching(),
          overSelection,
          closeBrackets(),
          EditorView.lineWrapping,
          keymap.of([
            ...closeBracketsKeymap,
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...foldKeymap,
            ...lintKeymap,
          ]),
          look,
          EditorView.updateListener.of((update) => {
            if (update.docChanged)
              latest.current.onChange?.(update.state.doc.toString());
          }),
          changing.current.of([]),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    const extensions: Extension[] = [
      phrases(language),
      EditorView.contentAttributes.of({
        "aria-label": label,
        translate: "no",
        spellcheck: "false",
      }),
      EditorState.readOnly.of(isReadOnly),
      holds === "json"
        ? json()
        : queryLanguage({ schema, language, wanted, hidesTypes }),
    ];
    view.current!.dispatch({
      effects: changing.current.reconfigure(extensions),
    });
  }, [hidesTypes, holds, isReadOnly, label, language, schema, wanted]);

  useEffect(() => {
    const { state } = view.current!;
    if (state.doc.toString() !== value)
      view.current!.dispatch({
        changes: { from: 0, to: state.doc.length, insert: value },
      });
  }, [value]);

  return <div ref={box} className="editor" />;
}
