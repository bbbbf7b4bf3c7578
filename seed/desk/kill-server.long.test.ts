import { expect, it, onTestFinished } from "vitest";
import { startDesk, type DeskServer } from "../../api/testing/desk-server.ts";
import { onEmbedded, onNeo4j } from "../../api/testing/engines.ts";
import { startNeo4j } from "../../api/testing/neo4j/server.ts";
import { smallRecords } from "../../api/testing/small-seed.ts";
import { tidied, type Fields } from "./draft.ts";

const kills = Number(process.env["KILLS"] ?? 50);

/** Records of two files, so that half of a save could be seen. */
const ids = ["alandia-port", "borland-port", "cedonia-port", "register"];
const query = `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Entity { aliases } } }`;

/** The number that each record has in its file, and in the graph. */
async function numbersAt(desk: DeskServer) {
  const number = (alias: string | undefined) =>
    Number(/^Round (\d+)/.exec(alias ?? "Round 0")?.[1]);
  const inFiles = await Promise.all(
    ids.map(async (id) => {
      const { fields } = (await desk.act("record", { id })) as {
        fields: { aliases?: string[] };
      };
      return number(fields.aliases?.[0]);
    }),
  );
  const response = await fetch(`${desk.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { nodes: ({ id: string; aliases: string[] } | null)[] };
  };
  const inGraph = ids.map((id) =>
    number(data.nodes.find((each) => each?.id === id)?.aliases[0]),
  );
  return { inFiles, inGraph };
}

/** Each record with the number of a round, by one save. */
async function draftOf(desk: DeskServer, round: number) {
  const edits = await Promise.all(
    ids.map(async (id) => {
      const { fields } = (await desk.act("record", { id })) as {
        fields: Fields;
      };
      const aliases = [`Round ${String(round)} of ${id}`];
      return {
        change: "replace",
        id,
        was: fields,
        fields: tidied({ ...fields, aliases }),
      };
    }),
  );
  return { edits };
}

async function saveUnderFire(neo4j?: string) {
  const desk = await startDesk({
    records: smallRecords,
    ...(neo4j !== undefined && { neo4j }),
  });
  onTestFinished(() => desk.close());
  const begun = performance.now();
  expect(await desk.act("save", await draftOf(desk, 1))).toMatchObject({
    isSaved: true,
    loadFault: null,
  });
  const usual = performance.now() - begun;
  const seen = { old: 0, new: 0 };
  for (let kill = 0, round = 1; kill < kills; kill++) {
    const draft = await draftOf(desk, round + 1);
    const saving = desk.act("save", draft).catch(() => undefined);
    await new Promise((resolve) =>
      setTimeout(resolve, Math.random() * 1.2 * usual),
    );
    await desk.kill();
    await saving;
    await desk.restart();
    const { inFiles, inGraph } = await numbersAt(desk);
    const [found = NaN] = inFiles;
    expect([round, round + 1]).toContain(found);
    expect({ inFiles, inGraph }).toEqual({
      inFiles: ids.map(() => found),
      inGraph: ids.map(() => found),
    });
    seen[found === round ? "old" : "new"]++;
    round = found;
  }
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(0);
}

onEmbedded(() => {
  it(`leaves files and graph both old or both new when the server is killed while it saves, ${String(kills)} times`, async () => {
    await saveUnderFire();
  }, 3_600_000);
});

onNeo4j(() => {
  it(`leaves files and graph both old or both new when the server of a Neo4j is killed while it saves, ${String(kills)} times`, async () => {
    const neo4j = await startNeo4j();
    onTestFinished(() => neo4j.end());
    await saveUnderFire(neo4j.uri);
  }, 3_600_000);
});
