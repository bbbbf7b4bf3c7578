import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  copyCheckout,
  removeCheckout,
  seedCommand,
} from "../../api/testing/checkout.ts";
import { findDoor } from "./ask.ts";
import type { Progress } from "../load.ts";
import type { Projection } from "../projection.ts";
import { validSeed } from "../valid-seed.ts";
import { ask, china, patience, start } from "../../api/testing/process.ts";

let copy: string;
let data: string;
beforeAll(async () => {
  copy = await copyCheckout();
  data = join(copy, "data");
});
afterAll(() => removeCheckout(copy));

const serve = (env: NodeJS.ProcessEnv = {}) =>
  start({ SILKGRAPH_DATA: data, ...env }, { home: copy });
const seed = (...args: string[]) =>
  seedCommand(copy, args, { SILKGRAPH_DATA: data });

const railways = () => join(copy, "seed", "data", "railway.yaml");
async function edit(from: string, to: string) {
  const text = await readFile(railways(), "utf8");
  expect(text).toContain(from);
  await writeFile(railways(), text.replace(from, to));
}

/** Some records, and so many of one country more. */
function withCopies(projection: Projection, count: number): Projection {
  const { nodes } = projection;
  const laos = nodes.get("laos")!;
  const copies = Array.from({ length: count }, (_, at) => {
    const id = `laos-${String(at)}`;
    const properties = { ...laos.properties, id };
    return [id, { ...laos, properties }] as const;
  });
  return { ...projection, nodes: new Map([...nodes, ...copies]) };
}

async function lengthAt(address: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: '{ railway(id: "china-laos-railway") { lengthKm } }',
    }),
  });
  return response.json();
}
const length = (lengthKm: number) => ({ data: { railway: { lengthKm } } });

const healthAt = async (address: string): Promise<unknown> =>
  (await fetch(`${address}/health`)).json();

describe(
  "while the server holds the embedded store",
  { timeout: 240_000 },
  () => {
    it("a diff makes no store where there is none", async () => {
      const diff = await seed("diff");
      expect([diff.code, diff.err]).toEqual([0, ""]);
      expect(diff.out).toMatch(/\n\d{3} added, 0 changed, 0 removed\n/);
      await expect(stat(data)).rejects.toThrow();
    });

    it("the commands work through it: it is loaded as a whole, tells how far it is, and answers from the new data at once", async () => {
      const server = serve();
      const address = await server.address;
      expect(await lengthAt(address)).toEqual(length(1035));
      const { mode } = await stat(join(data, "door.json"));
      expect(mode & 0o777).toBe(0o600);

      await edit("lengthKm: 1035", "lengthKm: 1036");
      await edit("partners: [china, laos]", "partners: [china]");
      const changes = `~ china-laos-railway
    lengthKm: 1035 → 1036
    partners: [china, laos] → [china]
0 added, 1 changed, 0 removed
`;
      const diff = await seed("diff");
      expect([diff.code, diff.err]).toEqual([0, ""]);
      expect(diff.out.replace(/data version.*\n/, "")).toBe(changes);
      expect(await lengthAt(address)).toEqual(length(1035));

      const load = await seed("load", "--format", "json");
      expect([load.code, load.err]).toEqual([0, ""]);
      expect(JSON.parse(load.out)).toMatchObject({
        changed: ["china-laos-railway"],
        fields: {
          "china-laos-railway": [
            { field: "lengthKm", before: 1035, after: 1036 },
            { field: "partners", before: ["china", "laos"], after: ["china"] },
          ],
        },
      });
      expect(await lengthAt(address)).toEqual(length(1036));

      const file = await seed("export", "--format", "jsonl");
      expect([file.code, file.err]).toEqual([0, ""]);
      expect(file.out).toBe(
        await (await fetch(`${address}/export/silkgraph.jsonl`)).text(),
      );

      const { projection } = await validSeed(undefined);
      const door = (await findDoor(data))!;
      const steps: Progress[] = [];
      const more = await door.load(withCopies(projection, 3), {
        onProgress: (step) => steps.push(step),
      });
      expect(more.added).toEqual(["laos-0", "laos-1", "laos-2"]);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps).toEqual(steps.toSorted((a, b) => a.done - b.done));
      expect(steps.at(-1)!.done).toBe(steps[0]!.of);

      const kept = join(data, "datasets", "aidData.json");
      await mkdir(dirname(kept), { recursive: true });
      await writeFile(kept, "{");
      await expect(door.load(projection)).rejects.toThrow(
        `The server that holds the graph could not load: ${kept} is damaged: import that data set again, or take it away with --remove.`,
      );
      await rm(kept);
      expect(await door.version()).toBe(more.version);

      // Without the token nobody gets in.
      const { port } = JSON.parse(
        await readFile(join(data, "door.json"), "utf8"),
      ) as { port: number };
      for (const authorization of ["", "Bearer ", `Bearer ${"0".repeat(64)}`])
        expect(
          (
            await fetch(`http://127.0.0.1:${port}/load`, {
              method: "POST",
              headers: authorization ? { authorization } : {},
              body: "{}",
            })
          ).status,
        ).toBe(403);

      server.signal("SIGTERM");
      expect(await server.ended).toBe(0);
      await expect(stat(join(data, "door.json"))).rejects.toThrow();
    });

    it("a server that was killed while it loads leaves the graph as it was, and a door that leads nowhere: the store is opened instead", async () => {
      const server = serve();
      await server.address;
      const door = (await findDoor(data))!;
      const { projection } = await validSeed(undefined);
      await expect(
        door.load(withCopies(projection, 6_000), {
          onProgress: () => server.signal("SIGKILL"),
        }),
      ).rejects.toThrow(
        "The server that holds the graph ended before it said what has changed: run the command again.",
      );
      await server.ended;
      expect((await stat(join(data, "door.json"))).isFile()).toBe(true);
      const diff = await seed("diff");
      expect([diff.code, diff.err]).toEqual([0, ""]);
      expect(diff.out).toMatch(/^0 added, 0 changed, 0 removed\n/);
    });

    it("with a mistake in the records it serves the graph as it was, and says so until they are loaded", async () => {
      await edit("lengthKm: 1036", "lengthKm 1037");
      const server = serve({ LANG: "zh_CN.UTF-8" });
      const address = await server.address;
      expect(await ask(address)).toEqual(china);
      expect(await lengthAt(address)).toEqual(length(1036));
      expect(await healthAt(address)).toEqual({
        status: "alive",
        records: { problems: 1 },
      });
      expect(server.said.err).toMatch(
        /^railway\.yaml:\d+ {2}– {2}– {2}“lengthKm”后没有冒号; 请写成“lengthKm: …” \[S00\]\n现仍提供上次载入的图谱。请更正记录，再运行 npm run seed:load。\n$/,
      );

      for (const command of ["load", "diff"]) {
        const refused = await seed(command, "--lang", "zh");
        expect(refused.code).toBe(1);
        expect(refused.err).toMatch(
          /^railway\.yaml:\d+ {2}– {2}– {2}“lengthKm”后没有冒号; 请写成“lengthKm: …” \[S00\]\n$/,
        );
      }
      await edit("lengthKm 1037", "lengthKm: 1037");
      expect((await seed("load")).code).toBe(0);
      await expect
        .poll(() => healthAt(address), patience)
        .toEqual({ status: "alive" });
      expect(await lengthAt(address)).toEqual(length(1037));
    });
  },
);
