import type { ElementDefinition } from "cytoscape";
import type { Fan } from "../layout/blocks.ts";
import type { Hidden } from "../scene/filtered.ts";
import type { NeighbourCounts } from "../scene/use-neighbour-counts.ts";
import type { Lit } from "./lit.ts";

interface Marks {
  readonly hidden: Hidden;
  /** Whose card is open. */
  readonly focus: string | null;
  readonly selected: readonly string[];
  readonly lit: Lit | null;
  readonly counts: NeighbourCounts;
  readonly fan: Fan;
}

const isEdge = ({ group }: ElementDefinition) => group === "edges";
const claimsOf = ({ data }: ElementDefinition) =>
  (data["claims"] as readonly string[] | undefined) ?? [];
const endsOf = ({ data }: ElementDefinition) => [
  data.source as string,
  data.target as string,
];

/** What is in focus with what belongs to it: everything else steps back. */
function contextOf(
  elements: readonly ElementDefinition[],
  focus: string,
  fan: Fan,
) {
  const isBox = elements.some(
    (each) => !isEdge(each) && each.data.id === focus,
  );
  const lines = elements.filter(
    (each) =>
      isEdge(each) &&
      (claimsOf(each).includes(focus) ||
        (!isBox && each.data["opens"] === focus)),
  );
  const near = isBox
    ? elements.filter((each) => isEdge(each) && endsOf(each).includes(focus))
    : [];
  const context = new Set<string | null>([...lines, ...near].flatMap(endsOf));
  // With an alignment go the owners of its strategies and what carries it out.
  for (const { id, leaves } of fan.branches)
    if (!isBox && context.has(id)) leaves.forEach((leaf) => context.add(leaf));
  if (lines.length > 0) fan.above.forEach((id) => context.add(id));
  const isKnown = isBox || lines.length > 0;
  return {
    isBox,
    isKnown,
    lines: new Set(lines),
    near: new Set(near),
    boxes: context.add(focus).add(fan.centre),
  };
}

/** Whether a line belongs to the alignment whose boxes these are. */
const isOwned = (
  ends: readonly string[],
  boxes: ReadonlySet<string | null>,
  fan: Fan,
) =>
  ends.every((id) => boxes.has(id)) &&
  (fan.centre === null ||
    !ends.includes(fan.centre) ||
    ends.some((id) => fan.above.includes(id)));

const membersOf = ({ data }: ElementDefinition) =>
  data["members"] as readonly string[] | undefined;
const linesOf = ({ data }: ElementDefinition) =>
  (data["lines"] as readonly string[] | undefined) ?? [];

/** Whether the filters hide an element: all that a group counts, all ties of a line, or the thing itself. */
function isAway(element: ElementDefinition, { things, lines }: Hidden) {
  if (isEdge(element)) {
    const ties = linesOf(element);
    return ties.length > 0 && ties.every((id) => lines.has(id));
  }
  const members = membersOf(element);
  return members
    ? members.every((id) => things.has(id))
    : things.has(element.data.id!);
}

/** How many neighbours of a box are not shown; 0 where it is not known. */
const moreOf = ({ data }: ElementDefinition, counts: NeighbourCounts) =>
  (counts.get(data.id!) ?? []).reduce((sum, { count }) => sum + count, 0);

/** An element's data, with what changes while its place does not: how many members of a group are shown. */
function shownIn(
  element: ElementDefinition,
  { things }: Hidden,
  counts: NeighbourCounts,
) {
  const members = membersOf(element);
  if (!members) {
    const more = isEdge(element) ? 0 : moreOf(element, counts);
    return more > 0 ? { ...element.data, more } : element.data;
  }
  if (things.size === 0) return element.data;
  const count = members.filter((id) => !things.has(id)).length;
  return {
    ...element.data,
    label: `${String(element.data["caption"])} ${String(count)}`,
  };
}

const isLit = (element: ElementDefinition, { things, lines }: Lit) =>
  isEdge(element)
    ? linesOf(element).some((id) => lines.has(id))
    : things.has(element.data.id!);

/** Adds to each element's classes what the reader has hidden and chosen. */
export function marked(
  elements: readonly ElementDefinition[],
  { hidden, focus, fan, selected, lit, counts }: Marks,
): ElementDefinition[] {
  const context = focus === null ? null : contextOf(elements, focus, fan);
  return elements.map((each) => {
    const { classes } = each;
    const data = shownIn(each, hidden, counts);
    const marks = [String(classes)];
    if (isAway(each, hidden)) marks.push("away");
    if ("more" in data) marks.push("more");
    if (selected.includes(data.id!)) marks.push("selected");
    if (lit) marks.push(isLit(each, lit) ? "lit" : "dim");
    if (context?.isKnown) {
      const isInside = isEdge(each)
        ? context.lines.has(each) ||
          context.near.has(each) ||
          (!context.isBox && isOwned(endsOf(each), context.boxes, fan))
        : context.boxes.has(data.id!);
      if (!isInside && !lit) marks.push("dim");
      if (context.lines.has(each) || data.id === focus) marks.push("focus");
      if (context.near.has(each)) marks.push("near");
    }
    return { ...each, data, classes: marks.join(" ") };
  });
}
