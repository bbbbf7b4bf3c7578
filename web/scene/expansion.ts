import type {
  NeighbourhoodQuery,
  SubgraphQuery,
  Voice,
} from "../gql/graphql.ts";
import { isClaim, type KindName } from "../view/kind.ts";
import { endsOf, type Neighbour, type SceneThing } from "./claims.ts";
import type { Finding, Sentence } from "./ties.ts";

/** How many more neighbours one step shows. */
export const ringSize = 24;
/** The most neighbours that the API gives at once. */
export const maxNeighbours = 200;

export type Neighbourhood = NeighbourhoodQuery["neighbourhood"];

/** One step of a view, with the API's answer to it. */
export interface Expansion {
  readonly of: string;
  readonly kind: KindName | null;
  readonly isClosed: boolean;
  readonly neighbourhood: Neighbourhood;
}

export type Subgraph = SubgraphQuery["subgraph"];

/** One thing that a view puts in alone, with what the API tells of all of these. */
export interface Addition {
  readonly of: string;
  readonly isClosed: boolean;
  readonly subgraph: Subgraph;
}

/** One step of a view, answered. */
export type Answered = Expansion | Addition;

export const isExpansion = (step: Answered): step is Expansion =>
  "neighbourhood" in step;

/** How many neighbours of a kind are not shown. */
export interface Rest {
  readonly kind: KindName;
  readonly count: number;
}

/**
 * The answer that a smaller `first` would have got: neighbours come in one order, so a long answer
 * begins with each shorter one.
 */
export function prefixOf(answer: Neighbourhood, first: number): Neighbourhood {
  const known = prefixes.get(answer) ?? new Map<number, Neighbourhood>();
  prefixes.set(answer, known);
  const prefix = known.get(first) ?? cut(answer, first);
  known.set(first, prefix);
  return prefix;
}

// A view asks again for what it showed before at every step, so both are worth remembering.
const prefixes = new WeakMap<Neighbourhood, Map<number, Neighbourhood>>();
const contents = new WeakMap<Neighbourhood, Brought>();

