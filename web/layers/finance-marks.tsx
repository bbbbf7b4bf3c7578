import { useQuery } from "../ask/use-query.ts";
import type { FinancePlacesQuery } from "../gql/graphql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import type { Box } from "../map/clusters.ts";
import type { Filters } from "../view/parts/filters.ts";
import { useView } from "../view/use-view.ts";
import { arrange } from "./arrange-marks.ts";
import { FinancePlacesDocument } from "./documents.ts";
import { financeFilterOf } from "./finance-filter.ts";
import classes from "./finance.module.css";
import { ToRecords } from "./to-records.tsx";
import { useAmount } from "./totals.tsx";
import "./words.ts";

/** Sizes of cells in degrees; few, so that an answer serves until one has looked much closer. */
const sizes = [40, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
/** How wide a cell is on the screen, in pixels, at least. */
const room = 44;

type Point = readonly [east: number, north: number];

interface Props {
  /** Where a point of the globe stands on the screen. */
  readonly project: (point: Point) => Point;
  /** The point of the globe at a place of the screen. */
  readonly invert: (at: Point) => Point | null;
  readonly width: number;
  readonly height: number;
  /** How near one looks: 1 for the whole world. */
  readonly nearness: number;
  /** The countries whose records are shown; null for all. */
  readonly countries: readonly string[] | null;
  /** Where the graph's own symbols and names stand. */
  readonly taken: readonly Box[];
}

/** Which records are asked for: of these countries, and of the view's years; null where there can be none. */
function wantedOf(filters: Filters, countries: readonly string[] | null) {
  if (countries?.length === 0) return null;
  return {
    and: [
      financeFilterOf(filters) ?? {},
      countries ? { countries: { id: [...countries] } } : {},
    ],
  };
}

/** What is in sight, widened to whole cells so that a small move asks nothing; null where it is all the world. */
function sightOf({ invert, width, height }: Props, cell: number) {
  const xs = [0, width / 2, width];
  const ys = [0, height / 2, height];
  const points = xs.flatMap((x) => ys.map((y) => invert([x, y])));
  if (points.some((point) => !point?.every(Number.isFinite))) return null;
  const step = cell * 4;
  const span = (at: 0 | 1) => {
    const all = points.map((point) => point![at]);
    return {
      from: Math.floor(Math.min(...all) / step) * step,
      to: Math.ceil(Math.max(...all) / step) * step,
    };
  };
  const [longitude, latitude] = [span(0), span(1)];
  return longitude.to - longitude.from > 180
    ? null
    : { coordinates: { latitude, longitude } };
}

/** Where the layer's records stand: numbers in broken squares, apart from the graph's own marks; each leads to its records. */
export function FinanceMarks(props: Props) {
  const { project, width, height, nearness, countries, taken } = props;
  const { t } = useTranslation("layers");
  const { language, filters } = useView().view;
  const amountOf = useAmount();
  const wanted = (room * 360) / (Math.max(width, 1) * nearness);
  const cell = sizes.findLast((size) => size >= wanted) ?? sizes[0]!;
  const sight = nearness > 2 ? sightOf(props, cell) : null;
  const records = wantedOf(filters, countries);
  const { data, previousData } = useQuery(
    FinancePlacesDocument,
    width > 0 && records
      ? { cellDegrees: cell, filter: { and: [records, sight ?? {}] } }
      : null,
  );
  if (!records) return null;
  const marks = ((data ?? previousData)?.financePlaces.places ?? []).flatMap(
    (place) => {
      const [x, y] = project([place.longitude, place.latitude]);
      if (x < 0 || y < 0 || x > width || y > height) return [];
      const text = formatNumber(place.count + place.leftOutCount, language);
      return [{ place, x, y, width: Math.max(22, text.length * 7 + 10) }];
    },
  );
  return arrange(marks, taken).map(({ members, x, y }) => {
    const places = members.map(({ place }) => place);
    const sum = summed(places);
    const count = sum.count + sum.leftOutCount;
    const label = [
      places.length === 1 ? places[0]!.name : null,
      t("ofPlace", {
        count,
        amount: amountOf(sum),
      }),
    ]
      .filter(Boolean)
      .join(language === "zh" ? "：" : ": ");
    return (
      <ToRecords
        key={places.map(({ south, west }) => [south, west].join()).join()}
        className={classes.mark}
        style={{ left: x, top: y }}
        where={{
          ...(countries && { countries: { id: countries } }),
          ...within(places),
        }}
        aria-label={label}
        title={label}
        draggable={false}
      >
        {formatNumber(count, language)}
      </ToRecords>
    );
  });
}

type Place = FinancePlacesQuery["financePlaces"]["places"][number];

const summed = (places: readonly Place[]) =>
  places.reduce(
    (sum, each) => ({
      count: sum.count + each.count,
      withAmountCount: sum.withAmountCount + each.withAmountCount,
      amountUsd2021: sum.amountUsd2021 + each.amountUsd2021,
      leftOutCount: sum.leftOutCount + each.leftOutCount,
    }),
    { count: 0, withAmountCount: 0, amountUsd2021: 0, leftOutCount: 0 },
  );

/** The condition that exactly the records of some places meet. */
function within(places: readonly Place[]) {
  const each = places.map(({ south, north, west, east }) => ({
    coordinates: {
      latitude: { from: south, to: north },
      longitude: { from: west, to: east },
    },
  }));
  return each.length === 1 ? each[0] : { or: each };
}

/** How many of the layer's records have a point at all, and what a point may stand for. */
export function FinancePlaced({ countries }: Pick<Props, "countries">) {
  const { t } = useTranslation("layers");
  const { language, filters } = useView().view;
  const filter = wantedOf(filters, countries);
  const { data } = useQuery(
    FinancePlacesDocument,
    filter && { cellDegrees: 45, filter },
  );
  if (!data) return null;
  const { placedCount, placelessCount } = data.financePlaces;
  return (
    <p>
      {t("placed", {
        count: placedCount,
        total: formatNumber(placedCount + placelessCount, language),
      })}
    </p>
  );
}
