import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
  registerEnumType,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { BadInput, checkRange } from "../../errors.ts";
import { fetchAt, type Fetched } from "../../select/fetch-at.ts";
import { matchOf, type Match } from "../../text/match.ts";
import { matchKinds, type MatchKind } from "../../text/parts.ts";
import {
  Dataset,
  Entity,
  KindCount,
  KindName,
  Length,
  by,
  type Names,
} from "../../model/index.ts";
import type { Candidate } from "../../text-index/candidate.ts";
import { foldedText, tokensOf } from "../../text/fold.ts";
import { beginningWords, maxTyped } from "../../text/index-words.ts";
import {
  candidatesFor,
  mostCandidates,
  rankedFor,
  type RankedCandidate,
} from "./candidates.ts";
import { mostNearest, nearestOf } from "./nearest.ts";

const MatchKind = Object.fromEntries(
  matchKinds.map((kind) => [kind, kind]),
) as { readonly [Kind in MatchKind]: Kind };
registerEnumType(MatchKind, {
  name: "MatchKind",
  description: "How the text matched, from closest to farthest.",
  valuesConfig: {
    EXACT: { description: "The whole name, code or other text matches." },
    PREFIX: { description: "The name starts with the text." },
    WORD: { description: "Its words are whole words of the name." },
    INSIDE: {
      description: "It occurs somewhere inside the name or other text.",
    },
    FUZZY: { description: "The spelling or pinyin is similar." },
  },
});

@ObjectType("Match", { description: "What matched, and where." })
class FoundMatch {
  @Field(() => String, {
    description: "The field: `name.zh`, `aliases`, `gist.en`, `iso3`.",
  })
  field!: string;
  @Field(() => String, { description: "Its text." })
  text!: string;
  @Field(() => MatchKind, { description: "How it matched." })
  kind!: MatchKind;
  @Field(() => Int, {
    description: "Where the match starts in the text, in UTF-16 code units.",
  })
  start!: number;
  @Field(() => Int, { description: "Where it ends, exclusive." })
  end!: number;
}

@ObjectType({ description: "An entity that was found." })
class SearchHit {
  @Field(() => Entity, { description: "The entity itself." })
  entity!: object;
  @Field(() => FoundMatch, { description: "What matched." })
  match!: Match;
}

@ObjectType({ description: "The result of a search." })
class SearchResult {
  @Length(by("first"))
  @Field(() => [SearchHit], { description: "The best matches, in order." })
  hits!: SearchHit[];
  @Field(() => Int, {
    description: `How many there are in all, counted up to ${String(mostCandidates)}.`,
  })
  totalCount!: number;
  @Length(30)
  @Field(() => [KindCount], {
    description:
      "How many there are of each kind, the most frequent first, whatever `kinds` asks for.",
  })
  kinds!: KindCount[];
  @Length(mostNearest)
  @Field(() => [Entity], {
    description:
      "If nothing was found, the entities with the most similar names.",
  })
  nearest!: unknown;
}

/** The record or the code that a pasted web address ends with; null where it is no address. */
function recordIn(typed: string): string | null {
  const text = typed.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const { pathname, searchParams } = new URL(text);
  const [last = ""] = pathname.split("/").filter(Boolean).slice(-1);
  const found = [searchParams.get("card") ?? "", decoded(last)];
  return found.find((each) => tokensOf(foldedText(each)).length > 0) ?? null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function countsOf(ranked: readonly RankedCandidate[]): KindCount[] {
  const counts = new Map<string, number>();
  for (const { of } of ranked)
    counts.set(of.kind, (counts.get(of.kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

@Resolver()
export class SearchQuestion {
  @Query(() => SearchResult, {
    description:
      "Finds entities by all their texts: by names, also official ones, aliases, gists, descriptions and titles, and by whole codes and ids. Names are also found by Chinese inside them, by traditional characters, by pinyin, by English with small typos and by initials (P.R. China). Of a web address, such as one of the explorer, its record is found.",
  })
  async search(
    @Arg("text", () => String, { description: "1 to 200 characters." })
    text: string,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only entities of these kinds.",
    })
    kinds: Names,
    @Arg("datasets", () => [Dataset], {
      nullable: true,
      description:
        "Also records of these imported data sets, by their names and numbers; by default none.",
    })
    datasets: Dataset[] | null | undefined,
    @Arg("first", () => Int, {
      defaultValue: 10,
      description: `The maximum number of hits, 1 to ${String(mostCandidates)}.`,
    })
    first: number,
    @Ctx() { graph, makeWay }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchResult> {
    checkRange("first", first, { min: 1, max: mostCandidates });
    checkRange("text", text.length, {
      min: 1,
      max: maxTyped,
      of: "characters",
    });
    if (tokensOf(foldedText(text)).length === 0)
      throw new BadInput(
        "“text” contains no letter, digit or Chinese character to search for.",
      );
    const isWanted = ({ kind }: Candidate) =>
      kinds == null || kinds.includes(kind);
    let { candidates, ranked } = await rankedFor(
      { graph, makeWay },
      text,
      datasets ?? [],
    );
    const within = recordIn(text);
    if (within !== null && ranked[0]?.found.span.kind !== "EXACT")
      ({ candidates, ranked } = await rankedFor(
        { graph, makeWay },
        within,
        datasets ?? [],
      ));
    const found = ranked.filter(({ of }) => isWanted(of));
    const hits = found.slice(0, first);
    const near =
      found.length > 0
        ? []
        : await nearestOf(
            { makeWay },
            text,
            (candidates.some(isWanted)
              ? candidates
              : await candidatesFor({ graph, makeWay }, beginningWords(text))
            ).filter(isWanted),
          );
    const [entity, nearest] = await Promise.all([
      fetchAt(
        graph,
        info,
        ["hits", "entity"],
        hits.map(({ of }) => of.id),
      ),
      fetchAt(graph, info, ["nearest"], near),
    ]);
    return {
      hits: hits.map(({ of, found }) => ({
        entity: entity(of.id),
        match: matchOf(found),
      })),
      totalCount: found.length,
      kinds: countsOf(ranked),
      nearest: (...args: Parameters<ReturnType<Fetched>>) =>
        near.map((id) => nearest(id)(...args)),
    };
  }
}
