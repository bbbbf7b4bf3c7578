import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const home = dirname(
  dirname(createRequire(import.meta.url).resolve("cytoscape")),
);
const entry = join(home, "src", "index.mjs");

/**
 * What Cytoscape brings and the canvas does not use: layouts (ours is a worker's), graph algorithms and the
 * renderer of the graphics card. A quarter of its code; the tests of the canvas run without it.
 */
const unused =
  /[\\/]src[\\/](collection[\\/]algorithms[\\/]index|extensions[\\/]layout[\\/](breadthfirst|circle|concentric|cose|grid|random)|extensions[\\/]renderer[\\/]canvas[\\/]webgl[\\/].*)\.mjs$/;

/** Builds Cytoscape from its source, without what is not used. */
export const slimCytoscape = (): Plugin => ({
  name: "slim-cytoscape",
  enforce: "pre",
  apply: "build",
  async resolveId(source, importer) {
    if (source === "cytoscape") return entry;
    if (!importer?.startsWith(home)) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && unused.test(found.id) ? `\0unused:${found.id}` : undefined;
  },
  load: (id) =>
    id.startsWith("\0unused:")
      ? "export default function unused() {}"
      : undefined,
});
