import { BadInput } from "../../errors.ts";
import { Dataset } from "../../model/index.ts";

/** The base address of a Silkgraph, without a trailing slash; the addresses of its records begin with it. */
export function siteOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const isPlain =
    url &&
    /^https?:$/.test(url.protocol) &&
    !url.username &&
    !url.password &&
    !url.search &&
    !url.hash;
  if (!isPlain)
    throw new BadInput(
      `“address” is “${address.slice(0, 100)}”: give where you reach this Silkgraph, such as https://silkgraph.example, without “?” and “#”.`,
    );
  return url.href.replace(/\/+$/, "");
}

const maxViewLength = 2_000;

/** A view of the explorer: its address, and the entities that it shows. */
export interface View {
  readonly url: string;
  /** The address without the site. */
  readonly path: string;
  /** The entity at the centre; null for the opening view, and for one that is made of what was put in. */
  readonly centre: string | null;
  readonly isOpening: boolean;
  /** The entities whose neighbours are shown as well, each once. */
  readonly expanded: readonly string[];
  /** The entities that were put in alone, each once. */
  readonly added: readonly string[];
  /** The entity whose card is open. */
  readonly card: string | null;
  /** The form by its name in the address; empty for the picture, `about` for the page about the data. */
  readonly form: string;
  /** What the form is of: the ends of a path, the countries that are compared, an article. */
  readonly subjects: readonly string[];
  /** What a table lists. */
  readonly list: string;
  /** The data sets that it lays beside the graph's own records. */
  readonly layers: readonly Dataset[];
}

/** The languages that a view's address begins with. */
const languages = ["en", "zh"];

/** The page about the data, in place of an entity. */
const aboutTheData = "about";

/** As many countries as can be compared. */
const mostSubjects = 4;

/** The parameter of each form that says what it is of. */
const subjectsOf: Readonly<Record<string, string>> = {
  path: "path",
  compare: "compare",
  timeline: "about",
  reader: "article",
};

/** What stands in an address in place of an entity where a picture has no centre. */
const chosenThings = "chosen";

/** A step of a view: `laos`, `laos.Event` for one kind, `*laos` for the thing alone, `-laos` where it was closed. */
function stepsIn(open: string | null) {
  const current = (open?.split(",") ?? []).filter(
    (step) => step && !step.startsWith("-"),
  );
  const ids = (steps: readonly string[]) => [
    ...new Set(steps.map((step) => step.replace(/^\*/, "").split(".")[0]!)),
  ];
  const isAlone = (step: string) => step.startsWith("*");
  return {
    added: ids(current.filter(isAlone)),
    expanded: ids(current.filter((step) => !isAlone(step))),
  };
}

/** Data sets as an address has them: `aiddata-gcdf-3`. */
function layersIn(text: string | null): Dataset[] {
  const named = (text ?? "").toUpperCase().replaceAll("-", "_").split(",");
  return (Object.keys(Dataset) as Dataset[]).filter((dataset) =>
    named.includes(dataset),
  );
}

/** Reads a view of this site. */
export function viewAt(site: string, view: string): View {
  const url =
    /^\/(?![/\\])/.test(view) && view.length <= maxViewLength
      ? new URL(site + view)
      : null;
  // A path with “..” could leave the site and cite something else.
  if (!url?.href.startsWith(`${site}/`))
    throw new BadInput(
      `“view” is “${view.slice(0, 100)}”: give the path and query of a view of the explorer, such as /en/china-laos-railway?form=outline, in at most ${String(maxViewLength)} characters.`,
    );
  const path = url.href.slice(site.length);
  const [language, ...rest] = new URL(path, "http://localhost").pathname
    .split("/")
    .filter(Boolean);
  if (language !== undefined && !languages.includes(language))
    throw new BadInput(
      `“view” is “${view.slice(0, 100)}”: a view is in one of the languages ${languages.join(", ")}, as in /en/laos.`,
    );
  const start = rest.length > 0 ? decoded(rest.join("/")) : null;
  const isAbout = start === aboutTheData;
  const form = isAbout ? aboutTheData : (url.searchParams.get("form") ?? "");
  const subjects = url.searchParams.get(subjectsOf[form] ?? "");
  return {
    url: url.href,
    path,
    centre: start === chosenThings || isAbout ? null : start,
    isOpening: start === null,
    ...stepsIn(url.searchParams.get("open")),
    card: url.searchParams.get("card") || null,
    form,
    subjects: subjects?.split(",").filter(Boolean).slice(0, mostSubjects) ?? [],
    list: url.searchParams.get("list") ?? "Alignment",
    layers: layersIn(url.searchParams.get("layers")),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
