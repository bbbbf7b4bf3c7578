import { describe, expect, it } from "vitest";
import { atlasOf, type Thing } from "./spots.ts";

const thing = (
  __typename: Thing["__typename"],
  id: string,
  rest: Partial<Thing> = {},
): Thing =>
  ({
    __typename,
    id,
    name: { en: id, zh: id },
    evidence: [],
    references: [],
    ...rest,
  }) as Thing;
const at = (longitude: number, latitude: number) => ({ longitude, latitude });
const ids = (...all: string[]) => all.map((id) => ({ id }));

const places = [
  thing("Country", "china", { coordinates: at(103, 36) }),
  thing("Place", "kunming", {
    coordinates: at(102, 25),
    within: { id: "china" },
  }),
  thing("Place", "station", { within: { id: "kunming" } }),
  thing("Place", "vientiane", { coordinates: at(102, 18) }),
  thing("Place", "somewhere", { within: { id: "china" } }),
];

const found = (...things: Thing[]) => {
  const { spots, lines, placeless } = atlasOf([...places, ...things]);
  const own = new Set(things.map(({ id }) => id));
  return {
    spots: spots
      .filter(({ thing }) => own.has(thing.id))
      .map(({ at, precision, by }) => [at, precision, by?.id ?? null]),
    lines: lines.map(({ points, isRough }) => ({ points, isRough })),
    placeless: placeless.map(({ id }) => id),
  };
};

describe("where a thing stands", () => {
  it("is told by its own coordinates, by those of where it lies, or not at all", () => {
    expect(
      found(
        thing("Port", "port", { coordinates: at(-77, -11) }),
        thing("Facility", "yard", { locations: ids("station") }),
        thing("Zone", "zone", { locations: ids("nowhere", "vientiane") }),
      ),
    ).toStrictEqual({
      spots: [
        [[-77, -11], "own", null],
        [[102, 25], "within", "kunming"],
        [[102, 18], "within", "vientiane"],
      ],
      lines: [],
      placeless: ["somewhere"],
    });
  });

  it("is not the middle of its country", () => {
    expect(
      found(
        thing("Facility", "bridge", {
          locations: ids("somewhere"),
          countries: ids("china"),
        }),
      ),
    ).toStrictEqual({
      spots: [],
      lines: [],
      placeless: ["bridge", "somewhere"],
    });
  });

  it("does not end where places lie in each other", () => {
    const { spots } = atlasOf([
      thing("Place", "a", { within: { id: "b" } }),
      thing("Place", "b", { within: { id: "a" } }),
    ]);
    expect(spots).toStrictEqual([]);
  });
});

describe("a railway", () => {
  const railway = (stops: string[], connects: string[] = []) =>
    found(
      thing("Railway", "line", {
        stops: ids(...stops),
        connects: ids(...connects),
      }),
    );

  it("runs through its stops, with its symbol in the middle", () => {
    const { spots, lines } = railway(["kunming", "vientiane"]);
    expect(lines).toStrictEqual([
      {
        points: [
          [102, 25],
          [102, 18],
        ],
        isRough: false,
      },
    ]);
    const [[middle, precision]] = spots as [[[number, number], string]];
    expect(middle[0]).toBeCloseTo(102);
    expect(middle[1]).toBeCloseTo(21.5);
    expect(precision).toBe("line");
  });

  it.each([
    ["a stop has no coordinates of its own", ["station", "vientiane"], []],
    ["a stop has no place", ["kunming", "somewhere", "vientiane"], []],
    ["only what it connects is known", [], ["kunming", "vientiane"]],
  ])("is drawn roughly where %s", (_, stops, connects) => {
    expect(railway(stops, connects).lines).toMatchObject([{ isRough: true }]);
  });

  it("is no line where it connects countries", () => {
    expect(railway([], ["china", "kunming"]).lines).toStrictEqual([]);
  });
});

it("tells the one country that a thing lies in", () => {
  const project = (id: string, ...countries: string[]) =>
    thing("Port", id, { coordinates: at(1, 1), countries: ids(...countries) });
  const { spots } = atlasOf([
    ...places,
    project("one", "laos"),
    project("two", "laos", "china"),
  ]);
  expect(spots.map(({ thing, country }) => [thing.id, country])).toStrictEqual([
    ["china", "china"],
    ["kunming", "china"],
    ["one", "laos"],
    ["station", "china"],
    ["two", null],
    ["vientiane", null],
  ]);
});
