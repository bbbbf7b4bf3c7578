import { InMemoryCache, gql } from "@apollo/client";
import { expect, it } from "vitest";
import { labels as en } from "../gql/labels.en.ts";
import { labels as zh } from "../gql/labels.zh.ts";
import { eventName } from "./event-name.ts";

const fragment = gql`
  fragment Named on Event {
    id
    eventStatus
    name {
      en
      zh
    }
  }
`;

const nameOf = (eventStatus: "PLANNED" | "HELD") => {
  const cache = new InMemoryCache({
    typePolicies: { Event: { fields: { name: { read: eventName } } } },
  });
  const id = "Event:gathering";
  cache.writeFragment({
    id,
    fragment,
    data: {
      __typename: "Event",
      id: "gathering",
      eventStatus,
      name: { __typename: "Name", en: "Gathering", zh: "大会" },
    },
  });
  return cache.readFragment<{ name: object }>({ id, fragment })?.name;
};

const planned = {
  en: en.term.EventStatus.PLANNED.toLowerCase(),
  zh: zh.term.EventStatus.PLANNED,
};

it("marks a planned event wherever it is named, in both languages, and no other", () => {
  expect([nameOf("PLANNED"), nameOf("HELD")]).toEqual([
    {
      __typename: "Name",
      en: `Gathering (${planned.en})`,
      zh: `大会（${planned.zh}）`,
    },
    { __typename: "Name", en: "Gathering", zh: "大会" },
  ]);
});
