const key = "silkgraph-editor";

/** The name that this editor gave last. */
export function editorName(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

export function keepEditorName(name: string): void {
  try {
    localStorage.setItem(key, name);
  } catch {
    // It is asked for again.
    return;
  }
}
