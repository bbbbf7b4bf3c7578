import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { Context } from "../../context.ts";
import { fetchAt } from "../../select/fetch-at.ts";
import { existingIds } from "../../select/existing-ids.ts";
import type { FilterInput } from "../../select/filter.ts";
import {
  Country,
  FinanceSector,
  FinancedProject,
  Length,
  by,
  filterOf,
} from "../../model/index.ts";
import { recordsThat } from "./records.ts";
import { FinanceSum, isLeftOut, sumOf, type Counted } from "./sum.ts";

const mostCountries = 50;
const mostYears = 40;

@ObjectType({ description: "The finance of a year." })
class FinanceOfYear extends FinanceSum {
  @Field(() => Int, { description: "The year of commitment." })
  year!: number;
}

@ObjectType({ description: "The finance of a sector." })
class FinanceOfSector extends FinanceSum {
  @Field(() => FinanceSector, {
    nullable: true,
    description: "The sector; null for records that name none.",
  })
  sector!: FinanceSector | null;
}

@ObjectType({
  description:
    "The finance that AidData records in a country, or in all the world.",
})
class Finance extends FinanceSum {
  @Field(() => Country, {
    nullable: true,
    description: "The country; null for the data set as a whole.",
  })
  country!: unknown;
  @Field(() => Int, {
    description:
      "How many records are left out of every total: umbrella agreements, and what AidData does not recommend.",
  })
  leftOutCount!: number;
  @Length(mostYears)
  @Field(() => [FinanceOfYear], {
    description: "By year of commitment, the earliest first.",
  })
  years!: FinanceOfYear[];
  @Length(Object.keys(FinanceSector).length + 1)
  @Field(() => [FinanceOfSector], {
    description:
      "By sector, that with the largest sum first, then that with the most records.",
  })
  sectors!: FinanceOfSector[];
}

/** What counts and what does not, by year and sector, of the records `m`. */
const groups = /* cypher */ `
  WITH id, m.commitmentYear AS year, m.sector AS sector, m.amountUsd2021 AS amount,
    ${isLeftOut("m")} AS isLeftOut
  RETURN id, year, sector, isLeftOut, count(*) AS count, count(amount) AS withAmount, sum(coalesce(amount, 0.0)) AS amount`;

const OF_COUNTRY = /* cypher */ `
  MATCH (c:Entity)<-[:FINANCES_IN]-(m) WHERE c.id IN $of
  WITH c.id AS id, m`;

interface Group extends Counted {
  readonly id: string | null;
  readonly year: number | null;
  readonly sector: FinanceSector | null;
}

function groupBy<Key>(
  groups: readonly Group[],
  keyOf: (group: Group) => Key,
): [Key, FinanceSum][] {
  const by = new Map<Key, Group[]>();
  for (const group of groups)
    by.set(keyOf(group), [...(by.get(keyOf(group)) ?? []), group]);
  return [...by].map(([key, own]) => [key, sumOf(own)]);
}

function financeOf(all: readonly Group[]): Omit<Finance, "country"> {
  const groups = all.filter(({ isLeftOut }) => !isLeftOut);
  return {
    ...sumOf(groups),
    leftOutCount: sumOf(all.filter(({ isLeftOut }) => isLeftOut)).count,
    years: groupBy(groups, ({ year }) => year)
      .flatMap(([year, sum]) => (year === null ? [] : [{ year, ...sum }]))
      .sort((a, b) => a.year - b.year),
    sectors: groupBy(groups, ({ sector }) => sector)
      .map(([sector, sum]) => ({ sector, ...sum }))
      .sort(
        (a, b) =>
          b.amountUsd2021 - a.amountUsd2021 ||
          b.count - a.count ||
          ((a.sector ?? "") < (b.sector ?? "") ? -1 : 1),
      ),
  };
}

@Resolver()
export class FinanceQuestion {
  @Length(by("of", 1))
  @Query(() => [Finance], {
    description:
      "The finance from China that AidData records, by year and sector: of each country in `of`, in that order, or of all the world. Zero where the data set is not imported.",
  })
  async finance(
    @Arg("of", () => [ID], {
      nullable: true,
      description:
        "1 to 50 slugs of countries; what is no country is an error (`BAD_USER_INPUT`). By default the data set as a whole.",
    })
    of: string[] | null | undefined,
    @Arg("filter", () => filterOf(FinancedProject), {
      nullable: true,
      description: "Only records that match.",
    })
    filter: FilterInput | null | undefined,
    @Ctx() { graph }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Finance[]> {
    if (of == null) {
      const { match, params } = recordsThat(filter);
      const rows = await graph.read<Group>(
        `${match} WITH null AS id, m${groups}`,
        params,
      );
      return [{ ...financeOf(rows), country: null }];
    }
    const ids = await existingIds(graph, {
      argument: "of",
      ids: of,
      min: 1,
      max: mostCountries,
      kinds: ["Country"],
    });
    const { match, params } = recordsThat({ countries: { id: ids } }, filter);
    const [rows, country] = await Promise.all([
      graph.read<Group>(`${match}${OF_COUNTRY}${groups}`, {
        ...params,
        of: ids,
      }),
      fetchAt(graph, info, ["country"], ids),
    ]);
    return ids.map((id) => ({
      ...financeOf(rows.filter((row) => row.id === id)),
      country: country(id),
    }));
  }
}
