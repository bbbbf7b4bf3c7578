import { idIn, idsIn, isId, listed, termIn, trimmed } from "./address-text.ts";
import { kindNames } from "./kind.ts";
import type { Part } from "./part.ts";
import { maxSelected } from "./moves.ts";
import { maxSteps } from "./steps.ts";
import {
  eachPart,
  forms,
  languages,
  opening,
  parts,
  type Language,
  type Parts,
  type Step,
  type View,
} from "./view.ts";

/**
 * A step as the address has it: `laos`, `laos.Event` for one kind, `*laos` for the thing alone, `-laos`
 * where it was closed.
 */
const written = ({ of, kind, isClosed, isAlone }: Step) =>
  `${isClosed ? "-" : ""}${isAlone ? "*" : ""}${of}${kind ? `.${kind}` : ""}`;

function stepOf(text: string): Step[] {
  const isClosed = text.startsWith("-");
  const isAlone = /^-?\*/.test(text);
  const [first = "", second = "", ...rest] = text.split(".");
  const of = idIn(first);
  if (!isId(of) || rest.length > 0) return [];
  if (trimmed(second) === "") return [{ of, kind: null, isClosed, isAlone }];
  const kind = termIn(kindNames, second);
  return kind && !isAlone ? [{ of, kind, isClosed, isAlone }] : [];
}

function writeParts(view: View, query: URLSearchParams): void {
  const write = <Name extends keyof Parts>(name: Name) =>
    (parts[name] as unknown as Part<Parts[Name]>).write(view[name], query);
  (Object.keys(parts) as (keyof Parts)[]).forEach(write);
}

/** The address of a view; what is as in the opening view is left out. */
export function toUrl(view: View): string {
  const plain = opening(view.language);
  const query = new URLSearchParams();
  if (view.form !== plain.form) query.set("form", view.form);
  if (view.steps.length > 0)
    query.set("open", view.steps.map(written).join(","));
  if (view.focus) query.set("card", view.focus);
  if (view.selected.length > 0) query.set("select", view.selected.join(","));
  writeParts(view, query);
  if (view.search !== null) query.set("find", view.search);
  if (view.version !== null) query.set("v", view.version);
  const start =
    view.start === plain.start
      ? ""
      : view.start.split("/").map(encodeURIComponent).join("/");
  // These are legal in a query, and the address is easier to read with them.
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/${view.language}/${start}${text && "?"}${text}`;
}

/**
 * The view of an address. A parameter that makes no sense falls back to the opening view; a path that
 * leads to no entity never does, since it would show another one than was cited.
 */
export function fromUrl(url: string, preferred: Language): View {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [first = "", ...rest] = decoded(pathname).split("/").filter(Boolean);
  const [tag] = trimmed(first).split(/[-_]/);
  const known = languages.find((each) => each === tag);
  const language = known ?? preferred;
  const plain = opening(language);
  const start = (known ? rest : [first, ...rest]).join("/");
  const card = searchParams.get("card");
  return {
    language,
    form: termIn(forms, searchParams.get("form") ?? "") ?? plain.form,
    start: trimmed(start) === "" ? plain.start : idIn(start),
    steps: listed(searchParams.get("open")).flatMap(stepOf).slice(0, maxSteps),
    focus: card ? idIn(card) : null,
    selected: idsIn(searchParams.get("select"), maxSelected).sort(),
    search: searchParams.get("find"),
    version: versionIn(searchParams.get("v")),
    ...eachPart((name) => parts[name].read(searchParams)),
  };
}

/** The version of the data that an address names. */
const versionIn = (text: string | null) =>
  text !== null && /^[0-9a-f]{6,64}$/.test(trimmed(text))
    ? trimmed(text)
    : null;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The first of a person's languages that the explorer has; otherwise English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languages.find((each) =>
      tag.toLowerCase().startsWith(each),
    );
    if (language) return language;
  }
  return "en";
}
