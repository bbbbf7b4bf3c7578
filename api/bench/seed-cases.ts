import type { Case } from "./cases.ts";
import { oneHop, path, search } from "./cases.ts";

/** What is asked of the seed itself. */
export const seedCases: readonly Case[] = [
  {
    name: "one hop",
    query: oneHop,
    variables: [
      "belt-and-road-initiative",
      "kazakhstan",
      "china-laos-railway",
      "macao",
      "china",
    ].map((id) => ({ id, first: 24 })),
  },
  {
    name: "path",
    query: path,
    variables: [
      ["kazakhstan", "xi-jinping"],
      ["laos", "macao"],
      ["bright-road", "china-laos-railway"],
    ].map(([from, to]) => ({ from: from!, to: to! })),
  },
  {
    name: "search",
    query: search,
    variables: [
      "railway",
      "中国老挝",
      "belt and road",
      "zhonglao",
      "kazakstan",
    ].map((text) => ({ text })),
  },
].map((each) => ({ ...each, byHand: async () => [], isSame: false }));
