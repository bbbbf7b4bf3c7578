import { EditorState, type Extension } from "@codemirror/state";
import type { Language } from "../../view/view.ts";

/** What CodeMirror itself says, in Chinese; in English it speaks by itself. */
const chinese: Readonly<Record<string, string>> = {
  "Control character": "控制字符",
  "Selection deleted": "已删除所选内容",
  "Folded lines": "已折叠的行",
  "Unfolded lines": "已展开的行",
  to: "至",
  "folded code": "已折叠的代码",
  unfold: "展开",
  "Fold line": "折叠此行",
  "Unfold line": "展开此行",
  Completions: "补全",
  Diagnostics: "错误",
  "No diagnostics": "没有错误",
};

export const phrases = (language: Language): Extension =>
  language === "zh" ? EditorState.phrases.of(chinese) : [];
