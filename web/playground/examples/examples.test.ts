import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, parse, Kind } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWithSamples } from "../../../api/testing/ask.ts";
import { post, serve, type Served } from "../../../api/testing/http.ts";
import { examples } from "./examples.ts";

let served: Served;
beforeAll(async () => {
  served = await serve({ LIMIT_RATE: "0" }, undefined, {
    fillGraph: fillWithSamples,
  });
}, 120_000);
afterAll(() => served.close());

/** Whether a value tells anything: some list in it, or some value, that is not empty. */
const tells = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some(tells)
    : typeof value === "object" && value !== null
      ? Object.entries(value).some(
          ([key, each]) => key !== "totalCount" && tells(each),
        )
      : value !== null && value !== undefined;

describe.each(examples)(
  "the example “$question.en”",
  ({ query, variables }) => {
    it("runs, and answers something for each of its fields", async () => {
      const { body } = await post(served.url, { query, variables });
      expect(body.errors).toBeUndefined();
      const silent = Object.entries(body.data!).filter(
        ([, value]) => !tells(value),
      );
      expect(silent).toEqual([]);
    });
  },
);

it("asks every field of Query somewhere", async () => {
  const schema = buildSchema(
    await readFile(
      join(import.meta.dirname, "..", "..", "..", "schema.graphql"),
      "utf8",
    ),
  );
  const asked = new Set(
    examples.flatMap(({ query }) =>
      parse(query).definitions.flatMap((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? definition.selectionSet.selections.map((each) =>
              each.kind === Kind.FIELD ? each.name.value : "",
            )
          : [],
      ),
    ),
  );
  const fields = Object.keys(schema.getQueryType()!.getFields());
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
  expect(examples.length).toBeGreaterThanOrEqual(30);
});
