import { BadInput } from "../../errors.ts";

/** Where a Silkgraph is reached, without a slash at the end: what addresses of its records begin with. */
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

const longest = 2_000;

/** The address of a view of this site. */
export function viewAt(site: string, view: string): string {
  const url =
    /^\/(?![/\\])/.test(view) && view.length <= longest
      ? new URL(site + view)
      : null;
  // A path that climbs out of the site would cite something else.
  if (!url?.href.startsWith(`${site}/`))
    throw new BadInput(
      `“view” is “${view.slice(0, 100)}”: give the path and what follows it of a view of the explorer, such as /en/china-laos-railway?form=table, of at most ${String(longest)} characters.`,
    );
  return url.href;
}
