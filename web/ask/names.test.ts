import { expect, it } from "vitest";
import { labels as en } from "../gql/labels.en.ts";
import { labels as zh } from "../gql/labels.zh.ts";
import { knownName, readNames } from "./names.ts";

const planned = {
  en: en.term.EventStatus.PLANNED.toLowerCase(),
  zh: zh.term.EventStatus.PLANNED,
};

it("marks a planned event wherever it is named, in both languages, and no other, and knows all by their ids", () => {
  const named = (id: string, eventStatus: "PLANNED" | "HELD") => ({
    id,
    eventStatus,
    name: { en: "Gathering", zh: "大会" },
  });
  const answer = {
    entity: { about: [named("later", "PLANNED")] },
    events: { edges: [{ node: named("before", "HELD") }, { node: null }] },
  };
  readNames(answer);
  const marked = {
    en: `Gathering (${planned.en})`,
    zh: `大会（${planned.zh}）`,
  };
  const plain = { en: "Gathering", zh: "大会" };
  expect(answer).toStrictEqual({
    entity: { about: [{ ...named("later", "PLANNED"), name: marked }] },
    events: {
      edges: [
        { node: { ...named("before", "HELD"), name: plain } },
        { node: null },
      ],
    },
  });
  expect(["later", "before", "nowhere"].map(knownName)).toStrictEqual([
    marked,
    plain,
    undefined,
  ]);
});
