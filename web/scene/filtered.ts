import { hiddenBy } from "../view/hidden.ts";
import type { Filters, Reason } from "../view/parts/filters.ts";
import { within, type DaySpan } from "../look/day-span.ts";
import type { Scene } from "./scene.ts";
import type { Tie } from "./ties.ts";

/** What is known of a record beside what the picture draws of it. */
export interface RecordFacets {
  /** The days that its dates may span, by clock. */
  readonly spans: Readonly<Record<Filters["clock"], readonly DaySpan[]>>;
  readonly articles: readonly string[];
}

export type FacetsById = ReadonlyMap<string, RecordFacets>;

/** What the reader's filters take from a picture. */
export interface Hidden {
  /** Things and lines by id, with what hides them. */
  readonly things: ReadonlyMap<string, Reason>;
  readonly lines: ReadonlyMap<string, Reason>;
  /** The claims of hidden lines. */
  readonly claims: ReadonlySet<string>;
  /** How much each filter hides by itself: things, and lines between things that are shown. */
  readonly counts: ReadonlyMap<Reason, number>;
}

export const nothingHidden: Hidden = {
  things: new Map(),
  lines: new Map(),
  claims: new Set(),
  counts: new Map(),
};

/** Whether the filters hide anything at all. */
export const isFiltering = (filters: Filters): boolean =>
  filters.years !== null ||
  [
    filters.kinds,
    filters.things,
    filters.stages,
    filters.voices,
    filters.links,
    filters.sources,
  ].some(({ length }) => length > 0);

const includes = (list: readonly string[], value: string | undefined) =>
  value !== undefined && list.includes(value);

/** An event is over when it is over; whatever else began is taken to last. */
const lasting = (spans: readonly DaySpan[]): DaySpan[] =>
  spans.length === 0
    ? []
    : [{ from: spans.map(({ from }) => from).sort()[0]!, to: "9999-12-31" }];

/** Whether a record is hidden by its dates or its articles; one that has none of them is not. */
export function reasonOfRecord(
  record: RecordFacets | undefined,
  isEvent: boolean,
  { years, clock, sources }: Filters,
): Reason | null {
  if (!record) return null;
  if (
    record.articles.length > 0 &&
    record.articles.every((id) => sources.includes(id))
  )
    return "sources";
  const spans =
    clock === "HAPPENED" && !isEvent
      ? lasting(record.spans[clock])
      : record.spans[clock];
  return years && spans.length > 0 && !spans.some((span) => within(span, years))
    ? "years"
    : null;
}

/** What hides all of a line's claims; a claim that stays keeps the line. */
function reasonOfLine(
  line: Tie,
  filters: Filters,
  facets: FacetsById,
): Reason | null {
  if (includes(filters.kinds, line.says)) return "kinds";
  if (includes(filters.links, line.says)) return "links";
  const reasons = line.claims.map((claim): Reason | null => {
    if (filters.things.includes(claim)) return "things";
    if (includes(filters.stages, line.stage)) return "stages";
    if (includes(filters.voices, line.voices?.[claim])) return "voices";
    return reasonOfRecord(facets.get(claim), false, filters);
  });
  return reasons.length > 0 && reasons.every((reason) => reason !== null)
    ? reasons[0]!
    : null;
}

/** Everything that lines lead to from `roots`. */
function reached(
  roots: ReadonlySet<string>,
  lines: readonly Tie[],
  isOpen: (id: string) => boolean,
): Set<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of lines) {
    next.set(from, [...(next.get(from) ?? []), to]);
    next.set(to, [...(next.get(to) ?? []), from]);
  }
  const found = new Set<string>();
  const left = [...roots].filter(isOpen);
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(next.get(id) ?? []).filter(isOpen));
  }
  return found;
}

/**
 * What the filters hide of a picture. With a line or a thing goes what only it joined to the centre and
 * to what the reader has opened: nothing is left standing loose.
 */
export function hiddenOf(
  scene: Scene,
  filters: Filters,
  facets: FacetsById,
): Hidden {
  if (!isFiltering(filters)) return nothingHidden;
  const things = new Map<string, Reason>();
  const roots = new Set([
    ...(scene.centre ? [scene.centre.id] : []),
    ...scene.open.keys(),
    ...scene.alone,
  ]);
  for (const thing of scene.things.values()) {
    const { id, __typename } = thing;
    const reason =
      hiddenBy({ __typename, id }, filters) ??
      // What the picture is built around stays, whenever it began.
      (roots.has(id)
        ? null
        : reasonOfRecord(facets.get(id), __typename === "Event", filters));
    if (reason) things.set(id, reason);
  }
  const lines = new Map<string, Reason>();
  for (const line of scene.lines) {
    const reason = reasonOfLine(line, filters, facets);
    if (reason) lines.set(line.id, reason);
  }
  const counts = new Map<Reason, number>();
  const count = (reason: Reason) =>
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  things.forEach(count);
  for (const { id, from, to } of scene.lines) {
    const reason = lines.get(id);
    if (reason && !things.has(from) && !things.has(to)) count(reason);
  }

  const all = reached(roots, scene.lines, (id) => scene.things.has(id));
  const left = reached(
    roots,
    scene.lines.filter(({ id }) => !lines.has(id)),
    (id) => scene.things.has(id) && !things.has(id),
  );
  // Without anything to hang on, what is left would all seem loose.
  if (left.size > 0) {
    const reasonNear = (id: string): Reason => {
      const near = scene.lines.filter(
        ({ from, to }) => from === id || to === id,
      );
      for (const line of near) {
        const reason =
          lines.get(line.id) ??
          things.get(line.from === id ? line.to : line.from);
        if (reason) return reason;
      }
      return counts.keys().next().value!;
    };
    for (const id of all)
      if (!left.has(id) && !things.has(id)) things.set(id, reasonNear(id));
  }
  for (const { id, from, to } of scene.lines) {
    const reason = things.get(from) ?? things.get(to);
    if (reason && !lines.has(id)) lines.set(id, reason);
  }
  const claims = scene.lines
    .filter(({ id }) => lines.has(id))
    .flatMap(({ claims }) => claims);
  return { things, lines, claims: new Set(claims), counts };
}
