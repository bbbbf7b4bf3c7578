import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the colours of the page, by day and by night. */
export const look: Extension = [
  EditorView.theme({
    "&": {
      height: "100%",
      backgroundColor: "var(--surface)",
      color: "var(--ink)",
      fontSize: "14px",
    },
    "&.cm-focused": {
      // The accent is the colour of a warning to somebody who looks for what is wrong.
      outline: "2px solid var(--mantine-primary-color-filled)",
      outlineOffset: "-2px",
    },
    ".cm-scroller": {
      fontFamily:
        "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
      lineHeight: "1.55",
    },
    ".cm-content": { caretColor: "var(--ink)", padding: "10px 0" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    ".cm-gutters": {
      backgroundColor: "transparent",
      color: "var(--muted)",
      border: "none",
    },
    ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
    "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": {
      backgroundColor:
        "color-mix(in srgb, var(--accent) 22%, transparent) !important",
    },
    "&:not(.cm-focused) .cm-matchingBracket": {
      backgroundColor: "transparent",
    },
    "&.cm-focused .cm-matchingBracket": {
      backgroundColor: "color-mix(in srgb, var(--accent) 18%, transparent)",
    },
    ".cm-tooltip": {
      backgroundColor: "var(--surface)",
      color: "var(--ink)",
      border: "1px solid var(--border)",
      borderRadius: "8px",
      maxWidth: "min(460px, 90vw)",
    },
    ".cm-tooltip-autocomplete ul li[aria-selected]": {
      backgroundColor: "var(--accent)",
      color: "var(--surface)",
    },
    ".completion-word": { marginInlineStart: "10px", color: "var(--muted)" },
    "li[aria-selected] .completion-word": { color: "inherit" },
    ".cm-completionInfo": { padding: "8px 10px", fontSize: "13px" },
    ".cm-diagnostic": { padding: "8px 10px", fontSize: "13.5px" },
    ".cm-diagnosticAction": {
      backgroundColor: "var(--accent)",
      color: "var(--surface)",
      borderRadius: "6px",
      padding: "3px 9px",
      cursor: "pointer",
    },
    ".cm-lintRange-error": {
      backgroundImage: "none",
      textDecoration: "underline wavy var(--mistake) 1.5px",
      textUnderlineOffset: "4px",
    },
    ".cm-foldPlaceholder": {
      backgroundColor: "var(--raised)",
      border: "none",
      color: "var(--muted)",
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: "var(--code-keyword)" },
      { tag: tags.definitionKeyword, color: "var(--code-keyword)" },
      {
        tag: [tags.string, tags.special(tags.string)],
        color: "var(--code-text)",
      },
      {
        tag: [tags.number, tags.integer, tags.float],
        color: "var(--code-number)",
      },
      { tag: [tags.bool, tags.null, tags.atom], color: "var(--code-keyword)" },
      { tag: tags.variableName, color: "var(--code-variable)" },
      {
        tag: [tags.propertyName, tags.attributeName],
        color: "var(--code-field)",
      },
      { tag: tags.typeName, color: "var(--code-variable)" },
      { tag: tags.lineComment, color: "var(--muted)", fontStyle: "italic" },
    ]),
  ),
];
