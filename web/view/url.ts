import { kindNames, type KindName } from "./kind.ts";
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
const isKind = (text: string): text is KindName =>
  (kindNames as readonly string[]).includes(text);

const listed = (text: string | null) => text?.split(",") ?? [];

/** A step as the address has it: `laos`, `laos.Event` for one kind, `-laos` where it was closed. */
const written = ({ of, kind, isClosed }: Step) =>
  `${isClosed ? "-" : ""}${of}${kind ? `.${kind}` : ""}`;

function stepOf(text: string): Step[] {
  const isClosed = text.startsWith("-");
  const [of = "", kind, ...rest] = text.slice(isClosed ? 1 : 0).split(".");
  if (!isId(of) || rest.length > 0) return [];
  if (kind === undefined) return [{ of, kind: null, isClosed }];
  return isKind(kind) ? [{ of, kind, isClosed }] : [];
}

/** The address of a view, without what is as it opens. */
export function toUrl(view: View): string {
  const plain = opening(view.language);
  const query = new URLSearchParams();
  if (view.form !== plain.form) query.set("form", view.form);
  if (view.steps.length > 0)
    query.set("open", view.steps.map(written).join(","));
  if (view.focus) query.set("card", view.focus);
  if (view.hidden.length > 0) query.set("hide", view.hidden.join(","));
  if (view.search !== null) query.set("find", view.search);
  const start = view.start === plain.start ? "" : view.start;
  // Commas are legal in a query, and the address is easier to read with them.
  const text = query.toString().replaceAll("%2C", ",");
  return `/${view.language}/${start}${text && "?"}${text}`;
}

/** The view of an address; whatever cannot be meant falls back to how the picture opens. */
export function fromUrl(url: string, preferred: Language): View {
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const [first = "", second = ""] = pathname.split("/").filter(Boolean);
  const language = languages.find((each) => each === first) ?? preferred;
  const plain = opening(language);
  const card = searchParams.get("card");
  return {
    language,
    form:
      forms.find((each: Form) => each === searchParams.get("form")) ??
      plain.form,
    start: isId(second) ? second : plain.start,
    steps: listed(searchParams.get("open")).flatMap(stepOf).slice(0, maxSteps),
    focus: card && isId(card) ? card : null,
    hidden: [
      ...new Set(listed(searchParams.get("hide")).filter(isKind)),
    ].sort(),
    search: searchParams.get("find"),
  };
}

/** The first of a person's languages that we speak; English where there is none. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = languages.find((each) =>
      tag.toLowerCase().startsWith(each),
    );
    if (language) return language;
  }
  return "en";
}
