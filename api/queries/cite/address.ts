import { BadInput } from "../../errors.ts";

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
}

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
  const [, ...rest] = new URL(path, "http://localhost").pathname
    .split("/")
    .filter(Boolean);
  const start = rest.length > 0 ? decoded(rest.join("/")) : null;
  return {
    url: url.href,
    path,
    centre: start === chosenThings ? null : start,
    isOpening: start === null,
    ...stepsIn(url.searchParams.get("open")),
    card: url.searchParams.get("card") || null,
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
