import { execFile, spawn, spawnSync } from "node:child_process";
import { open, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { ask, china, start, statusOf } from "../api/testing/process.ts";

/** How one comes to a place where one may mount: as any user, or as one who may mount anyway. */
const rooms = [
  ["unshare", "--map-root-user", "--mount"],
  ["unshare", "--mount"],
];
const room = rooms.find(
  ([program, ...flags]) =>
    spawnSync(program!, [
      ...flags,
      ...["sh", "-c", 'mount -t tmpfs -o size=16k tmpfs "$0"', tmpdir()],
    ]).status === 0,
);
const why = room ? "" : " (not tested: this machine mounts no small disk)";

const server = [process.execPath, "api/prepare.mjs", "api/server.ts"];
const load = [process.execPath, "api/prepare.mjs", "seed/cli.ts", "load"];

/** A command that finds a disk of 8 MB, with so much room on it, in `folder`; more when somebody writes to `more`. */
const onDisk = (
  kB: number,
  folder: string,
  more: string,
  command: readonly string[],
) => [
  ...room!,
  ...[
    "sh",
    "-c",
    `mount -t tmpfs -o size=8m tmpfs "$0" &&
     head -c ${String((8_192 - kB) * 1_024)} /dev/zero > "$0/other" &&
     { (cat "$1"; rm "$0/other") > /dev/null 2>&1 & } && shift && exec "$@"`,
  ],
  ...[folder, more, ...command],
];

async function places(): Promise<{ folder: string; more: string }> {
  const home = await mkdtemp(join(tmpdir(), "silkgraph-full-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const folder = await mkdtemp(join(home, "data-"));
  const more = join(home, "more");
  await promisify(execFile)("mkfifo", [more]);
  return { folder, more };
}

const sentence = {
  en: "The disk that holds the graph is full: free some space and try again.",
  zh: "存放图谱的磁盘已满：请腾出空间后重试。",
};

describe.skipIf(why !== "")(
  `on a disk that is full${why}`,
  { timeout: 240_000 },
  () => {
    it("the server says so, goes on trying, and serves once there is room", async () => {
      const { folder, more } = await places();
      const { address, said } = start(
        { SILKGRAPH_DATA: folder },
        { command: onDisk(400, folder, more, server) },
      );
      await expect
        .poll(() => said.err, { timeout: 120_000 })
        .toBe(`${sentence.en} Still trying.\n`);
      expect(said.out).toBe("");
      await writeFile(more, "");
      expect(await ask(await address)).toEqual(china);
      expect(await statusOf(await address, "/health")).toBe(200);
      // What was written before the disk was full is gone on from.
      expect(said.out).toMatch(
        /^Loaded the records: \d+ added, \d+ changed, 0 removed\.\n/,
      );
    });

    for (const [name, language, kB, command, tags] of [
      ["the server", "en", 12, server, ["long"]],
      ["the server", "zh", 12, server, []],
      ["seed:load", "en", 12, load, ["long"]],
      ["seed:load", "en", 400, load, []],
      ["seed:load", "zh", 400, load, ["long"]],
    ] as const)
      it(
        `${name} ends with one sentence (${language}, ${String(kB)} kB)`,
        { tags: [...tags] },
        async () => {
          const { folder, more } = await places();
          const { ended, said } = start(
            { SILKGRAPH_DATA: folder, LANG: language },
            { command: onDisk(kB, folder, more, command) },
          );
          expect(await ended).toBe(1);
          expect(said).toEqual({ out: "", err: `${sentence[language]}\n` });
          // What was written there is seen by nobody else.
          expect(await readdir(folder)).toEqual([]);
        },
      );
  },
);

const isThere = await open("/dev/full", "w").then(
  (file) => file.close().then(() => true),
  () => false,
);

const noRoom = {
  en: "There is no room for the output (ENOSPC): the disk is full. Free some space and try again.",
  zh: "输出写不下（ENOSPC）：磁盘已满。请腾出空间后重试。",
};

describe.skipIf(!isThere)("an editor's command", { timeout: 120_000 }, () => {
  for (const [name, lang, tags] of [
    ["export", "en", ["long"]],
    ["check", "zh", []],
    ["diff", "en", ["long"]],
  ] as const)
    it(
      `fails when its output has no room: ${name} (${lang})`,
      { tags: [...tags] },
      async () => {
        const { folder } = await places();
        const full = await open("/dev/full", "w");
        const child = spawn(
          process.execPath,
          ["api/prepare.mjs", "seed/cli.ts", name, "--lang", lang],
          {
            cwd: join(import.meta.dirname, ".."),
            env: { ...process.env, NEO4J_URI: "", SILKGRAPH_DATA: folder },
            stdio: ["ignore", full.fd, "pipe"],
          },
        );
        let complaints = "";
        child.stderr!.on("data", (chunk) => (complaints += String(chunk)));
        const code = await new Promise((resolve) =>
          child.once("close", resolve),
        );
        await full.close();
        expect({ code, complaints }).toEqual({
          code: 1,
          complaints: `${noRoom[lang]}\n`,
        });
      },
    );
});
