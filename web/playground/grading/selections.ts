interface Tree {
  readonly [name: string]: Tree;
}

const written = (tree: Tree): string[] =>
  Object.entries(tree).map(([name, inner]) => {
    const parts = written(inner);
    return parts.length > 0 ? `${name} { ${parts.join(" ")} }` : name;
  });

/** Fields by their paths, as they are written in a query: `capital.name.zh` is `capital { name { zh } }`. */
export function selectionsOf(paths: readonly string[]): string[] {
  const tree: Record<string, Tree> = {};
  for (const path of paths) {
    let at: Record<string, Tree> = tree;
    for (const name of path.split(".")) at = at[name] ??= {};
  }
  return written(tree);
}

/** One field by its path, as it is written in a query. */
export const selectionOf = (path: string): string => selectionsOf([path])[0]!;
