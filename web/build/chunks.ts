import type { Plugin, Rolldown } from "vite";
import { graphqlOfApollo } from "./slim-apollo.ts";

const inPackages = (...names: readonly string[]) =>
  new RegExp(`[\\\\/]node_modules[\\\\/](${names.join("|")})[\\\\/.]`);

/** What of the packages the first visit needs, by who else does. */
const packages = {
  shared: inPackages(
    "@mantine/hooks/esm/(use-color-scheme|use-did-update|use-isomorphic-effect|use-media-query|use-reduced-motion|utils)",
    "react(-dom)?",
    "scheduler",
    "clsx",
    "graphql/language/kinds",
    "@mantine/core/esm/(core|components/(ActionIcon|Button|Loader|Skeleton|Transition|UnstyledButton))",
  ),
  page: inPackages(
    "@mantine/hooks/esm/use-(hotkeys|resize-observer|window-event)",
    "@apollo",
    "@wry",
    "optimism",
    "rxjs",
    "tslib",
    "react-error-boundary",
  ),
  canvas: inPackages("cytoscape", "heap"),
};

/**
 * What a first visit loads comes in few files, since each is compressed by itself: what the explorer shares
 * with the playground, what it needs besides, and the canvas. All else is split as it is loaded.
 */
export function firstVisit(entries: {
  readonly page: string;
  readonly canvas: string;
  readonly playground: string;
}): Rolldown.CodeSplittingNameFunction {
  const closures = new Map<string, ReadonlySet<string>>();
  /** All that a file imports, and what that does; without packages, whose index files import everything. */
  const closureOf = (entry: string, context: Rolldown.ChunkingContext) => {
    let found = closures.get(entry);
    if (!found) {
      const ids = new Set([entry]);
      for (const id of ids)
        for (const imported of context.getModuleInfo(id)?.importedIds ?? [])
          if (!imported.includes("/node_modules/")) ids.add(imported);
      closures.set(entry, (found = ids));
    }
    return found;
  };
  return (id, context) => {
    for (const [name, test] of Object.entries(packages))
      if (test.test(id)) return name;
    if (id === graphqlOfApollo) return "page";
    // An entry stays a file of its own, which the HTML names.
    if (id === entries.page) return null;
    const isOf = (entry: string) => closureOf(entry, context).has(id);
    if (isOf(entries.page)) return isOf(entries.playground) ? "shared" : "page";
    if (!isOf(entries.canvas)) return null;
    // A form that has something in common with the canvas does not load it whole.
    return /[\\/]web[\\/]canvas[\\/]/.test(id) ? "canvas" : "page";
  };
}

/** Files that import each other in a circle run before what they need is there. */
export const noCircles = (): Plugin => ({
  name: "no-circles",
  generateBundle(_, bundle) {
    const visit = (name: string, way: readonly string[]) => {
      const file = bundle[name];
      if (file?.type !== "chunk") return;
      if (way.includes(name))
        this.error(`Chunks in a circle: ${[...way, name].join(" → ")}.`);
      for (const imported of file.imports) visit(imported, [...way, name]);
    };
    for (const name of Object.keys(bundle)) visit(name, []);
  },
});
