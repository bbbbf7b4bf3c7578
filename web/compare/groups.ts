import type { AlignmentStage, CompareQuery } from "../gql/graphql.ts";
import type { Filters, Reason } from "../view/parts/filters.ts";

export type Comparison = CompareQuery["compare"];
type FoundGroup = Comparison["groups"][number];
export type Aspect = FoundGroup["aspect"];
type FoundItem = FoundGroup["items"][number];
export type Way = FoundItem["ways"][number];
export type Country = Comparison["countries"][number];

export const aspects: readonly Aspect[] = [
  "STRATEGIES",
  "ORGANIZATIONS",
  "EVENTS",
  "PROJECTS",
];

/** Something that countries have to do with, and how each of them does. */
export interface Item {
  readonly entity: FoundItem["entity"];
  readonly ways: readonly Way[];
  readonly wayCount: number;
}

/** What exactly these countries have in one aspect. */
export interface Group {
  readonly aspect: Aspect;
  readonly items: readonly Item[];
  /** How many there are, those too that the API did not give. */
  readonly total: number;
}

/** What exactly these countries have. */
export interface Share {
  /** By id, in the order of the comparison. */
  readonly countries: readonly string[];
  readonly groups: readonly Group[];
  readonly total: number;
}

export interface Shares {
  /** What all share, then what several do, then what only one has. */
  readonly shares: readonly Share[];
  readonly hidden: ReadonlyMap<Reason, number>;
  /** How many alignments of a country at a stage are hidden. */
  readonly hiddenAt: (country: string, stage: AlignmentStage) => number;
}

/** What hides a way, of what can be told by the way itself. */
export function reasonOfWay(
  { claim, links }: Way,
  filters: Filters,
): Reason | null {
  if (links.some((link) => filters.links.includes(link))) return "links";
  if (!claim) return null;
  if (filters.kinds.includes(claim.__typename)) return "kinds";
  if (filters.things.includes(claim.id)) return "things";
  if ("stage" in claim && filters.stages.includes(claim.stage)) return "stages";
  return "assertion" in claim && filters.voices.includes(claim.assertion)
    ? "voices"
    : null;
}

/**
 * The comparison as it is seen. A way that is hidden no longer joins its country: what two countries
 * shared may then be one's alone.
 */
export function sharesOf(
  { countries, groups }: Comparison,
  {
    filters,
    reasonOfThing,
    reasonOf,
  }: {
    readonly filters: Filters;
    readonly reasonOfThing: (thing: Item["entity"]) => Reason | null;
    readonly reasonOf: (way: Way) => Reason | null;
  },
): Shares {
  const ids = countries.map(({ id }) => id);
  const hidden = new Map<Reason, number>();
  const alignments = new Map<string, Set<string>>();
  // Of things that stay: each claim counts once, whomever it joins them to.
  const claims = new Map<string, Reason>();
  const found = new Map<string, Map<Aspect, { items: Item[]; rest: number }>>();
  const groupOf = (key: string, aspect: Aspect) => {
    const share =
      found.get(key) ?? new Map<Aspect, { items: Item[]; rest: number }>();
    found.set(key, share);
    const group = share.get(aspect) ?? { items: [], rest: 0 };
    share.set(aspect, group);
    return group;
  };
  const keyOf = (some: readonly string[]) =>
    ids.filter((id) => some.includes(id)).join(" ");
  for (const { aspect, countries, items, totalCount } of groups) {
    groupOf(keyOf(countries), aspect).rest += totalCount - items.length;
    for (const { entity, ways, wayCount } of items) {
      const reasons = ways.map(reasonOf);
      const left = ways.filter((_, at) => reasons[at] === null);
      for (const { country, claim } of ways.filter((_, at) => reasons[at]))
        if (claim && "stage" in claim) {
          const key = `${country} ${claim.stage}`;
          const ids = alignments.get(key) ?? new Set();
          alignments.set(key, ids.add(claim.id));
        }
      const reason = filters.kinds.includes(entity.__typename)
        ? "kinds"
        : filters.things.includes(entity.id)
          ? "things"
          : left.length === 0
            ? (reasons[0] ?? null)
            : reasonOfThing(entity);
      if (reason) {
        hidden.set(reason, (hidden.get(reason) ?? 0) + 1);
        continue;
      }
      for (const [at, { claim }] of ways.entries())
        if (claim && reasons[at]) claims.set(claim.id, reasons[at]);
      groupOf(keyOf(left.map(({ country }) => country)), aspect).items.push({
        entity,
        ways: left,
        wayCount: wayCount - (ways.length - left.length),
      });
    }
  }
  for (const reason of claims.values())
    hidden.set(reason, (hidden.get(reason) ?? 0) + 1);
  const shares = [...found].map(([key, byAspect]): Share => {
    const groups = aspects
      .map((aspect): Group => {
        const { items, rest } = byAspect.get(aspect) ?? { items: [], rest: 0 };
        return { aspect, items, total: items.length + rest };
      })
      .filter(({ total }) => total > 0);
    return {
      countries: key.split(" "),
      groups,
      total: groups.reduce((sum, { total }) => sum + total, 0),
    };
  });
  const place = ({ countries: some }: Share) =>
    -some.length * 100 + ids.indexOf(some[0]!);
  return {
    shares: shares
      .filter(
        ({ total, countries: some }) =>
          total > 0 || some.length === 1 || some.length === ids.length,
      )
      .sort((a, b) => place(a) - place(b)),
    hidden,
    hiddenAt: (country, stage) =>
      alignments.get(`${country} ${stage}`)?.size ?? 0,
  };
}

const groupsOf = (
  { shares }: Shares,
  country: string,
  aspect: Aspect,
): readonly Group[] =>
  shares
    .filter(({ countries }) => countries.includes(country))
    .flatMap(({ groups }) => groups)
    .filter((group) => group.aspect === aspect);

/** How many things of an aspect a country has to do with, whoever shares them. */
export const countOf = (
  ...[shares, country, aspect]: Parameters<typeof groupsOf>
): number =>
  groupsOf(shares, country, aspect).reduce((sum, { total }) => sum + total, 0);

/** These things; none where the API did not give all. */
export function idsOf(
  ...[shares, country, aspect]: Parameters<typeof groupsOf>
): string[] {
  const groups = groupsOf(shares, country, aspect);
  return groups.every(({ items, total }) => items.length === total)
    ? groups.flatMap(({ items }) => items.map(({ entity }) => entity.id))
    : [];
}
