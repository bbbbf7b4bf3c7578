import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { overlaps } from "../../layout/geometry.ts";
import { isHidden, stretchesOf } from "../../layout/routes.ts";
import { layOutSchema } from "./layout.ts";
import { kindsOf } from "./links.ts";

const file = join(import.meta.dirname, "..", "..", "..", "schema.graphql");
const schema = buildSchema(await readFile(file, "utf8"));

it.each(["wide", "narrow"] as const)(
  "draws every kind once, apart from the others and in front of no line of theirs (%s)",
  (shape) => {
    const { placed, lines, routes } = layOutSchema(schema, shape);
    expect(placed.map(({ id }) => id).sort()).toStrictEqual(kindsOf(schema));
    const touching = placed.flatMap((a, at) =>
      placed
        .slice(at + 1)
        .filter((b) => overlaps(a, b, 0))
        .map((b) => [a.id, b.id]),
    );
    expect(touching).toStrictEqual([]);
    const at = new Map(placed.map((box) => [box.id, box]));
    const behind = lines.flatMap(({ id, from, to }) => {
      const route = routes.get(id);
      const run = route ? stretchesOf(route) : [at.get(from)!, at.get(to)!];
      return placed
        .filter((box) => box.id !== from && box.id !== to)
        .filter((box) => isHidden(run, box))
        .map((box) => `${id} behind ${box.id}`);
    });
    expect(behind).toStrictEqual([]);
  },
);
