// Compiles the server with its packages to one file for each of its processes, by esbuild, which tsx brings: a
// start reads that in half the time that it takes to find, read and link some two thousand modules.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const folder = "node_modules/.cache/silkgraph";

/** What tells, beside the sources, whether the file is still what would be made. */
const always = [
  "api/compile.mjs",
  "tsconfig.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

/** The file to start in place of `api/server.ts`, made anew where `mayCompile`; nothing where there is none. */
export async function compiledServer(home, mayCompile) {
  const target = join(home, folder);
  const marks = join(target, "sources.json");
  if (!fits(home, marks)) {
    if (!mayCompile) return undefined;
    try {
      await compile(home, target);
    } catch {
      // A folder that cannot be written, or no esbuild: the server starts from its sources.
      return undefined;
    }
  }
  return { program: join(target, "server.mjs"), cache: join(target, "v8") };
}

/** A file as it is: whoever changes it changes its time as well. */
function markOf(home, path) {
  const { size, mtimeMs } = statSync(join(home, path), {
    throwIfNoEntry: false,
  }) ?? { size: -1, mtimeMs: 0 };
  return `${String(size)} ${String(mtimeMs)}`;
}

function fits(home, marks) {
  try {
    const known = JSON.parse(readFileSync(marks, "utf8"));
    return (
      known.home === home &&
      Object.entries(known.files).every(
        ([path, mark]) => markOf(home, path) === mark,
      )
    );
  } catch {
    return false;
  }
}

async function compile(home, target) {
  const { build } = await import("esbuild");
  mkdirSync(dirname(target), { recursive: true });
  const made = mkdtempSync(`${target}-`);
  try {
    const { metafile, outputFiles } = await build({
      write: false,
      absWorkingDir: home,
      entryPoints: ["api/server.ts", "api/graph/engine-process.ts"],
      outdir: made,
      entryNames: "[name]",
      outExtension: { ".js": ".mjs" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node22",
      // Kinds and errors are told by the names of their classes.
      keepNames: true,
      tsconfig: "tsconfig.json",
      // A native module, and one that type-graphql would like to have.
      external: ["@grafeo-db/js", "class-validator"],
      banner: {
        js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
      },
      metafile: true,
      logLevel: "silent",
      plugins: [places(home), nodeHashes],
    });
    for (const { path, text } of outputFiles)
      writeFileSync(path, withoutNamesOfFunctions(text));
    const own = Object.keys(metafile.inputs).filter((path) =>
      /^(api|seed)\//.test(path),
    );
    const files = Object.fromEntries(
      [...own, ...always].map((path) => [path, markOf(home, path)]),
    );
    writeFileSync(join(made, "sources.json"), JSON.stringify({ home, files }));
    rmSync(target, { recursive: true, force: true });
    renameSync(made, target);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/**
 * Classes keep their names. A function that is made again for each request is not given its own each time, which
 * would take more of an answer from memory than anything of ours.
 */
function withoutNamesOfFunctions(text) {
  const classes = new Set(["this"]);
  for (const [, before, after] of text.matchAll(
    /\b(\w+) = class\b|\bclass (\w+)/g,
  ))
    classes.add(before ?? after);
  return text
    .replace(/\b__name\((\w+), /g, (call, target) =>
      classes.has(target) ? `__nameOfClass(${target}, ` : call,
    )
    .replace(
      /^var __name = (.*)$/m,
      "var __nameOfClass = $1\nvar __name = (target) => target;",
    );
}

/** Files beside a source are found where the source stands. */
const places = (home) => ({
  name: "places",
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const isOwn = ["api", "seed"].some((room) =>
        path.startsWith(join(home, room)),
      );
      if (!isOwn) return undefined;
      const text = readFileSync(path, "utf8");
      const place = JSON.stringify(dirname(path));
      return {
        loader: "ts",
        contents: text.replaceAll("import.meta.dirname", place),
      };
    });
  },
});

/** Apollo hashes each document; in one file with the rest it would not find Node's own way, and take one in JavaScript. */
const nodeHashes = {
  name: "node-hashes",
  setup(build) {
    build.onLoad(
      { filter: /utils\.createhash[\\/]dist[\\/]index\.js$/ },
      () => ({
        contents: 'exports.createHash = require("node:crypto").createHash;',
      }),
    );
  },
};
