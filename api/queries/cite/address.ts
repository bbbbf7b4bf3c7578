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
  /** The entity at the centre; null for the opening view. */
  readonly centre: string | null;
  /** The entities whose neighbours are shown as well, each once. */
  readonly expanded: readonly string[];
  /** The entity whose card is open. */
  readonly card: string | null;
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
  const expanded = url.searchParams.get("open")?.split(",") ?? [];
  return {
    url: url.href,
    path,
    centre: rest.length > 0 ? decoded(rest.join("/")) : null,
    expanded: [...new Set(expanded.filter(Boolean))],
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
