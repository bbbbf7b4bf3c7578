import { ZoomButtons } from "../look/zoom-buttons.tsx";
import {
  geoEqualEarth,
  geoGraticule10,
  geoPath,
  type GeoProjection,
} from "d3-geo";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
  type KeyboardEvent,
} from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useDrawnForm } from "../export/drawn-form.tsx";
import { useLayers } from "../layers/shown.tsx";
import { useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import {
  boxesOf,
  clustersOf,
  labelsOf,
  titleOf,
  type Cluster,
  type Placed,
} from "./clusters.ts";
import classes from "./map.module.css";
import type { Line, Spot } from "./spots.ts";
import { ClusterSymbol, SpotSymbol, toggle } from "./symbols.tsx";
import { useLand } from "./use-land.ts";
import { projected, useFrame } from "./use-frame.ts";
import { useZoom, type Size, type Zoom } from "./use-zoom.ts";

const FinanceMarks = lazy(async () => ({
  default: (await import("../layers/finance-marks.tsx")).FinanceMarks,
}));

interface Props {
  readonly spots: readonly Spot[];
  readonly lines: readonly Line[];
  /** What changes when other things are shown. */
  readonly of: string;
  /** The countries whose records of a layer are shown; null for all. */
  readonly countries: readonly string[] | null;
}

/** Asia, Africa and Latin America read together, and the cut runs through the Pacific. */
const projectionOf = ({ width, height }: Size): GeoProjection =>
  geoEqualEarth()
    .rotate([-20, 0])
    .fitWidth(Math.max(width, 1), { type: "Sphere" })
    .translate([width / 2, height / 2]);

const measure = document.createElement("canvas").getContext("2d");
const widthOf = (text: string) => {
  if (!measure) return text.length * 12;
  measure.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return Math.ceil(measure.measureText(text).width) + 2;
};

/** Land, lines and symbols, which can be moved and seen from nearer. */
export function Drawing({ spots, lines, of, countries }: Props) {
  const { t } = useTranslation("map");
  const { view, go } = useView();
  const { language } = view;
  const layers = useLayers();
  const land = useLand();
  const { ref: measured, width, height } = useElementSize();
  const [open, setOpen] = useState<string | null>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const { element, zoom } = useZoom(size, () => setOpen(null));
  const ref = useMergedRef(measured, element);
  const drawn = useDrawnForm<HTMLDivElement>();
  const projection = useMemo(() => projectionOf(size), [size]);
  const flat = useMemo(
    () =>
      spots.map((spot) => ({ spot, point: projected(projection, spot.at) })),
    [spots, projection],
  );
  const paths = useMemo(() => {
    const path = geoPath(projection);
    return {
      graticule: path(geoGraticule10()) ?? "",
      sphere: path({ type: "Sphere" }) ?? "",
      land: (land && path(land)) ?? "",
    };
  }, [projection, land]);
  const tracks = useMemo(
    () =>
      lines.map((line) => ({
        line,
        path:
          geoPath(projection)({
            type: "LineString",
            coordinates: line.points.map((point) => [...point]),
          }) ?? "",
      })),
    [lines, projection],
  );
  useFrame(
    zoom,
    size,
    projection,
    flat.map(({ point }) => point),
    of,
  );

  const { k, x: tx, y: ty } = zoom.transform;
  const placed: Placed[] = flat
    .map(({ spot, point: [x, y] }) => ({ spot, x: x * k + tx, y: y * k + ty }))
    .filter(
      ({ x, y }) => x > -30 && y > -30 && x < width + 30 && y < height + 30,
    );
  const clusters = clustersOf(placed);
  const nameOf = (cluster: Cluster) =>
    shortened(titleOf(cluster).name[language]);
  const labels = labelsOf(clusters, nameOf, widthOf, size);

  // What is chosen elsewhere is brought into sight.
  const chosen = flat.find(({ spot }) => spot.thing.id === view.focus);
  const reach = useEffectEvent(() => {
    if (!chosen || width === 0) return;
    const [x, y] = [chosen.point[0] * k + tx, chosen.point[1] * k + ty];
    const isInSight = x > 24 && y > 24 && x < width - 24 && y < height - 24;
    if (!isInSight) zoom.centre(chosen.point);
  });
  useEffect(() => {
    if (view.focus) reach();
  }, [view.focus]);

  const [stop, setStop] = useState<string | null>(null);
  const keys = clusters.map(({ members }) => members[0]!.spot.thing.id);
  const current = stop !== null && keys.includes(stop) ? stop : keys[0];
  return (
    <div ref={drawn} className={classes.frame}>
      <div
        ref={ref}
        className={classes.map}
        style={{ "--drawn-width": width } as object}
        role="group"
        tabIndex={0}
        aria-label={t("label", { count: spots.length })}
        data-ready={(width > 0 && land !== undefined) || undefined}
        onKeyDown={(event) => onKey(event, zoom)}
        onClick={({ target }) => {
          if (target instanceof SVGElement) setOpen(null);
        }}
        onFocus={({ target }) =>
          setStop((target as HTMLElement).dataset["spot"] ?? stop)
        }
      >
        <svg width={width} height={height} aria-hidden>
          <g transform={zoom.transform.toString()}>
            <path className={classes.graticule} d={paths.graticule} />
            <path className={classes.land} d={paths.land} />
            {tracks.map(({ line: { thing, isRough }, path }) => (
              <g
                key={thing.id}
                className={classes.track}
                data-line={thing.id}
                data-rough={isRough || undefined}
                data-current={view.focus === thing.id || undefined}
                onClick={({ shiftKey }) =>
                  shiftKey ? toggle(thing.id) : go(focus(thing.id))
                }
              >
                <path d={path} />
                <path className={classes.hit} d={path} />
              </g>
            ))}
          </g>
        </svg>
        {labels.map(({ key, text, x, y }) => (
          <span
            key={key}
            aria-hidden
            className={classes.label}
            style={{ left: x, top: y }}
          >
            {text}
          </span>
        ))}
        {layers.includes("AIDDATA_GCDF_3") && (
          <Suspense fallback={null}>
            <FinanceMarks
              project={(point) =>
                zoom.transform.apply(projected(projection, point))
              }
              invert={(at) =>
                projection.invert?.(zoom.transform.invert([...at])) ?? null
              }
              width={width}
              height={height}
              nearness={k}
              countries={countries}
              taken={boxesOf(clusters, labels, widthOf)}
            />
          </Suspense>
        )}
        {clusters.map((cluster) => {
          const { members, x, y } = cluster;
          const key = members[0]!.spot.thing.id;
          const isStop = key === current;
          return members.length === 1 ? (
            <SpotSymbol
              key={key}
              {...{ x, y, isStop }}
              spot={members[0]!.spot}
            />
          ) : (
            <ClusterSymbol
              key={key}
              {...{ x, y, isStop, cluster }}
              isOpen={open === key}
              onOpen={(isOpen) => setOpen(isOpen ? key : null)}
              onLook={
                isApart(cluster)
                  ? () =>
                      zoom.show(
                        members.map(({ spot }) =>
                          projected(projection, spot.at),
                        ),
                      )
                  : null
              }
            />
          );
        })}
      </div>
      <ZoomButtons
        onZoomIn={() => zoom.zoomBy(1.8)}
        onZoomOut={() => zoom.zoomBy(1 / 1.8)}
        onFit={() => zoom.show(flat.map(({ point }) => point))}
      />
    </div>
  );
}

/** Whether a closer look would part some of a cluster. */
const isApart = ({ members }: Cluster): boolean =>
  members.some(
    ({ x, y }) => Math.hypot(x - members[0]!.x, y - members[0]!.y) > 0.05,
  );

const shortened = (name: string) =>
  name.length > 26 ? `${name.slice(0, 25)}…` : name;

function onKey(event: KeyboardEvent<HTMLElement>, zoom: Zoom): void {
  const target = event.target as HTMLElement;
  // What opens over the map has keys of its own.
  if (!event.currentTarget.contains(target)) return;
  const spot = target.closest<HTMLElement>("[data-spot]");
  const step = 80;
  const act = {
    "+": () => zoom.zoomBy(1.6),
    "=": () => zoom.zoomBy(1.6),
    "-": () => zoom.zoomBy(1 / 1.6),
    ArrowLeft: () => (spot ? toNext(event, spot, -1, 0) : zoom.panBy(step, 0)),
    ArrowRight: () => (spot ? toNext(event, spot, 1, 0) : zoom.panBy(-step, 0)),
    ArrowUp: () => (spot ? toNext(event, spot, 0, -1) : zoom.panBy(0, step)),
    ArrowDown: () => (spot ? toNext(event, spot, 0, 1) : zoom.panBy(0, -step)),
  }[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}

/** From symbol to symbol: to the nearest one in that direction. */
function toNext(
  { currentTarget }: KeyboardEvent<HTMLElement>,
  from: HTMLElement,
  dx: number,
  dy: number,
): void {
  const middle = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  };
  const [x, y] = middle(from);
  const next = [...currentTarget.querySelectorAll<HTMLElement>("[data-spot]")]
    .filter((each) => each !== from)
    .map((each) => {
      const [otherX, otherY] = middle(each);
      const [along, across] =
        dx === 0
          ? [(otherY - y) * dy, Math.abs(otherX - x)]
          : [(otherX - x) * dx, Math.abs(otherY - y)];
      return { each, along, cost: along + 2 * across };
    })
    .filter(({ along }) => along > 1)
    .sort((a, b) => a.cost - b.cost)[0];
  next?.each.focus();
}
