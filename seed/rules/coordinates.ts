import { textsAt, type Rule, type Whole } from "./rule.ts";
import type { SeedRecord } from "../read.ts";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

function pointOf(record: SeedRecord | undefined): Point | undefined {
  const { latitude, longitude } = (record?.fields["coordinates"] ??
    {}) as Partial<Point>;
  return typeof latitude === "number" &&
    typeof longitude === "number" &&
    Math.abs(latitude) <= 90
    ? { latitude, longitude }
    : undefined;
}

const exchanged = ({ latitude, longitude }: Point): Point => ({
  latitude: longitude,
  longitude: latitude,
});

/** Degrees of a great circle between two points. */
function degreesBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const cosine =
    Math.sin(radians(a.latitude)) * Math.sin(radians(b.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.cos(radians(a.longitude - b.longitude));
  return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** So far from the middle of its country hardly anything lies. */
const far = 12;

/** Whether a point lies far from where it should be, and would lie much nearer with its numbers exchanged. */
function isExchanged(point: Point, near: Point): boolean {
  const other = exchanged(point);
  if (Math.abs(other.latitude) > 90) return false;
  const distance = degreesBetween(point, near);
  return distance > far && degreesBetween(other, near) < distance / 2;
}

/** The one country that a record lies in: what its places lie in, too, counts. */
function countryOf(
  record: SeedRecord,
  whole: Whole,
  steps = 8,
): SeedRecord | undefined {
  if (record.kind === "Country" || steps === 0)
    return steps === 0 ? undefined : record;
  const [first, ...others] = textsAt(record, "countries");
  const [within = first] = textsAt(record, "within");
  const next = others.length > 0 ? undefined : whole.byId.get(within ?? "");
  return next && countryOf(next, whole, steps - 1);
}

/** The points of what lies in each country. */
const inCountries = new WeakMap<Whole, Map<string, Point[]>>();

function pointsIn(country: string, whole: Whole): readonly Point[] {
  let byCountry = inCountries.get(whole);
  if (!byCountry) {
    byCountry = new Map();
    inCountries.set(whole, byCountry);
    for (const record of whole.records) {
      const point = pointOf(record);
      const own = point && countryOf(record, whole);
      if (!own || own === record) continue;
      const points = byCountry.get(own.id);
      if (points) points.push(point);
      else byCountry.set(own.id, [point]);
    }
  }
  return byCountry.get(country) ?? [];
}

/** Whether it is the country's own numbers that are exchanged: most of several that lie in it say so. */
function isCountryExchanged(country: SeedRecord, whole: Whole): boolean {
  const point = pointOf(country);
  const inside = pointsIn(country.id, whole);
  return (
    point !== undefined &&
    inside.length > 1 &&
    inside.filter((each) => isExchanged(point, each)).length > inside.length / 2
  );
}

export const coordinateRules: Rule[] = [
  {
    id: "G01",
    sentence: {
      en: "Coordinates are known ones: latitude 0 and longitude 0 are the middle of an ocean.",
      zh: "坐标须为实有：纬度 0、经度 0 位于大洋之中。",
    },
    *check(record) {
      const point = pointOf(record);
      if (point?.latitude === 0 && point.longitude === 0)
        yield {
          path: ["coordinates"],
          what: {
            en: "latitude 0 and longitude 0 are in the Gulf of Guinea",
            zh: "纬度 0、经度 0 在几内亚湾海中",
          },
          remedy: {
            en: "write the coordinates, or leave the field out until they are known",
            zh: "请写出坐标；尚不可知时，请不写该字段",
          },
        };
    },
  },
  {
    id: "G02",
    sentence: {
      en: "What lies in a country lies near it: latitude and longitude are not exchanged.",
      zh: "国家境内之物须在该国附近：纬度与经度不得颠倒。",
    },
    *check(record, _facts, whole) {
      const point = pointOf(record);
      const country = point && countryOf(record, whole);
      if (!point || !country) return;
      const near = pointOf(country);
      const isOwn = country === record;
      const isWrong = isCountryExchanged(country, whole)
        ? isOwn
        : !isOwn && near !== undefined && isExchanged(point, near);
      if (isWrong)
        yield {
          path: ["coordinates"],
          what: isOwn
            ? {
                en: "lies far from what lies in it, and near it with the two numbers exchanged",
                zh: "与境内各处相距甚远，两数互换后则相近",
              }
            : {
                en: `lies far from “${country.id}”, and near it with the two numbers exchanged`,
                zh: `与“${country.id}”相距甚远，两数互换后则相近`,
              },
          remedy: {
            en: `write latitude: ${point.longitude}, longitude: ${point.latitude}`,
            zh: `请写 latitude: ${point.longitude}, longitude: ${point.latitude}`,
          },
        };
    },
  },
];
