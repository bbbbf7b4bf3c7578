import {
  Arg,
  Ctx,
  Field,
  Float,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { BadInput } from "../../errors.ts";
import type { FilterInput } from "../../select/filter.ts";
import { FinancedProject, Length, filterOf } from "../../model/index.ts";
import { recordsThat } from "./records.ts";
import { FinanceSum, isLeftOut, sumOf, type Counted } from "./sum.ts";

/** As many as a map can show and a person tell apart. */
const mostPlaces = 200;
const sizes = { min: 0.01, max: 45 };

@ObjectType({
  description:
    "Records of finance that stand near each other on the map: in one cell of a grid of latitude and longitude.",
})
class FinancePlace extends FinanceSum {
  @Field(() => Float, {
    description: "The mean latitude of their points, in degrees.",
  })
  latitude!: number;
  @Field(() => Float, {
    description: "The mean longitude of their points, in degrees.",
  })
  longitude!: number;
  @Field(() => String, {
    nullable: true,
    description:
      "Its name in the data set's own words; null where the records name several.",
  })
  name!: string | null;
  @Field(() => Int, {
    description:
      "How many further records stand there that no total counts: umbrella agreements, and what AidData does not recommend.",
  })
  leftOutCount!: number;
  @Field(() => Float, { description: "The lowest latitude of a point." })
  south!: number;
  @Field(() => Float, { description: "The highest latitude of a point." })
  north!: number;
  @Field(() => Float, { description: "The lowest longitude of a point." })
  west!: number;
  @Field(() => Float, { description: "The highest longitude of a point." })
  east!: number;
}

@ObjectType({ description: "Where records of finance stand on the map." })
class FinancePlaces {
  @Field(() => Int, { description: "How many of the records have a point." })
  placedCount!: number;
  @Field(() => Int, { description: "How many have none, and stand nowhere." })
  placelessCount!: number;
  @Length(mostPlaces)
  @Field(() => [FinancePlace], {
    description: "Those with the most records, at most 200.",
  })
  places!: FinancePlace[];
}

/** Corners are of all points of a cell; names are compared without telling which records count. */
const cells = /* cypher */ `
  WITH m, m.coordinates_latitude AS latitude, m.coordinates_longitude AS longitude
  WITH floor(latitude / $cell) AS row, floor(longitude / $cell) AS column, latitude, longitude,
    m.placeName AS name, m.amountUsd2021 AS amount, ${isLeftOut("m")} AS isLeftOut
  RETURN row, column, isLeftOut, count(*) AS count, count(amount) AS withAmount, sum(coalesce(amount, 0.0)) AS amount,
    sum(latitude) AS latitudes, sum(longitude) AS longitudes,
    min(latitude) AS south, max(latitude) AS north, min(longitude) AS west, max(longitude) AS east,
    min(name) AS firstName, max(name) AS lastName`;

interface Cell extends Counted {
  /** Null for records without a point. */
  readonly row: number | null;
  readonly column: number | null;
  readonly latitudes: number;
  readonly longitudes: number;
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
  readonly firstName: string | null;
  readonly lastName: string | null;
}

const total = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0);

/** As exact as the data set is; more would be noise of the arithmetic. */
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

function placeOf(cells: readonly Cell[]): FinancePlace {
  const all = total(cells.map(({ count }) => count));
  const mean = (of: "latitudes" | "longitudes") =>
    rounded(total(cells.map((cell) => cell[of])) / all);
  const names = new Set(
    cells.flatMap(({ firstName, lastName }) => [firstName, lastName]),
  );
  const [name = null] = names;
  return {
    ...sumOf(cells.filter((cell) => !cell.isLeftOut)),
    leftOutCount: sumOf(cells.filter((cell) => cell.isLeftOut)).count,
    latitude: mean("latitudes"),
    longitude: mean("longitudes"),
    name: names.size === 1 ? name : null,
    south: Math.min(...cells.map(({ south }) => south)),
    north: Math.max(...cells.map(({ north }) => north)),
    west: Math.min(...cells.map(({ west }) => west)),
    east: Math.max(...cells.map(({ east }) => east)),
  };
}

const sizeOf = ({ count, leftOutCount }: FinancePlace) => count + leftOutCount;

@Resolver()
export class FinancePlacesQuestion {
  @Query(() => FinancePlaces, {
    description:
      "Where the records of finance stand that AidData gives a point, counted together by the cells of a grid. A point stands for a place or a district as exactly as a record's `placePrecision` says.",
  })
  async financePlaces(
    @Arg("filter", () => filterOf(FinancedProject), {
      nullable: true,
      description:
        "Only records that match, as in `{coordinates: {latitude: {from: 10, to: 25}}}`.",
    })
    filter: FilterInput | null | undefined,
    @Arg("cellDegrees", () => Float, {
      defaultValue: 5,
      description:
        "How wide and high the cells are, in degrees: 0.01 to 45. The nearer one looks, the smaller.",
    })
    cellDegrees: number,
    @Ctx() { graph }: Context,
  ): Promise<FinancePlaces> {
    if (!(cellDegrees >= sizes.min && cellDegrees <= sizes.max))
      throw new BadInput(
        `“cellDegrees” is ${String(cellDegrees)}: give ${String(sizes.min)} to ${String(sizes.max)} degrees.`,
      );
    const { match, params } = recordsThat(filter);
    const rows = await graph.read<Cell>(match + cells, {
      ...params,
      cell: cellDegrees,
    });
    const byCell = new Map<string, Cell[]>();
    for (const cell of rows) {
      if (cell.row === null) continue;
      const key = `${String(cell.row)} ${String(cell.column)}`;
      byCell.set(key, [...(byCell.get(key) ?? []), cell]);
    }
    const places = [...byCell.values()].map(placeOf);
    return {
      placedCount: total(places.map(sizeOf)),
      placelessCount: total(
        rows.flatMap(({ row, count }) => (row === null ? [count] : [])),
      ),
      places: places
        .sort(
          (a, b) =>
            sizeOf(b) - sizeOf(a) || a.south - b.south || a.west - b.west,
        )
        .slice(0, mostPlaces),
    };
  }
}
