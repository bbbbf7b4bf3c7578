import { vocabulary, type Link } from "../../model/index.ts";

export const Share = vocabulary(
  "ComparedShare",
  {
    en: ["Shared by", "How many of the compared countries share it."],
    zh: ["共有范围", "所比较的国家中有多少与之相关。"],
  },
  {
    ALL: {
      en: ["All", "All of them: what they have in common."],
      zh: ["全部", "全部国家：共同之处。"],
    },
    SOME: {
      en: ["Some", "Several, but not all."],
      zh: ["部分", "多个但非全部。"],
    },
    ONE: { en: ["One", "Only one."], zh: ["一国", "仅一个国家。"] },
  },
);
export type Share = keyof typeof Share;

/** How a country is related to an entity. */
export interface Way {
  readonly country: string;
  readonly links: Link[];
  readonly claim: string | null;
}

/** What exactly these countries are related to, in one aspect: the total, and the items shown. */
export interface FoundGroup<Aspect> {
  readonly countries: readonly string[];
  readonly aspect: Aspect;
  readonly total: number;
  readonly items: readonly { id: string; ways: readonly Way[] }[];
}

export interface GroupKey<Aspect> {
  readonly share: Share;
  readonly countries: string[];
  readonly aspect: Aspect;
  readonly items: { id: string; ways: Way[]; wayCount: number }[];
  readonly totalCount: number;
}

const mostWays = 12;

interface Wanted<Aspect> {
  readonly countries: readonly string[];
  /** The one set of countries whose groups are wanted; null for every set. */
  readonly sharedBy: readonly string[] | null;
  readonly aspects: readonly Aspect[];
}

/** A group for each set of the countries and each aspect, the larger sets first. */
export function grouped<Aspect>(
  { countries, sharedBy, aspects }: Wanted<Aspect>,
  found: readonly FoundGroup<Aspect>[],
): GroupKey<Aspect>[] {
  const sets = sharedBy
    ? [countries.filter((id) => sharedBy.includes(id))]
    : subsets(countries);
  return sets.flatMap((own) => {
    const share: Share =
      own.length === countries.length ? "ALL" : own.length > 1 ? "SOME" : "ONE";
    return aspects.flatMap((aspect) => {
      const group = found.find(
        (one) => one.aspect === aspect && one.countries.join() === own.join(),
      );
      // Omit empty groups of proper subsets; keep those of all and of one.
      if (!group && share === "SOME") return [];
      const items = (group?.items ?? []).map(({ id, ways }) => ({
        id,
        ways: inOrder(ways, countries).slice(0, mostWays),
        wayCount: ways.length,
      }));
      const totalCount = group?.total ?? 0;
      return [{ share, countries: own, aspect, items, totalCount }];
    });
  });
}

/** Every subset of the countries, larger ones first, each in the order given. */
function subsets(countries: readonly string[]): string[][] {
  return countries
    .reduce<string[][]>(
      (sets, country) => [...sets, ...sets.map((set) => [...set, country])],
      [[]],
    )
    .filter((set) => set.length > 0)
    .sort((a, b) => b.length - a.length);
}

/** By country in the order given, the shortest way first. */
const inOrder = (ways: readonly Way[], countries: readonly string[]) =>
  ways.toSorted(
    (a, b) =>
      countries.indexOf(a.country) - countries.indexOf(b.country) ||
      a.links.length - b.links.length ||
      (keyOf(a) < keyOf(b) ? -1 : 1),
  );

const keyOf = ({ links, claim }: Way) => [...links, claim ?? ""].join();