function cut(answer: Neighbourhood, first: number): Neighbourhood {
  const centres = answer.nodes.filter(({ isCentre }) => isCentre);
  const others = answer.nodes.filter(({ isCentre }) => !isCentre);
  if (others.length <= first) return answer;
  const nodes = [...centres, ...others.slice(0, first)];
  const ids = new Set(nodes.map(({ entity }) => entity.id));
  const left = new Map(
    centres
      .flatMap(({ hidden }) => hidden)
      .map(({ kind, count }) => [kind, count]),
  );
  for (const { entity } of others.slice(first))
    left.set(entity.__typename, (left.get(entity.__typename) ?? 0) + 1);
  const hidden = [...left].map(([kind, count]) => ({
    kind,
    count,
  }));
  return {
    ...answer,
    shownCount: first,
    nodes: nodes.map((node) => (node.isCentre ? { ...node, hidden } : node)),
    links: answer.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}

/** What an expansion brings to the picture. */
export interface Brought {
  /** The entity whose neighbours these are; absent where the graph has none of that id. */
  readonly centre: SceneThing | undefined;
  /** The things it is joined to, each once. */
  readonly things: readonly SceneThing[];
  readonly findings: readonly Finding[];
}

export const isDerived = ({ basis }: { basis: string }) => basis === "DERIVED";

/** On whose word a claim rests, where neither the article itself nor both sides say so. */
export const saidBy = ({
  assertion,
  assertedBy,
}: {
  readonly assertion: Voice;
  readonly assertedBy: readonly { readonly name: Sentence }[];
}): Sentence[] =>
  assertion === "ARTICLE" || assertion === "BOTH_SIDES"
    ? []
    : assertedBy.map(({ name }) => name);

const drawable = (things: readonly SceneThing[]) =>
  things.filter(({ __typename }) => !isClaim(__typename));

/** The two sides of a claim, as far as they are drawn. */
const drawnEnds = (claim: Neighbour) =>
  (endsOf(claim) ?? [[], []]).map(drawable) as [SceneThing[], SceneThing[]];

/** The two sides of a claim as lines, and the things across from `of`. */
function readClaim(claim: Neighbour, of: string) {
  const [from, to] = drawnEnds(claim);
  const line = (source: string, target: string): Finding => ({
    from: source,
    to: target,
    says: claim.__typename,
    claim: claim.id,
    isDerived: isDerived(claim),
    // The name of a claim is what it says.
    sentence: claim.name,
    ...("assertion" in claim && {
      saidBy: saidBy(claim),
      voice: claim.assertion,
    }),
    ...(claim.__typename === "Alignment" && { stage: claim.stage }),
  });
  const between = from.flatMap((source) =>
    to.map((target) => line(source.id, target.id)),
  );
  if (to.some(({ id }) => id === of)) return { things: from, lines: between };
  if (from.some(({ id }) => id === of)) return { things: to, lines: between };
  // The claim concerns `of` in another way, such as a statement made at an event.
  const things = from.length > 0 ? from : to;
  const aside = things.map(({ id }) => line(id, of));
  return { things, lines: [...between, ...aside] };
}

/** Reads an answer: entities are things, claims are lines between things. */
export function read({ of, neighbourhood }: Expansion): Brought {
  const known = contents.get(neighbourhood) ?? contentOf(of, neighbourhood);
  contents.set(neighbourhood, known);
  return known;
}

const findingOf = ({
  from,
  to,
  type,
  sentence,
}: Neighbourhood["links"][number]): Finding => ({
  from,
  to,
  says: type,
  isDerived: false,
  sentence,
});

function contentOf(of: string, neighbourhood: Neighbourhood): Brought {
  const things = new Map<string, SceneThing>();
  const findings: Finding[] = [];
  const claims = new Set<string>();
  let centre: SceneThing | undefined;
  for (const { entity, isCentre } of neighbourhood.nodes) {
    const isLine = isClaim(entity.__typename);
    if (isLine) claims.add(entity.id);
    if (isCentre && !isLine) centre = entity;
    else if (isLine) {
      const claim = readClaim(entity, of);
      findings.push(...claim.lines);
      for (const thing of claim.things) things.set(thing.id, thing);
    } else things.set(entity.id, entity);
  }
  const links = neighbourhood.links
    .filter(({ from, to }) => !claims.has(from) && !claims.has(to))
    .map(findingOf);
  things.delete(of);
  return {
    centre,
    things: [...things.values()],
    findings: [...links, ...findings],
  };
}

/** An answer about things put in alone, by what it tells of each. */
interface Index {
  readonly entities: ReadonlyMap<string, Neighbour>;
  /** By entity, its links to others. */
  readonly links: ReadonlyMap<string, readonly Finding[]>;
  /** By entity, the claims that link it. */
  readonly claims: ReadonlyMap<string, readonly Neighbour[]>;
}

const indexes = new WeakMap<Subgraph, Index>();

function indexOf(subgraph: Subgraph): Index {
  const known = indexes.get(subgraph);
  if (known) return known;
  const entities = new Map(
    subgraph.nodes.map(({ entity }) => [entity.id, entity]),
  );
  const links = new Map<string, Finding[]>();
  const claims = new Map<string, Neighbour[]>();
  const put = <Each>(lists: Map<string, Each[]>, id: string, each: Each) =>
    lists.set(id, [...(lists.get(id) ?? []), each]);
  const claimOf = (id: string) => {
    const entity = entities.get(id);
    return entity && isClaim(entity.__typename) ? entity : undefined;
  };
  for (const link of subgraph.links) {
    const { from, to } = link;
    const claim = claimOf(from);
    if (claim) put(claims, to, claim);
    else if (!claimOf(to))
      for (const id of [from, to]) put(links, id, findingOf(link));
  }
  const index = { entities, links, claims };
  indexes.set(subgraph, index);
  return index;
}

/** What a thing put in alone is: itself, or of a claim what it joins. */
const standingFor = (entity: Neighbour | undefined): SceneThing[] =>
  !entity
    ? []
    : isClaim(entity.__typename)
      ? drawnEnds(entity).flat()
      : [entity];

/** Whether the graph has what a step puts in. */
export const isKnown = (step: Answered): boolean =>
  isExpansion(step)
    ? step.neighbourhood.nodes.length > 0
    : indexOf(step.subgraph).entities.has(step.of);

/** The entity that a step puts in, also where it is a claim. */
export const addedBy = ({ of, subgraph }: Addition): SceneThing | undefined =>
  indexOf(subgraph).entities.get(of);

/** Reads what a thing put in alone brings: itself, and its lines to whatever else is there. */
export function readAddition({
  of,
  subgraph,
}: Addition): Omit<Brought, "centre"> {
  const { entities, links, claims } = indexOf(subgraph);
  const entity = entities.get(of);
  const things = standingFor(entity);
  const own = entity && things[0] !== entity ? readClaim(entity, of).lines : [];
  const findings = things.flatMap(({ id }) => [
    ...(links.get(id) ?? []),
    ...(claims.get(id) ?? []).flatMap((claim) => readClaim(claim, id).lines),
  ]);
  return { things, findings: [...own, ...findings] };
}
