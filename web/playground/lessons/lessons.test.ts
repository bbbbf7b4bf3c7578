import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole } from "../../../api/testing/ask.ts";
import { post, serve, type Served } from "../../../api/testing/http.ts";
import { grade } from "../grading/grade.ts";
import type { Answer, Report } from "../grading/report.ts";
import type { Text } from "../../look/language.ts";
import { attempts } from "./attempts.ts";
import type { Lesson, Variables } from "./lesson.ts";
import { lessons } from "./lessons.ts";

const schema = buildSchema(
  await readFile(
    join(import.meta.dirname, "..", "..", "..", "schema.graphql"),
    "utf8",
  ),
);

let served: Served;
beforeAll(async () => {
  served = await serve({ LIMIT_RATE: "0" }, undefined, {
    fillGraph: fillWhole,
  });
}, 120_000);
afterAll(() => served.close());

const asked = async (query: string, variables: Variables) =>
  (await post(served.url, { query, variables })).body as Answer;

const handIn = ({ task }: Lesson, query: string): Promise<Report> =>
  grade(schema, task, query, asked);

const failed = ({ conditions }: Report) =>
  conditions
    .filter(({ state }) => state === "failed")
    .map(({ id, findings }) => ({ id, findings }));

/** Every text of a lesson. */
const textsOf = ({ title, story, task, learnt }: Lesson): Text[] => [
  title,
  ...story,
  task.ask,
  task.contract.row,
  ...(task.contract.order ? [task.contract.order.told] : []),
  ...task.hints,
  ...learnt,
];

it("has attempts at every lesson, and at no other", () => {
  expect(Object.keys(attempts)).toEqual(lessons.map(({ id }) => id));
});

describe.each(lessons)("the lesson “$id”", (lesson) => {
  it("says everything in both languages", () => {
    for (const { en, zh } of textsOf(lesson)) {
      expect(en).toMatch(/\w/);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("does not pass as it starts", async () => {
    const report = await handIn(lesson, lesson.task.start);
    expect(failed(report)).not.toEqual([]);
    expect(report.isPassed).toBe(false);
  });

  it("passes with its solution, of which there is nothing to mend", async () => {
    const { isPassed, conditions, comments } = await handIn(
      lesson,
      lesson.task.model,
    );
    expect(conditions.filter(({ state }) => state !== "passed")).toEqual([]);
    expect(isPassed).toBe(true);
    expect(comments.filter(({ sort }) => sort === "could")).toEqual([]);
  });

  it("passes with another right query", async () => {
    const report = await handIn(lesson, attempts[lesson.id]!.alternative);
    expect(failed(report)).toEqual([]);
    expect(report.isPassed).toBe(true);
  });

  it.each([0, 1, 2] as const)(
    "does not pass with wrong query %i, and says where it fails",
    async (at) => {
      const [query, condition] = attempts[lesson.id]!.wrong[at];
      const report = await handIn(lesson, query);
      expect(report.isPassed).toBe(false);
      expect(failed(report)[0]?.id).toBe(condition);
    },
  );
});

it("says of an id that nobody has that there is no such record", async () => {
  const lesson = lessons.find(({ id }) => id === "arguments")!;
  const query = '{ country(id: "kasakhstan") { iso2 iso3 } }';
  expect(failed(await handIn(lesson, query))).toEqual([
    { id: "values", findings: [{ key: "absent" }] },
  ]);
});
