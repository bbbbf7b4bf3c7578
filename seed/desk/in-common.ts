/** A step from one list to another. */
export type Step<Item> =
  | { readonly kept: Item; readonly from: number; readonly to: number }
  | { readonly removed: Item; readonly from: number }
  | { readonly added: Item; readonly to: number };

/** The shortest way from one list to another: what stays, in order, between what goes and what comes. */
export function stepsBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean = Object.is,
): Step<Item>[] {
  const width = after.length + 1;
  /** How much the rests of both have in common. */
  const common = new Uint32Array((before.length + 1) * width);
  for (let a = before.length - 1; a >= 0; a--)
    for (let b = after.length - 1; b >= 0; b--)
      common[a * width + b] = isSame(before[a]!, after[b]!)
        ? common[(a + 1) * width + b + 1]! + 1
        : Math.max(common[(a + 1) * width + b]!, common[a * width + b + 1]!);
  const steps: Step<Item>[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length)
    if (a < before.length && b < after.length && isSame(before[a]!, after[b]!))
      steps.push({ kept: after[b]!, from: a++, to: b++ });
    else if (
      a < before.length &&
      (b === after.length ||
        common[(a + 1) * width + b]! >= common[a * width + b + 1]!)
    )
      steps.push({ removed: before[a]!, from: a++ });
    else steps.push({ added: after[b]!, to: b++ });
  return steps;
}
