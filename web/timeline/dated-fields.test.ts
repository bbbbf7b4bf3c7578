import { buildSchema, isInputObjectType } from "graphql";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kindNames } from "../view/kind.ts";
import { happened } from "./dated-fields.ts";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

/** Dates of other clocks: of papers, of sayings, of counts. */
const others = ["asOf", "issued", "datelined", "saidOn"];

it("knows every date of what happened, by kind, as the API filters it", () => {
  const dated = kindNames.flatMap((kind) => {
    const filter = schema.getType(`${kind}Filter`);
    const fields = isInputObjectType(filter)
      ? Object.values(filter.getFields())
          .filter(({ type }) => String(type) === "DateFilter")
          .map(({ name }) => name)
          .filter((name) => !others.includes(name))
      : [];
    // A figure says since when it holds, which is no event.
    return fields.length > 0 && kind !== "Figure"
      ? [[kind, fields.sort()]]
      : [];
  });
  const known = Object.entries(happened).map(([kind, fields]) => [
    kind,
    [...fields].sort(),
  ]);
  expect(known.sort()).toStrictEqual(dated.sort());
});
