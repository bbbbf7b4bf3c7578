import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { BadInput, checkRange } from "../../errors.ts";
import { fetchAt } from "../../select/fetch.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Text } from "../../model/index.ts";
import {
  KindName,
  LinkType,
  byIds,
  isClaim,
  isMet,
  ofLinks,
  oneByOne,
  sentenceOf,
  walked,
  type Link,
  type Names,
  type Name,
} from "../../model/index.ts";
import { weakestOf, type Proof } from "./evidence-strength.ts";
import { shortestPaths, type PathSearch } from "./shortest-paths.ts";
import type { Hop } from "./paths.ts";
import { Paths } from "./paths.ts";

const maxPathLength = 8;
const maxPaths = 5;

const ends = /* cypher */ `${byIds} RETURN n.id AS id`;

/** The neighbours of each of `$ids` that a path may visit; its two ends are always allowed. */
const step = (links: readonly Link[], kinds: Names) => /* cypher */ `${oneByOne}
  MATCH (n)-[:${ofLinks(links)}]-(m)
  WHERE (${isMet("m", kinds)}) OR m.id IN $ends
  WITH DISTINCT id, m
  RETURN id, collect(m.id) AS ids, collect(m.importance) AS importance`;

/** A `PathEnd` as a Cypher map. */
const end = (n: string, passages: string) =>
  `{id: ${n}.id, en: ${n}.name_en, zh: ${n}.name_zh, kind: ${n}.kind, basis: ${n}.basis, assertion: ${n}.assertion, form: ${n}.form, passages: ${passages}}`;

/** The links between neighbours on a path, with what decides how strong the evidence of both ends is. */
const hops = (links: readonly Link[]) => /* cypher */ `
  UNWIND $pairs AS pair
  MATCH (a:Entity {id: pair[0]})-[r:${ofLinks(links)}]->(b:Entity {id: pair[1]})
  WITH DISTINCT a, b, type(r) AS link
  CALL (a) {
    MATCH (a)-[r:RESTS_ON]->(:Article)
    RETURN count(r) AS ofHolder
  }
  CALL (b) {
    MATCH (b)-[r:RESTS_ON]->(:Article)
    RETURN count(r) AS ofNamed
  }
  RETURN link, ${end("a", "ofHolder")} AS holder, ${end("b", "ofNamed")} AS named`;

type PathEnd = Name & Proof & { id: string; kind: string };
interface FoundStep {
  link: Link;
  holder: PathEnd;
  named: PathEnd;
}

/** A link of a path, in the direction of travel. */
interface Step extends FoundStep {
  from: string;
  to: string;
  claim: PathEnd | undefined;
  /** The record whose evidence counts. */
  proof: PathEnd;
  sentence: Text;
}

async function neighboursOf(
  graph: Graph,
  cypher: string,
  ids: readonly string[],
  ends: readonly string[],
): ReturnType<PathSearch["neighbours"]> {
  const rows = await graph.read<{
    id: string;
    ids: string[];
    importance: number[];
  }>(cypher, { ids, ends });
  return new Map(
    rows.map(({ id, ids, importance }) => [
      id,
      ids.map((id, at) => ({ id, weight: importance[at]! })),
    ]),
  );
}

/** The result as a sentence. */
function answerOf(ways: readonly string[][], maxLength: number): Text {
  const [first] = ways;
  if (!first)
    return {
      en: `No path within ${String(maxLength)} steps.`,
      zh: `${String(maxLength)} 步之内没有路径。`,
    };
  const steps = first.length - 1;
  return {
    en: `${ways.length === 1 ? "1 path" : `${String(ways.length)} paths`}; the shortest has ${steps === 1 ? "1 step" : `${String(steps)} steps`}.`,
    zh: `找到 ${String(ways.length)} 条路径，最短的有 ${String(steps)} 步。`,
  };
}

