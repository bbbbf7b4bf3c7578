import { expect, it } from "vitest";
import { addressOf, at, placeOf } from "./address.ts";

it.each([
  ["/playground", "zh", at("zh", "lessons")],
  ["/playground/", "en", at("en", "lessons")],
  ["/playground/en", "zh", at("en", "lessons")],
  ["/playground/zh/lessons/fields", "en", at("zh", "lessons", "fields")],
  ["/playground/zh/schema/Railway", "en", at("zh", "schema", "Railway")],
  ["/playground/graphiql", "zh", at("zh", "graphiql")],
  ["/playground/zh/graphiql", "en", at("zh", "graphiql")],
  ["/playground?query=%7Bx%7D", "en", { ...at("en", "ask"), query: "{x}" }],
  [
    "/playground/zh/graphiql?query=%7Bx%7D&variables=%7B%7D",
    "en",
    { ...at("zh", "graphiql"), query: "{x}", variables: "{}" },
  ],
] as const)(
  "reads %s, where the browser prefers %s",
  (url, preferred, place) => {
    expect(placeOf(url, preferred)).toEqual(place);
    expect(placeOf(addressOf(place), preferred)).toEqual(place);
  },
);
