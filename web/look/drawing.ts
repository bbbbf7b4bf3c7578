const space = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a drawing; numbers are rounded, what is undefined is left out. */
export function draw(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      element.setAttribute(
        key,
        typeof value === "number"
          ? String(Math.round(value * 100) / 100)
          : value,
      );
  element.append(...children);
  return element;
}

/** A drawing as the text of a file. */
export const written = (drawing: SVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawing)}\n`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** An icon, which is an SVG file in a `data:` address, as a part of a drawing. */
export function iconAt(
  address: string,
  { x, y, size }: Box,
): SVGElement | null {
  const [, code] = /^data:image\/svg\+xml,(.*)$/s.exec(address) ?? [];
  if (code === undefined) return null;
  const { documentElement: icon } = new DOMParser().parseFromString(
    decodeURIComponent(code),
    "image/svg+xml",
  );
  const placed = document.importNode(icon, true) as unknown as SVGElement;
  for (const [name, value] of Object.entries({
    x,
    y,
    width: size,
    height: size,
  }))
    placed.setAttribute(name, String(Math.round(value * 100) / 100));
  return placed;
}

interface Lettering {
  readonly x: number;
  /** The middle of the block. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: string | number;
  readonly colour: string;
  readonly anchor: "start" | "middle";
  readonly lineHeight?: number;
  readonly angle?: number;
}

/** How far below the middle of a line its letters stand, in parts of their size. */
const baseline = 0.35;

/** Lines of real text around a middle. */
export function lettered({
  x,
  y,
  lines,
  size,
  weight,
  colour,
  anchor,
  lineHeight = 1.3,
  angle,
}: Lettering): SVGElement {
  const step = size * lineHeight;
  const first = y - ((lines.length - 1) * step) / 2 + size * baseline;
  return draw(
    "text",
    {
      fill: colour,
      "font-size": size,
      "font-weight": weight,
      "text-anchor": anchor,
      transform: angle
        ? `rotate(${angle.toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)})`
        : undefined,
    },
    ...lines.map((line, at) =>
      draw("tspan", { x, y: first + at * step }, line),
    ),
  );
}
