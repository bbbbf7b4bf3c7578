import { useQuery } from "../ask/use-query.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatNumber } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { showTable } from "../view/view.ts";
import { FinancePlacesDocument } from "./documents.ts";
import { financeFilterOf } from "./finance-filter.ts";
import classes from "./finance.module.css";
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
  const { project, width, height, nearness } = props;
  const { t } = useTranslation("layers");
  const { language, filters } = useView().view;
  const amountOf = useAmount();
  const wanted = (room * 360) / (Math.max(width, 1) * nearness);
  const cell = sizes.findLast((size) => size >= wanted) ?? sizes[0]!;
  const sight = nearness > 2 ? sightOf(props, cell) : null;
  const { data, previousData } = useQuery(
    FinancePlacesDocument,
    width > 0
      ? {
          cellDegrees: cell,
          filter: {
            and: [financeFilterOf(filters) ?? {}, sight ?? {}],
          },
        }
      : null,
  );
  const places = (data ?? previousData)?.financePlaces.places ?? [];
  return places.map((place) => {
    const [x, y] = project([place.longitude, place.latitude]);
    if (x < 0 || y < 0 || x > width || y > height) return null;
    const count = place.count + place.leftOutCount;
    const label = [
      place.name,
      t("ofPlace", {
        count,
        amount: amountOf(place),
      }),
    ]
      .filter(Boolean)
      .join(language === "zh" ? "：" : ": ");
    const { south, north, west, east } = place;
    return (
      <MoveLink
        key={`${String(south)} ${String(west)}`}
        className={classes.mark}
        style={{ left: x, top: y }}
        move={showTable("FinancedProject", {
          coordinates: {
            latitude: { from: south, to: north },
            longitude: { from: west, to: east },
          },
        })}
        aria-label={label}
        title={label}
        draggable={false}
      >
        {formatNumber(count, language)}
      </MoveLink>
    );
  });
}

/** How many of the layer's records have a point at all, and what a point may stand for. */
export function FinancePlaced() {
  const { t } = useTranslation("layers");
  const { language, filters } = useView().view;
  const { data } = useQuery(FinancePlacesDocument, {
    cellDegrees: 45,
    filter: financeFilterOf(filters),
  });
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
