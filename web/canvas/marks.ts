import type { ElementDefinition } from "cytoscape";
import type { Fan } from "../layout/blocks.ts";
import type { KindName } from "../view/kind.ts";

interface Marks {
  readonly hidden: readonly KindName[];
  /** Whose card is open. */
  readonly focus: string | null;
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

/** Adds to each element's classes what the reader has hidden and chosen. */
export function marked(
  elements: readonly ElementDefinition[],
  { hidden, focus, fan }: Marks,
): ElementDefinition[] {
  const context = focus === null ? null : contextOf(elements, focus, fan);
  return elements.map((each) => {
    const { data, classes } = each;
    const marks = [String(classes)];
    const names = new Set(marks[0]!.split(" "));
    if (hidden.some((kind) => names.has(kind))) marks.push("away");
    if (context?.isKnown) {
      const isInside = isEdge(each)
        ? context.lines.has(each) ||
          context.near.has(each) ||
          (!context.isBox && isOwned(endsOf(each), context.boxes, fan))
        : context.boxes.has(data.id!);
      if (!isInside) marks.push("dim");
      if (context.lines.has(each) || data.id === focus) marks.push("focus");
      if (context.near.has(each)) marks.push("near");
    }
    return { ...each, classes: marks.join(" ") };
  });
}
