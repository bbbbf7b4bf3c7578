import { kindNames } from "./kind.ts";
import {
  forms,
  languages,
  maxSteps,
  opening,
  type Form,
  type Language,
  type Step,
  type View,
} from "./view.ts";

const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** Text without what surrounds a word in print: `Laos.` cites `laos`. */
const trimmed = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\p{Pd}|\u2212/gu, "-")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .toLowerCase();

/** The id that an address means; text that cannot be one stays, so that the page says it is unknown. */
const idIn = (text: string) => {
  const id = trimmed(text);
  return isId(id) ? id : text;
};
const kindIn = (text: string) =>
  kindNames.find((kind) => kind.toLowerCase() === trimmed(text));

const listed = (text: string | null) => text?.split(",") ?? [];

/** A step as the address has it: `laos`, `laos.Event` for one kind, `-laos` where it was closed. */
const written = ({ of, kind, isClosed }: Step) =>
  `${isClosed ? "-" : ""}${of}${kind ? `.${kind}` : ""}`;

function stepOf(text: string): Step[] {
  const isClosed = text.startsWith("-");
  const [first = "", second = "", ...rest] = text.split(".");
  const of = idIn(first);
  if (!isId(of) || rest.length > 0) return [];
  if (trimmed(second) === "") return [{ of, kind: null, isClosed }];
  const kind = kindIn(second);
  return kind ? [{ of, kind, isClosed }] : [];
}

/** The address of a view; what is as in the opening view is left out. */
export function toUrl(view: View): string {
  const plain = opening(view.language);
  const query = new URLSearchParams();
  if (view.form !== plain.form) query.set("form", view.form);
  if (view.steps.length > 0)
    query.set("open", view.steps.map(written).join(","));
  if (view.focus) query.set("card", view.focus);
  if (view.hidden.length > 0) query.set("hide", view.hidden.join(","));
  if (view.search !== null) query.set("find", view.search);
  const start =
    view.start === plain.start
      ? ""
      : view.start.split("/").map(encodeURIComponent).join("/");
  // Commas are legal in a query, and the address is easier to read with them.
  const text = query.toString().replaceAll("%2C", ",");
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
  const form = trimmed(searchParams.get("form") ?? "");
  return {
    language,
    form: forms.find((each: Form) => each === form) ?? plain.form,
    start: trimmed(start) === "" ? plain.start : idIn(start),
    steps: listed(searchParams.get("open")).flatMap(stepOf).slice(0, maxSteps),
    focus: card ? idIn(card) : null,
    hidden: [
      ...new Set(
        listed(searchParams.get("hide")).flatMap((text) => kindIn(text) ?? []),
      ),
    ].sort(),
    search: searchParams.get("find"),
  };
}

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
