import fc from "fast-check";
import { expect, it } from "vitest";
import { arranger } from "../layout/arrange.ts";
import type { Shape } from "../layout/blocks.ts";
import type { Box, Placed } from "../layout/geometry.ts";
import {
  collapse,
  expand,
  hide,
  opening as openingView,
  reveal,
  type View,
} from "../view/view.ts";
import type { KindName } from "../view/kind.ts";
import type { Neighbour } from "./claims.ts";
import { prefixOf, type Neighbourhood } from "./expansion.ts";
import {
  alignment,
  expansion,
  initiative,
  named,
  opening,
  railway,
  strategy,
  vision,
} from "./sample.ts";
import { sceneOf, type Scene } from "./scene.ts";
import { questionsOf } from "./use-scene.ts";

const kinds = ["Event", "Person", "Place"] as const;
const crowd = Array.from({ length: 150 }, (_, index) =>
  named(kinds[index % 3]!, `thing-${String(index)}`),
) as Neighbour[];

/** A made graph: who stands around an entity follows from its name, and neighbours share neighbours. */
const answers = new Map<string, Neighbourhood>();
function answerOf(of: string, kind: KindName | null): Neighbourhood {
  const key = `${of}.${kind ?? ""}`;
  const known = answers.get(key);
  if (known) return known;
  const sum = Array.from(of).reduce(
    (n, letter) => n * 31 + letter.charCodeAt(0),
    7,
  );
  const from = Math.abs(sum) % crowd.length;
  const count = 3 + (Math.abs(sum >> 3) % 90);
  const around = Array.from(
    { length: count },
    (_, index) => crowd[(from + index * 7) % crowd.length]!,
  ).filter(
    (entity, index, all) =>
      entity.id !== of &&
      all.findIndex(({ id }) => id === entity.id) === index &&
      (kind === null || entity.__typename === kind),
  );
  const centre = crowd.find(({ id }) => id === of) ?? named("Strategy", of);
  const made = expansion(of, around, { centre }).neighbourhood;
  answers.set(key, made);
  return made;
}

const start = opening(strategy([railway]), [
  alignment("vision-aligned", "AGREED", vision, [railway]),
]);

const sceneFor = ({ steps }: View): Scene =>
  sceneOf(
    start,
    questionsOf(steps).map(({ first, ...step }) => ({
      ...step,
      neighbourhood: prefixOf(answerOf(step.of, step.kind), first),
    })),
  )!;

const sized = (id: string): Box => ({
  id,
  width: 60 + ((id.length * 37) % 120),
  height: id.length % 3 === 0 ? 66 : 34,
});

/** Where everything that is shown stands; kinds that are hidden keep their places. */
function placesOf(
  arrange: (
    plan: Parameters<ReturnType<typeof arranger>>[0],
  ) => readonly Placed[],
  shape: Shape,
  scene: Scene,
): Map<string, Placed> {
  const { fan, rings, placed, groupBoxes } = scene;
  const boxes = [...placed.keys(), ...groupBoxes.keys()].map(sized);
  return new Map(
    arrange({ shape, fan, rings, boxes }).map((box) => [box.id, box]),
  );
}

/** What a reader may do next; `at` chooses of what. */
const act = fc.record({
  what: fc.constantFrom(
    "open",
    "open",
    "more",
    "collapse",
    "hide",
    "reveal",
    "group",
    "collapse group",
  ),
  at: fc.nat(),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

function after(view: View, scene: Scene, { what, at }: Act): View {
  const standing = [...scene.placed.keys()];
  const opened = [...scene.open.keys()];
  const pick = <Each>(all: readonly Each[]) => all[at % all.length];
  const kind = kinds[at % kinds.length]!;
  const group = pick(scene.groups);
  switch (what) {
    case "open":
      return expand(pick([...standing, ...crowd.map(({ id }) => id)])!)(view);
    case "more":
      return expand(pick(opened) ?? initiative.id)(view);
    case "collapse":
      return collapse(pick(opened) ?? initiative.id)(view);
    case "group":
      return group ? expand(group.of, group.kind)(view) : view;
    case "collapse group":
      return group ? collapse(group.of, group.kind)(view) : view;
    case "hide":
      return hide("kinds", kind)(view);
    default:
      return reveal("kinds", kind)(view);
  }
}

it("moves nothing that stands, whatever a reader opens, closes, hides or shows again, in whatever order", () => {
  let kept = 0;
  fc.assert(
    fc.property(
      fc.constantFrom<Shape>("wide", "narrow"),
      fc.array(act, { minLength: 1, maxLength: 10 }),
      (shape, acts) => {
        const arrange = arranger();
        let view = openingView("en");
        let scene = sceneFor(view);
        let before = placesOf(arrange, shape, scene);
        for (const each of acts) {
          view = after(view, scene, each);
          scene = sceneFor(view);
          const now = placesOf(arrange, shape, scene);
          const moved = [...now.values()].filter(({ id, x, y }) => {
            const last = before.get(id);
            if (last) kept++;
            return last && (last.x !== x || last.y !== y);
          });
          expect(moved).toStrictEqual([]);
          for (const id of scene.things.keys())
            expect(now.has(id) || scene.folded.has(id)).toBe(true);
          before = now;
        }
        // A reload has nothing to remember, and shows the same.
        expect(placesOf(arranger(), shape, scene)).toStrictEqual(before);
      },
    ),
    { numRuns: 500, seed: 3 },
  );
  expect(kept).toBeGreaterThan(10_000);
}, 120_000);
