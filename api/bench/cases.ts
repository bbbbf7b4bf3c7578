import { walked } from "../model/index.ts";
import { queryWords } from "../text/index-words.ts";
import { cursorOf } from "../select/paging.ts";
import { byImportance } from "../topology/by-importance.ts";
import { whole, type Bare } from "./bare.ts";
import * as cypher from "./cypher.ts";
import type { Head, MadeGraph } from "./made.ts";
import * as peer from "./peer/questions.ts";
import { Drawn, Random } from "./random.ts";
import { atPlace, mostRestedOn, restingOn } from "./ranks.ts";

type Variables = Readonly<Record<string, string | number | readonly string[]>>;

/** So many sets of variables at most: what was never asked before is to stay so for a while. */
const most = 5_000;

/** A question with several sets of variables, and how one asks it by hand. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Variables[];
  readonly byHand: (bare: Bare, variables: Variables) => Promise<unknown>;
  /** How `@neo4j/graphql` is asked the same. */
  readonly byPeer?: {
    readonly query: string;
    readonly variables: readonly Variables[];
  };
  /** Whether both must name the same entities; where ranking is code of ours, they may not. */
  readonly isSame: boolean;
}

const card = `query Card($id: ID!) { entity(id: $id) { id name { en zh } aliases ... on Strategy {
  strategyType description { en zh } owners { id name { en zh } } proposedBy { id name { en zh } } partOf { id name { en zh } }
  parts(first: 5) { edges { node { id name { en zh } } } }
  alignedBy(first: 5) { edges { node { id gist { en zh } stage } } }
  projects(first: 5) { edges { node { id name { en zh } } } } } } }`;

const list = `query List($after: String) { strategies(first: 20, after: $after) { edges { node { id name { en zh } owners { id name { en zh } }
  projects(first: 3) { edges { node { id name { en zh } countries { id name { en zh } } } } } } } } }`;

export const oneHop = `query OneHop($id: ID!, $first: Int!) { neighbourhood(of: [$id], first: $first) {
  nodes { entity { id name { en zh } } hiddenCount } links { type from to } totalCount } }`;

export const path = `query Path($from: ID!, $to: ID!) { path(from: $from, to: $to, maxLength: 6) {
  answer { en } paths { length hops { link from { id name { en zh } } to { id name { en zh } } sentence { en zh } } } } }`;

export const search = `query Search($text: String!) { search(text: $text, first: 10) {
  totalCount hits { entity { id name { en zh } } match { kind start end } } } }`;

const matrix = `query Matrix($rows: [ID!]) { alignmentMatrix(rows: $rows) { columns { id name { en } } rows { entity { id name { en } }
  cells { count stages { stage count } } } } }`;

const page = `query Page($id: ID!, $after: String) { article(id: $id) { records(first: 20, after: $after) {
  edges { cursor node { id name { en zh } } } } } }`;

/** What is asked of the made graph; `deep` is how far into a list the last page lies. */
export function casesOf(made: MadeGraph, deep: number): Case[] {
  const random = new Random(7);
  const strategies: Head[] = [];
  const around: Head[] = [];
  const linked = new Drawn<string>(2 * most, random);
  const named = new Drawn<number>(most, random);
  let at = 0;
  for (const head of made.heads()) {
    const { id, kind, importance } = head;
    if (kind === "Strategy") strategies.push(head);
    if (importance >= 120 && importance < 400) around.push(head);
    if (importance > 0) linked.offer(id);
    if (["Railway", "Strategy", "Place", "Organization"].includes(kind))
      named.offer(at);
    at++;
  }
  strategies.sort(byImportance);
  around.sort(byImportance);
  const ends = linked.all;
  const cards = evenly(strategies, most).map(({ id }) => ({ id }));
  const important = strategies.slice(0, 500);
  const strategyAt = new Map(
    strategies.map((each) => [
      cursorOf("strategies", [each.importance, each.id]),
      each,
    ]),
  );
  const texts = named.all
    .map((place, at) => {
      const { name_en: name, name_zh: zh } = made.node(place).properties;
      return at % 2 === 0
        ? String(name).split(" ").slice(0, 2).join(" ")
        : [...String(zh)].slice(0, 3).join("");
    })
    // A name may begin with no more than a sign.
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const article = mostRestedOn(made);
  const last = atPlace(() => restingOn(made, article), deep);
  const after = cursorOf("<-RESTS_ON", [last.importance, last.id]);

  return [
    {
      name: "card with six links",
      query: card,
      variables: cards,
      byHand: (bare, { id }) => bare(cypher.card, { id }),
      byPeer: { query: peer.card, variables: cards },
      isSame: true,
    },
    {
      name: "list of 20, two levels below",
      query: list,
      variables: evenly([...strategyAt.keys()], most).map((after) => ({
        after,
      })),
      byHand: (bare, { after }) => {
        const { importance, id } = strategyAt.get(String(after))!;
        return bare(cypher.list, { importance: whole(importance), last: id });
      },
      byPeer: {
        query: peer.list,
        variables: evenly([...strategies.keys()], most).map((at) => ({
          skipped: at + 1,
        })),
      },
      isSame: true,
    },
    {
      name: "one hop of 100",
      query: oneHop,
      variables: evenly(around, most).map(({ id }) => ({ id, first: 100 })),
      byHand: (bare, { id }) => bare(cypher.oneHop(walked), { id }),
      isSame: true,
    },
    {
      name: "path up to 6",
      query: path,
      variables: Array.from({ length: ends.length >> 1 }, (_, at) => ({
        from: ends[2 * at]!,
        to: ends[2 * at + 1]!,
      })),
      byHand: (bare, ends) => bare(cypher.path(walked), ends),
      isSame: false,
    },
    {
      name: "search",
      query: search,
      variables: texts.map((text) => ({ text })),
      byHand: async (bare, { text }) => {
        const terms = queryWords(String(text));
        const rows = await bare(cypher.candidates, {
          terms,
          limit: whole(200),
        });
        const ids = rows.slice(0, 10).map(({ id }) => id);
        return bare(cypher.hits, { ids });
      },
      isSame: false,
    },
    {
      name: "alignment matrix",
      query: matrix,
      variables: cards.map(() => ({
        rows: random
          .shuffled(important)
          .slice(0, 60)
          .map(({ id }) => id),
      })),
      byHand: async (bare, { rows }) => {
        const [named, columns] = await Promise.all([
          bare(cypher.rows, { rows }),
          bare(cypher.columns, {}),
        ]);
        const ids = columns.map(({ id }) => id);
        return [
          named,
          columns,
          await bare(cypher.cells, { rows, columns: ids }),
        ];
      },
      isSame: true,
    },
    ...[null, after].map((after): Case => ({
      name:
        after === null
          ? "first page of 20"
          : `page of 20 after ${String(deep)}`,
      query: page,
      variables: [{ id: article, ...(after === null ? {} : { after }) }],
      byHand: (bare) =>
        after === null
          ? bare(cypher.firstPage, { id: article })
          : bare(cypher.laterPage, {
              id: article,
              importance: whole(last.importance),
              last: last.id,
            }),
      isSame: true,
    })),
  ];
}

/** So many of a list, from all over it. */
export function evenly<Each>(all: readonly Each[], count: number): Each[] {
  const most = Math.min(all.length, count);
  return Array.from(
    { length: most },
    (_, at) => all[Math.floor((at * all.length) / most)]!,
  );
}
