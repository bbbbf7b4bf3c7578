import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSchema, parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillWhole } from "../../../api/testing/ask.ts";
import { post, serve, type Served } from "../../../api/testing/http.ts";
import { hintsFor } from "../grading/hints.ts";
import { grade } from "../grading/grade.ts";
import type { Answer, Report } from "../grading/report.ts";
import { findingText } from "../grading/sentences.ts";
import { idMistakes } from "../mistakes/ids.ts";
import { mended } from "../shell/mended.ts";
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

describe("an id that nobody has", () => {
  const lesson = lessons.find(({ id }) => id === "arguments")!;
  const told = async (id: string) =>
    failed(await handIn(lesson, `{ country(id: "${id}") { iso2 iso3 } }`)).map(
      ({ id: condition, findings }) => [
        condition,
        findings.map((finding) => findingText(finding).en),
      ],
    );

  it("is told to be in small letters where that is all there is to it", async () => {
    expect(await told("Kazakhstan")).toEqual([
      [
        "runs",
        [
          "“Kazakhstan” is no id: ids are in small letters, with hyphens in place of spaces.",
        ],
      ],
    ]);
  });

  it("is sought where it is a misspelling", async () => {
    expect(await told("kasakhstan")).toEqual([
      [
        "values",
        [
          "No record has the id “kasakhstan”. An id is an English name in small letters, with hyphens; a search for “kasakhstan” finds `kazakhstan`, `delovoy-kazakhstan`, `china-keywords-bright-road`.",
        ],
      ],
    ]);
  });

  it.each([
    ["Kazakhstan", ["kazakhstan"]],
    ["Sri Lanka", ["sri-lanka"]],
    ["哈萨克斯坦", ["kazakhstan"]],
    ["Atlantis of Plato", []],
    ["laos", null],
  ])("is mended by one click: %s", async (id, ids) => {
    const query = `{ country(id: "${id}") { iso2 } }`;
    const [mistake] = await idMistakes(query, schema, asked);
    const results = mistake?.remedies.map(({ changes }) =>
      mended(query, changes),
    );
    expect(results?.slice(0, 1) ?? null).toEqual(
      ids?.map((each) => `{ country(id: "${each}") { iso2 } }`) ?? null,
    );
  });
});

it("praises and blames nobody for what stood there at the start", async () => {
  const lesson = lessons.find(({ id }) => id === "fields")!;
  const comments = async (fields: string) =>
    (
      await handIn(
        lesson,
        `{ railway(id: "china-laos-railway") { ${fields} } }`,
      )
    ).comments.map(({ key }) => key);
  expect(await comments("gaugeMm lengthKm designSpeedKmh")).toEqual([]);
  expect(await comments("lengthKm designSpeedKmh")).toEqual(["exact"]);
  expect(await comments("lengthKm designSpeedKmh stops { id }")).toEqual([
    "further",
  ]);
});

it("blames what is asked for beside the rows, and praises none of it", async () => {
  const lesson = lessons.find(({ id }) => id === "lists")!;
  const comments = async (fields: string) =>
    (
      await handIn(
        lesson,
        `{ railway(id: "jakarta-bandung-high-speed-railway") { ${fields} } }`,
      )
    ).comments.map(({ key }) => key);
  expect(await comments("lengthKm stops { id name { en } }")).toEqual([
    "further",
  ]);
  expect(
    await comments("name { en } countries { id } stops { id name { en } }"),
  ).toEqual([]);
});

it("shows in the last hint the value that is wrong, and leaves holes only where something is missing", () => {
  const { task } = lessons.find(({ id }) => id === "arguments")!;
  const last = (query: string) => hintsFor(schema, task, query)[2].query;
  expect(last('{ country(id: "laos") { iso2 iso3 } }')).toBe(
    print(parse(task.model)),
  );
  expect(last('{ country(id: "laos") { iso2 } }')).toBe(
    print(parse(task.model)).replace("iso3", "____"),
  );
});
