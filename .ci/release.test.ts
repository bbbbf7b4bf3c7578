import {
  cp,
  mkdir,
  readFile,
  readdir,
  symlink,
  writeFile,
} from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ask, china, start } from "../api/testing/process.ts";
import {
  home,
  locked,
  megabytes,
  mostMegabytes,
  unpacked,
} from "./unpacked.ts";

const manifest = async (folder: string) =>
  JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Record<
    "dependencies" | "scripts",
    Record<string, string>
  >;

it(
  "packs all that a server needs and nothing for development, and serves by the server's packages alone",
  { tags: ["long"] },
  async () => {
    const release = await unpacked();
    expect((await readdir(release)).sort()).toEqual([
      ".npmrc",
      "LICENSE",
      "README.md",
      "README.zh.md",
      "api",
      "package-lock.json",
      "package.json",
      "schema.graphql",
      "seed",
      "tsconfig.json",
      "web",
    ]);
    const { dependencies, ...rest } = await manifest(release);
    expect(dependencies).toEqual((await manifest(home)).dependencies);
    expect(rest).not.toHaveProperty("devDependencies");
    expect(rest).not.toHaveProperty("buildDependencies");
    expect(rest.scripts["start"]).toBe(
      "node api/prepare.mjs --web api/server.ts",
    );
    expect(Object.keys(rest.scripts)).toEqual([
      "start",
      "seed:article",
      "seed:check",
      "seed:diff",
      "seed:import",
      "seed:load",
      "seed:spans",
      "export",
      "extract",
    ]);
    const packages = await locked(release);
    expect(Object.keys(packages)).toEqual(
      Object.entries(await locked(home)).flatMap(([path, { dev }]) =>
        dev ? [] : [path],
      ),
    );
    const files = await readdir(release, { recursive: true });
    expect(
      files.filter((file) =>
        /\.test\.|(^|\/)(testing|bench|golden|e2e)(\/|$)|contract/.test(file),
      ),
    ).toEqual([]);
    expect(await readdir(join(release, "web"))).toEqual(["dist"]);

    // The packages of its lock file, and of those that this checkout has no other.
    for (const path of Object.keys(packages))
      if (
        /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) &&
        existsSync(join(home, path))
      ) {
        await mkdir(dirname(join(release, path)), { recursive: true });
        await symlink(join(home, path), join(release, path));
      }
    await cp(
      join(release, "package-lock.json"),
      join(release, "node_modules/.package-lock.json"),
    );
    const startReleased = () =>
      start(
        { SILKGRAPH_DATA: join(release, "data") },
        {
          home: release,
          command: [
            process.execPath,
            "api/prepare.mjs",
            "--web",
            "api/server.ts",
          ],
        },
      );
    const server = startReleased();
    const address = await server.address;
    expect(await ask(address)).toEqual(china);
    const page = await fetch(`${address}/en/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<div id="root">');
    expect(server.said.err).toBe("");

    // The first start has compiled the server, and the second takes that; unless a source has changed.
    const compiled = join(release, "node_modules/.cache/silkgraph/server.mjs");
    const made = await readFile(compiled, "utf8");
    expect(made).toContain("Explorer  ");
    server.signal("SIGTERM");
    await server.ended;
    const marked = "console.error('from what was compiled');\n";
    await writeFile(compiled, marked + made);
    const source = join(release, "api/server.ts");
    for (const [text, said] of [
      [await readFile(source, "utf8"), ""],
      [null, "from what was compiled\n"],
    ] as const) {
      // Its time is now another, whatever is in it.
      if (text !== null) await writeFile(source, text);
      else await writeFile(compiled, marked + made);
      const again = startReleased();
      expect(await ask(await again.address)).toEqual(china);
      expect(again.said.err).toBe(said);
      again.signal("SIGTERM");
      await again.ended;
    }
  },
);

it(`needs no more than ${String(mostMegabytes)} MB of packages to serve`, async () => {
  const paths = Object.entries(await locked(home)).flatMap(([path, { dev }]) =>
    dev ? [] : [join(home, path)],
  );
  const sizes = await Promise.all(paths.map((path) => megabytes(path)));
  const sum = sizes.reduce((total, size) => total + size, 0);
  expect(sum).toBeGreaterThan(50);
  expect(sum).toBeLessThanOrEqual(mostMegabytes);
});
