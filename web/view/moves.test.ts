import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { matrixRows } from "./parts/matrix.ts";
import { clocks, stageNames, voiceNames } from "./parts/filters.ts";
import { pin, unpin } from "./pinning.ts";
import { fromUrl, toUrl } from "./url.ts";
import { currentView, go, subscribe } from "./use-view.ts";
import { during, hide, reveal, revealAll, revealFacet } from "./hiding.ts";
import {
  focus,
  openAbout,
  search,
  select,
  show,
  showPart,
  showTable,
  speak,
  startAt,
} from "./moves.ts";
import { add, addTo, collapse, expand, remove, showTogether } from "./steps.ts";
import { forms, languages, opening, type Move } from "./view.ts";

/** The browser's history of one tab: what `history`, `location` and `popstate` promise, and nothing else. */
class Tab {
  #entries = [{ state: null as unknown, url: "/en/" }];
  #at = 0;
  readonly #listeners = new Set<() => void>();

  get state() {
    return this.#entries[this.#at]!.state;
  }
  get #url() {
    return new URL(this.#entries[this.#at]!.url, "http://localhost");
  }
  get pathname() {
    return this.#url.pathname;
  }
  get search() {
    return this.#url.search;
  }
  pushState(state: unknown, _: string, url: string) {
    this.#entries = [...this.#entries.slice(0, this.#at + 1), { state, url }];
    this.#at += 1;
  }
  replaceState(state: unknown, _: string, url = this.#entries[this.#at]!.url) {
    this.#entries[this.#at] = { state, url };
  }
  go(steps: number) {
    this.#at += steps;
    this.#listeners.forEach((listener) => listener());
  }
  addEventListener(_: "popstate", listener: () => void) {
    this.#listeners.add(listener);
  }
  removeEventListener(_: "popstate", listener: () => void) {
    this.#listeners.delete(listener);
  }
}

const tab = new Tab();
const stored = new Map<string, string>();

beforeAll(() => {
  vi.stubGlobal("history", tab);
  vi.stubGlobal("location", tab);
  vi.stubGlobal("window", tab);
  vi.stubGlobal("navigator", { languages: ["en"] });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  // Browsers refuse many changes of the address in a short time, and the explorer keeps to that.
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const id = fc.constantFrom(
  "belt-and-road-initiative",
  "laos",
  "kenya-vision-2030",
  "peru",
  "chancay-port",
  "xi-jinping",
);
const ids = fc.array(id, { maxLength: 4 });
const kind = fc.constantFrom("Event", "Person", "Country", "Railway");
const words = fc.string({ maxLength: 12 });
const date = fc.constantFrom("2013", "2024-11", "2024-11-20");
const place = fc.integer({ min: -2_000, max: 2_000 });
const filtered = {
  kinds: kind,
  things: id,
  stages: fc.constantFrom(...stageNames),
  voices: fc.constantFrom(...voiceNames),
  links: fc.constantFrom("LIES_IN", "PART_OF"),
  sources: fc.constant("belt-and-road-feature-2024-12-03"),
} as const;
const facet = fc.constantFrom(
  ...(Object.keys(filtered) as (keyof typeof filtered)[]),
);

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom(...languages).map(speak),
  fc.constantFrom(...forms).map(show),
  fc.constantFrom(openAbout, revealAll, focus(null), search(null)),
  id.map(startAt),
  id.map(focus),
  id.map(addTo),
  fc.tuple(id, fc.option(kind)).map(([of, kind]) => expand(of, kind)),
  fc.tuple(id, fc.option(kind)).map(([of, kind]) => collapse(of, kind)),
  ids.map(add),
  ids.map(remove),
  ids.map(select),
  fc.array(id, { minLength: 1, maxLength: 4 }).map(showTogether),
  words.map(search),
  facet.chain((facet) =>
    (filtered[facet] as fc.Arbitrary<never>).map((value) => hide(facet, value)),
  ),
  facet.chain((facet) =>
    (filtered[facet] as fc.Arbitrary<never>).map((value) =>
      reveal(facet, value),
    ),
  ),
  facet.map(revealFacet),
  fc
    .tuple(fc.option(date), date, fc.constantFrom(...clocks))
    .map(([from, to, clock]) => during({ from, to }, clock)),
  fc
    .tuple(
      id,
      place,
      place,
      fc.constantFrom("wide" as const, "narrow" as const),
    )
    .map(([id, x, y, shape]) => pin([{ id, x, y, shape }])),
  ids.map(unpin),
  fc
    .tuple(
      fc.constantFrom("Statement" as const, "Project" as const),
      id,
      fc.nat(9),
      fc.option(fc.constant(["name", "about"])),
    )
    .map(([list, id, page, columns]) =>
      showTable(list, { about: { id: [id] } }, { page, columns }),
    ),
  fc
    .tuple(id, id, fc.nat(4))
    .map(([from, to, choice]) => showPart("path", { from, to, choice })),
  fc
    .uniqueArray(id, { minLength: 1, maxLength: 4 })
    .map((countries) => showPart("compare", { countries })),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([start, length]) =>
    showPart("reader", {
      article: "belt-and-road-feature-2024-12-03",
      passage: { start, end: start + length + 1 },
    }),
  ),
  fc.option(id).map((about) => showPart("timeline", { about })),
  fc.boolean().map((isOfPicture) => showPart("map", { isOfPicture })),
  fc.constantFrom(...matrixRows).map((rows) => showPart("matrix", { rows })),
);

const sequence = fc.array(move, { minLength: 1, maxLength: 10 });

it("a view, whatever moves have led to it, is the same from its address", () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), sequence, (language, moves) => {
      let view = opening(language);
      for (const each of moves) {
        view = each(view);
        expect(fromUrl(toUrl(view), "zh")).toStrictEqual(view);
      }
    }),
    { numRuns: 500, seed: 4 },
  );
});

it("undo takes back each of any moves, and redo makes it again", () => {
  const unsubscribe = subscribe(() => undefined);
  let undone = 0;
  fc.assert(
    fc.property(sequence, (moves) => {
      const views = [currentView()];
      for (const each of moves) {
        vi.setSystemTime(Date.now() + 1_000);
        const before = currentView();
        go(each);
        if (currentView() !== before) views.push(currentView());
      }
      for (const view of views.toReversed().slice(1)) {
        tab.go(-1);
        expect(currentView()).toStrictEqual(view);
        undone++;
      }
      for (const view of views.slice(1)) {
        tab.go(1);
        expect(currentView()).toStrictEqual(view);
      }
      // The next sequence begins where this one did.
      tab.go(1 - views.length);
    }),
    { numRuns: 500, seed: 5 },
  );
  unsubscribe();
  expect(undone).toBeGreaterThan(1_000);
});
