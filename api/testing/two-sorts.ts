// Test help: data of which it can be seen whether all of them are there, and of what load.
import { expect } from "vitest";
import { versionOf } from "../../seed/lines.ts";
import { projectRecords, type Projection } from "../../seed/projection.ts";
import type { Graph } from "../graph/graph.ts";
import { isWhole } from "../graph/version.ts";

/** How many countries there are, and places, each within one of them. */
export const size = 150;

/** Data of two sorts, of which every node and every link of one differs from those of the other. */
const dataOf = (sort: 0 | 1): Projection => {
  const range = Array.from({ length: size }, (_, at) => at);
  const record = (kind: string, id: string, fields: object) => ({
    kind,
    id,
    fields: { id, name: { en: `${id} ${String(sort)}`, zh: "地" }, ...fields },
    file: `${kind}.yaml`,
    line: () => 1,
  });
  return projectRecords([
    ...range.map((at) => record("Country", `land-${String(at)}`, {})),
    ...range.map((at) =>
      record("Place", `city-${String(at)}`, {
        placeType: "CITY",
        within: `land-${String((at + sort) % size)}`,
      }),
    ),
  ]);
};
export const twoSorts = [dataOf(0), dataOf(1)] as const;
const versions = twoSorts.map(versionOf);

/** Which of the two a graph holds, by its version, and by each node and link. */
export async function sortIn(graph: Graph): Promise<number> {
  const sort = versions.indexOf((await graph.version())!);
  const named = await graph.read<{ name: string }>(
    "MATCH (n:Entity) RETURN DISTINCT split(n.name_en, ' ')[1] AS name",
  );
  const links = await graph.read<{ city: string; land: string }>(
    "MATCH (p:Place)-[:WITHIN]->(c:Country) RETURN p.id AS city, c.id AS land",
  );
  const number = (id: string) => Number(id.split("-")[1]);
  const shifts = new Set(
    links.map(({ city, land }) => (number(land) - number(city) + size) % size),
  );
  expect([named.map(({ name }) => Number(name)), [...shifts]]).toEqual([
    [sort],
    [sort],
  ]);
  expect(links).toHaveLength(size);
  expect(await isWhole(graph)).toBe(true);
  return sort;
}
