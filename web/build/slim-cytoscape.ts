import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const home = dirname(
  dirname(createRequire(import.meta.url).resolve("cytoscape")),
);
const entry = join(home, "src", "index.mjs");

/**
 * What Cytoscape brings and the canvas does not use: layouts (ours is a worker's), graph algorithms, export as
 * an image and the renderer of the graphics card. A quarter of its code; the tests of the canvas run without it.
 */
const unused =
  /[\\/]src[\\/](collection[\\/]algorithms[\\/]index|extensions[\\/]layout[\\/](breadthfirst|circle|concentric|cose|grid|random)|extensions[\\/]renderer[\\/]canvas[\\/](export-image|webgl[\\/].*))\.mjs$/;

/** What lodash does for it: it reads nested data by paths, which we have none of, and waits for calm. */
const lodash: Readonly<Record<string, string>> = {
  get: "export default () => undefined;",
  set: "export default () => undefined;",
  toPath: "export default (path) => [path];",
  debounce: `export default function debounce(act, wait) {
    let timer;
    return function (...args) {
      clearTimeout(timer);
      timer = setTimeout(() => act.apply(this, args), wait);
    };
  }`,
};

/** Within its folder, so that it is bundled with it. */
const ofLodashId = (name: string) => `\0${join(home, "lodash", name)}`;

/**
 * The image that moves in place of a large picture would be drawn at twice the size, anew, from nothing that
 * is kept; at its own size what was drawn for the window serves.
 */
const twice = "r.textureMult = 2;";

/** Builds Cytoscape from its source, without what is not used. */
export const slimCytoscape = (): Plugin => ({
  name: "slim-cytoscape",
  enforce: "pre",
  apply: "build",
  async resolveId(source, importer) {
    if (source === "cytoscape") return entry;
    if (!importer?.startsWith(home)) return undefined;
    const [, ofLodash] = /^lodash\/(\w+)\.js$/.exec(source) ?? [];
    if (ofLodash !== undefined && ofLodash in lodash)
      return ofLodashId(ofLodash);
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && unused.test(found.id) ? `\0unused:${found.id}` : undefined;
  },
  transform(code, id) {
    if (!/[\\/]renderer[\\/]canvas[\\/]drawing-redraw\.mjs$/.test(id))
      return undefined;
    if (!code.includes(twice))
      this.error(`Cytoscape has no “${twice}” any more: see web/build/.`);
    return { code: code.replace(twice, "r.textureMult = 1;"), map: null };
  },
  load(id) {
    if (id.startsWith("\0unused:"))
      return "export default function unused() {}";
    const name = Object.keys(lodash).find((each) => id === ofLodashId(each));
    return name && lodash[name];
  },
});
