import type { KindName } from "../view/kind.ts";
import { drawnKinds } from "./claims.ts";
import {
  maxNeighbours,
  ringSize,
  type Expansion,
  type Rest,
} from "./expansion.ts";

/** How many of an entity's neighbours are shown. */
export interface Opened {
  readonly shownCount: number;
  readonly totalCount: number;
  /** How many more another step would show: none where the API gives no more at once. */
  readonly moreCount: number;
  /** The others by kind. */
  readonly rest: readonly Rest[];
}

/** What is shown of each entity's neighbours by the steps that are open, and what is not. */
export function openedOf(
  expansions: readonly Expansion[],
): Map<string, Opened> {
  const shown = new Map<string, Map<string, KindName>>();
  const totals = new Map<string, Map<KindName, number>>();
  const more = new Map<string, number>();
  for (const { of, kind, isClosed, neighbourhood } of expansions) {
    if (isClosed || neighbourhood.nodes.length === 0) continue;
    const { shownCount, totalCount } = neighbourhood;
    if (!kind) more.set(of, Math.min(totalCount, maxNeighbours) - shownCount);
    const ids = shown.get(of) ?? new Map<string, KindName>();
    const total = new Map<KindName, number>();
    const count = (kind: KindName, more: number) =>
      total.set(kind, (total.get(kind) ?? 0) + more);
    for (const { isCentre, hidden, entity } of neighbourhood.nodes)
      if (isCentre) for (const { kind, count: n } of hidden) count(kind, n);
      else {
        ids.set(entity.id, entity.__typename);
        count(entity.__typename, 1);
      }
    shown.set(of, ids);
    totals.set(of, total);
  }
  return new Map(
    [...totals].map(([of, total]) => {
      const kinds = [...(shown.get(of)?.values() ?? [])];
      const rest = [...total]
        .filter(([kind]) => drawnKinds.includes(kind))
        .map(([kind, count]) => ({
          kind,
          count: count - kinds.filter((each) => each === kind).length,
        }))
        .filter(({ count }) => count > 0);
      const left = rest.reduce((sum, { count }) => sum + count, 0);
      const opened: Opened = {
        shownCount: kinds.length,
        totalCount: kinds.length + left,
        moreCount: Math.min(ringSize, left, more.get(of) ?? ringSize),
        rest,
      };
      return [of, opened];
    }),
  );
}
