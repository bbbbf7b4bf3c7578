import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.ts";
import { BadInput, checkRange } from "../../errors.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import type { Graph, Params } from "../../graph/graph.ts";
import { keptCells } from "../../graph/kept-rows.ts";
import {
  AlignmentStage,
  Basis,
  KindName,
  LinkType,
  Voice,
  byIds,
  isClaim,
  sentenceOf,
  walked,
  type Link,
  type Names,
  type Text,
} from "../../model/index.ts";
import { keptTopology } from "../../topology/kept-topology.ts";
import type { Topology } from "../../topology/topology.ts";
import { strengthOf, weakestOf } from "./evidence-strength.ts";
import {
  linksBetween,
  neighboursWithin,
  pathEnds,
  type FoundLink,
  type Pair,
  type PathBounds,
  type PathEnd,
} from "./path-cypher.ts";
import {
  shortestPaths,
  type Network,
  type PathSearch,
} from "./shortest-paths.ts";
import { linksIn, networkOf } from "./path-topology.ts";
import type { Hop } from "./paths.ts";
import { Paths } from "./paths.ts";

const maxPathLength = 8;
const maxPaths = 5;

const existing = /* cypher */ `${byIds} RETURN n.id AS id`;

/** A link of a path, in the direction of travel. */
interface Step {
  link: Link;
  holder: PathEnd;
  named: PathEnd;
  from: string;
  to: string;
  claim: PathEnd | undefined;
  /** The record whose evidence counts. */
  proof: PathEnd;
  sentence: Text;
}

/** The network as the engine tells of it. */
function networkBy(
  graph: Graph,
  cypher: string,
  parameters: Params,
): Network<string> {
  const weights = new Map<string, number>();
  return {
    neighbours: async (ids) => {
      const rows = await graph.read<{
        id: string;
        neighbour: string;
        importance: number;
      }>(cypher, { ids, ...parameters });
      const found = new Map(ids.map((id) => [id, [] as string[]]));
      for (const { id, neighbour, importance } of rows) {
        found.get(id)!.push(neighbour);
        weights.set(neighbour, importance);
      }
      return [...found.values()];
    },
    idOf: (id) => id,
    weightOf: (id) => weights.get(id) ?? 0,
  };
}

/** The shortest paths within bounds, as ids. */
async function waysWithin(
  bounds: PathBounds,
  search: PathSearch<string>,
  graph: Graph,
  topology: Topology | undefined,
): Promise<string[][]> {
  const { basis, stages, voices, without } = bounds;
  const { from, to } = search;
  // What records rest on, and say of themselves, is known to the engine alone.
  if (!topology || basis || stages || voices)
    return shortestPaths(
      networkBy(graph, neighboursWithin(bounds), {
        ends: [from, to],
        without,
        basis: basis ?? null,
        stages: stages ?? null,
        voices: voices ?? null,
      }),
      search,
    );
  const ends = [topology.numberOf(from)!, topology.numberOf(to)!] as const;
  const network = networkOf(topology, ends, bounds);
  const ways = await shortestPaths(network, {
    ...search,
    from: ends[0],
    to: ends[1],
  });
  return ways.map((way) => way.map(network.idOf));
}

/** The links between neighbours on a path. */
async function linksOf(
  graph: Graph,
  topology: Topology | undefined,
  pairs: readonly Pair[],
  links: readonly Link[],
): Promise<FoundLink[]> {
  if (topology) return linksIn(topology, pairs, links);
  if (pairs.length === 0) return [];
  return graph.read<FoundLink>(linksBetween(links), { pairs });
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
  found: readonly FoundLink[],
  ends: ReadonlyMap<string, PathEnd>,
  from: string,
  to: string,
  basis: readonly Basis[] | null | undefined,
): Step {
  const order = (link: Link) => walked.indexOf(link);
  const { link, holder, named, claim, proof } = found
    .filter(
      ({ holder, named }) =>
        (holder === from && named === to) || (holder === to && named === from),
    )
    .map(({ link, ...ids }) => {
      const [holder, named] = [ends.get(ids.holder)!, ends.get(ids.named)!];
      const claim = [holder, named].find(({ kind }) => isClaim(kind));
      return { link, holder, named, claim, proof: claim ?? holder };
    })
    .filter(({ proof }) => basis?.includes(proof.basis) ?? true)
    .reduce((a, b) => (order(b.link) < order(a.link) ? b : a));
  const sentence = sentenceOf(link, holder, named);
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
    @Arg("basis", () => [Basis], {
      nullable: true,
      description:
        "Only along steps that rest on these; `SOURCE` keeps to what the articles tell.",
    })
    basis: Basis[] | null | undefined,
    @Arg("stages", () => [AlignmentStage], {
      nullable: true,
      description: "Of alignments, only through those at these stages.",
    })
    stages: AlignmentStage[] | null | undefined,
    @Arg("voices", () => [Voice], {
      nullable: true,
      description:
        "Of claims that rest on somebody's word, only through those that rest on these.",
    })
    voices: Voice[] | null | undefined,
    @Arg("without", () => [ID], {
      defaultValue: [],
      description: "Through none of the entities with these slugs.",
    })
    without: string[],
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
    const topology = await keptTopology(graph);
    const isThere = topology
      ? topology.has(from) && topology.has(to)
      : (await graph.read(existing, { ids: [from, to] })).length === 2;
    if (!isThere) return null;

    const bounds: PathBounds = {
      links: links?.filter((link) => walked.includes(link)) ?? walked,
      kinds,
      basis,
      stages,
      voices,
      without,
    };
    const search = { from, to, maxLength, count };
    const ways = await waysWithin(bounds, search, graph, topology);
    const pairs = ways.flatMap((way) =>
      way.slice(1).flatMap((id, at): Pair[] => [
        [way[at]!, id],
        [id, way[at]!],
      ]),
    );
    const ids = ways.flat();
    const at = (...names: string[]) => ["paths", ["hops", "weakest"], names];
    const [found, ends, endOf] = await Promise.all([
      linksOf(graph, topology, pairs, bounds.links),
      keptCells<PathEnd>(graph, pathEnds, [...new Set(ids)]),
      fetchAt(graph, info, at("from", "to"), ids),
    ]);
    const steps = ways.map((way) =>
      way
        .slice(1)
        .map((to, at) => stepBetween(found, ends, way[at]!, to, basis)),
    );
    const proofs = steps.flat().map(({ proof }) => proof.id);
    const claims = steps.flat().flatMap(({ claim }) => claim?.id ?? []);
    const [claimOf, evidenceOf] = await Promise.all([
      fetchAt(graph, info, at("claim"), claims),
      fetchAt(graph, info, at("evidence"), proofs),
    ]);
    const hopOf = (step: Step, own: readonly Step[]): Hop => ({
      link: step.link,
      isReversed: step.holder.id === step.to,
      from: endOf(step.from),
      to: endOf(step.to),
      claim: step.claim && claimOf(step.claim.id),
      evidence: evidenceOf(step.proof.id),
      basis: step.proof.basis,
      sentence: step.sentence,
      ...strengthOf(step, own),
    });
    return {
      paths: steps.map((own) => {
        const { at, why } = weakestOf(own);
        const hops = own.map((step) => hopOf(step, own));
        return { length: hops.length, hops, weakest: hops[at]!, weakness: why };
      }),
      searchedLength: maxLength,
      answer: answerOf(ways, maxLength),
    };
  }
}