/** Of several links between two neighbours, the first in the order of the model. */
function stepBetween(
  found: readonly FoundStep[],
  from: string,
  to: string,
): Step {
  const order = (link: Link) => walked.indexOf(link);
  const { link, holder, named } = found
    .filter(({ holder, named }) =>
      [`${from} ${to}`, `${to} ${from}`].includes(`${holder.id} ${named.id}`),
    )
    .reduce((a, b) => (order(b.link) < order(a.link) ? b : a));
  const claim = [holder, named].find(({ kind }) => isClaim(kind));
  const sentence = sentenceOf(link, holder, named);
  const proof = claim ?? holder;
  return { link, holder, named, from, to, claim, proof, sentence };
}

@Resolver()
export class PathQuestion {
  @Query(() => Paths, {
    nullable: true,
    description:
      "How two entities are connected; null if one of them does not exist. Articles, reference works and links of provenance are never part of a path.",
  })
  async path(
    @Arg("from", () => ID, { description: "The entity to start from." })
    from: string,
    @Arg("to", () => ID, { description: "The entity to reach." }) to: string,
    @Arg("maxLength", () => Int, {
      defaultValue: 6,
      description: "The maximum number of steps, 1 to 8.",
    })
    maxLength: number,
    @Arg("kinds", () => [KindName], {
      nullable: true,
      description: "Only through entities of these kinds.",
    })
    kinds: Names,
    @Arg("links", () => [LinkType], {
      nullable: true,
      description: "Only along links of these types.",
    })
    links: Link[] | null | undefined,
    @Arg("count", () => Int, {
      defaultValue: 1,
      description: "The maximum number of paths, 1 to 5.",
    })
    count: number,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Paths | null> {
    if (from === to)
      throw new BadInput(
        `“from” and “to” are both “${from}”: a path needs two entities.`,
      );
    checkRange("maxLength", maxLength, { min: 1, max: maxPathLength });
    checkRange("count", count, { min: 1, max: maxPaths });
    const known = await graph.read(ends, { ids: [from, to] });
    if (known.length < 2) return null;

    const over = links?.filter((link) => walked.includes(link)) ?? walked;
    const ways = await shortestPaths({
      from,
      to,
      maxLength,
      count,
      neighbours: (ids) =>
        neighboursOf(graph, step(over, kinds), ids, [from, to]),
    });
    const pairs = ways.flatMap((way) =>
      way.slice(1).flatMap((id, at) => [
        [way[at]!, id],
        [id, way[at]!],
      ]),
    );
    const found =
      pairs.length > 0
        ? await graph.read<FoundStep>(hops(over), { pairs })
        : [];
    const ids = ways.flat();
    const steps = ways.map((way) =>
      way.slice(1).map((to, at) => stepBetween(found, way[at]!, to)),
    );
    const proofs = steps.flat().map(({ proof }) => proof.id);
    const claims = steps.flat().flatMap(({ claim }) => claim?.id ?? []);
    const at = (name: string) => ["paths", ["hops", "weakest"], name];
    const [fromOf, toOf, claimOf, evidenceOf] = await Promise.all([
      fetchAt(graph, info, at("from"), ids),
      fetchAt(graph, info, at("to"), ids),
      fetchAt(graph, info, at("claim"), claims),
      fetchAt(graph, info, at("evidence"), proofs),
    ]);
    const hopOf = (step: Step): Hop => ({
      link: step.link,
      isReversed: step.holder.id === step.to,
      from: fromOf(step.from),
      to: toOf(step.to),
      claim: step.claim && claimOf(step.claim.id),
      evidence: evidenceOf(step.proof.id),
      basis: step.proof.basis,
      sentence: step.sentence,
    });
    return {
      paths: steps.map((own) => {
        const { at, why } = weakestOf(own);
        const hops = own.map(hopOf);
        return { length: hops.length, hops, weakest: hops[at]!, weakness: why };
      }),
      searchedLength: maxLength,
      answer: answerOf(ways, maxLength),
    };
  }
}
