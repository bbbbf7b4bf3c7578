import { expect, it } from "vitest";
import { inGeneration, meansData } from "./generation.ts";

it.each([
  ["MATCH (n:Entity:Port {id: $id})", "MATCH (n:Entity_B:Port_B {id: $id})"],
  ["MATCH (n:Port|Place)", "MATCH (n:Port_B|Place_B)"],
  ["MATCH (a:`Port`)-[r]->(b)", "MATCH (a:`Port_B`)-[r]->(b)"],
  ["WHERE NOT m:Article", "WHERE NOT m:Article_B"],
  ["(n)-[:RESTS_ON|PART_OF]->(:Page)", "(n)-[:RESTS_ON|PART_OF]->(:Page_B)"],
  ["MATCH (v:Version {of: 'data'})", "MATCH (v:Version {of: 'data'})"],
  [
    "RETURN labels(n) AS labels",
    "RETURN [label IN labels(n) | replace(label, '_B', '')] AS labels",
  ],
  [
    "queryNodes('entity_search', $terms)",
    "queryNodes('entity_search_B', $terms)",
  ],
])(
  "reads the other generation by the labels and the index that are its own: %s",
  (cypher, other) => {
    expect(inGeneration(cypher, "A")).toBe(cypher);
    expect(inGeneration(cypher, "B")).toBe(other);
  },
);

it("asks which generation is served only for what names its labels", () => {
  expect(
    ["MATCH (v:Version)", "MATCH (n:`Port`)", "RETURN 1"].map(meansData),
  ).toEqual([false, true, false]);
});
