import { Lexicon } from "./words.ts";
import { countries, japaneseSurnames } from "./lexicons.ts";
import { dottedNames } from "./person-names.ts";

/** The names of persons that a page or the graph is known to have, short forms led back to the full ones. */
export class Names {
  readonly #full = new Map<string, Set<string>>();
  readonly #lexicon = new Lexicon([]);

  add(name: string): void {
    if (this.fullOf(name) !== name) return;
    this.#put(name, name);
    // 山田 for 山田健一.
    const surname = japaneseSurnames.startingAt(name, 0);
    if (surname && surname.length < name.length) this.#put(surname, name);
    const parts = name.split("·");
    if (parts.length > 1)
      for (const part of parts)
        if (part.length > 1 && !countries.has(part)) this.#put(part, name);
    // 本·萨利姆 for 阿芙拉·本·萨利姆.
    for (let at = 1; at < parts.length - 1; at++)
      this.#put(parts.slice(at).join("·"), name);
  }

  #put(form: string, name: string) {
    const known = this.#full.get(form);
    if (known) known.add(name);
    else this.#full.set(form, new Set([name]));
    this.#lexicon.add(form);
  }

  /** Names with dots are names wherever they stand. */
  addDotted(text: string): void {
    for (const { name } of dottedNames(text)) this.add(name);
  }

  /** The one full name that a form stands for, or the form itself. */
  fullOf(form: string): string {
    const known = this.#full.get(form);
    return known?.size === 1 && !known.has(form) ? [...known][0]! : form;
  }

  has(name: string): boolean {
    return this.#full.has(name);
  }

  /** The full names that start with a surname. */
  withSurname(surname: string): string[] {
    return [...this.#full.keys()].filter(
      (name) =>
        !name.includes("·") &&
        name.startsWith(surname) &&
        name.length > surname.length &&
        name.length <= surname.length + 2,
    );
  }

  /** Every place where a known name stands, the longest at each place. */
  find(
    text: string,
  ): { start: number; end: number; name: string; title: null }[] {
    const found = [];
    for (let at = 0; at < text.length;) {
      const form = this.#lexicon.startingAt(text, at);
      if (form) {
        found.push({
          start: at,
          end: at + form.length,
          name: form,
          title: null,
        });
        at += form.length;
      } else at++;
    }
    return found;
  }
}
