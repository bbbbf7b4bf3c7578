import { draw } from "../look/drawing.ts";
import { framed } from "../look/framed.ts";
import type { Palette } from "../look/palette.ts";
import type { Imprint } from "../look/shown.ts";
import { wordsOf, type Area } from "./page-words.ts";

/** A colour as drawings name it: programs that open them know no alpha within a colour. */
export function inkOf(colour: string): { ink: string; opacity: number } {
  const [, inside = ""] = /^rgba?\((.*)\)$/.exec(colour) ?? [];
  const [red, green, blue, alpha = "1"] = inside.split(/[\s,/]+/);
  if (blue === undefined) return { ink: colour, opacity: 1 };
  return { ink: `rgb(${red!},${green!},${blue})`, opacity: Number(alpha) };
}

const drawnBySvg = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "vector-effect",
] as const;

/** A drawing that stands in the page, with the looks that a stylesheet gives it there. */
function svgOf(element: SVGSVGElement): SVGElement {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const own = [element, ...element.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((each, at) => {
    const style = getComputedStyle(own[at]!);
    for (const name of drawnBySvg) {
      const value = style.getPropertyValue(name);
      if (name !== "fill" && name !== "stroke") {
        each.setAttribute(name, value);
        continue;
      }
      const { ink, opacity } = inkOf(value);
      each.setAttribute(name, opacity === 0 ? "none" : ink);
      if (opacity > 0 && opacity < 1)
        each.setAttribute(`${name}-opacity`, String(opacity));
    }
    each.removeAttribute("class");
    each.removeAttribute("style");
  });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, value.toFixed(1));
  return copy;
}

const sides = ["top", "right", "bottom", "left"] as const;

/** The ground and the borders of an element. */
function boxOf(style: CSSStyleDeclaration, box: DOMRect): SVGElement[] {
  const { x, y, width, height } = box;
  const ground = inkOf(style.backgroundColor);
  const borders = sides.map((side) => ({
    side,
    width: parseFloat(style.getPropertyValue(`border-${side}-width`)),
    ...inkOf(style.getPropertyValue(`border-${side}-color`)),
  }));
  const [first] = borders;
  const isEven = borders.every(
    ({ width, ink }) => width === first!.width && ink === first!.ink,
  );
  const stroke = isEven && first!.opacity > 0 ? first!.width : 0;
  const hasGround = ground.opacity > 0;
  return [
    ...(hasGround || stroke > 0
      ? [
          draw("rect", {
            x: x + stroke / 2,
            y: y + stroke / 2,
            width: Math.max(0, width - stroke),
            height: Math.max(0, height - stroke),
            rx: Math.min(
              parseFloat(style.borderTopLeftRadius) || 0,
              width / 2,
              height / 2,
            ),
            fill: hasGround ? ground.ink : "none",
            "fill-opacity": hasGround ? ground.opacity : undefined,
            ...(stroke > 0 && {
              stroke: first!.ink,
              "stroke-width": stroke,
              "stroke-opacity": first!.opacity,
              "stroke-dasharray":
                style.borderTopStyle === "dashed" ? "4 3" : undefined,
            }),
          }),
        ]
      : []),
    ...(isEven
      ? []
      : borders
          .filter(({ width, opacity }) => width > 0 && opacity > 0)
          .map(({ side, width: thick, ink, opacity }) =>
            draw("rect", {
              x: side === "right" ? x + width - thick : x,
              y: side === "bottom" ? y + height - thick : y,
              width: side === "left" || side === "right" ? thick : width,
              height: side === "top" || side === "bottom" ? thick : height,
              fill: ink,
              "fill-opacity": opacity,
            }),
          )),
  ];
}

const addressIn = (image: string) => /url\("(.*?)"\)/.exec(image)?.[1];
const maskOf = (element: Element) =>
  addressIn(getComputedStyle(element).maskImage);

/** The files of the icons, by their addresses. */
async function iconsIn(root: Element): Promise<Map<string, Element>> {
  const addresses = new Set(
    [...root.querySelectorAll("*")].flatMap((each) => maskOf(each) ?? []),
  );
  const icons = await Promise.all(
    [...addresses].map(async (address) => {
      const text = await (await fetch(address)).text();
      const { documentElement } = new DOMParser().parseFromString(
        text,
        "image/svg+xml",
      );
      return [address, documentElement] as const;
    }),
  );
  return new Map(icons);
}

function iconOf(icon: Element, colour: string, box: DOMRect): SVGElement {
  const copy = document.importNode(icon, true) as unknown as SVGElement;
  const { x, y, width, height } = box;
  for (const [name, value] of Object.entries({ x, y, width, height }))
    copy.setAttribute(name, value.toFixed(1));
  copy.setAttribute("stroke", inkOf(colour).ink);
  return copy;
}

/** Words that only ears are given. */
const isUnseen = (style: CSSStyleDeclaration, { width, height }: DOMRect) =>
  style.display === "none" ||
  style.visibility !== "visible" ||
  style.opacity === "0" ||
  (style.position === "absolute" && width <= 1 && height <= 1);

const within = (area: Area, box: DOMRect): Area => ({
  left: Math.max(area.left, box.left),
  top: Math.max(area.top, box.top),
  right: Math.min(area.right, box.right),
  bottom: Math.min(area.bottom, box.bottom),
});

function partsOf(
  element: Element,
  area: Area,
  icons: ReadonlyMap<string, Element>,
): SVGElement[] {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  if (isUnseen(style, box)) return [];
  if (element instanceof SVGSVGElement) return [svgOf(element)];
  const icon = icons.get(maskOf(element) ?? "");
  if (icon) return [iconOf(icon, style.backgroundColor, box)];
  const inside = ["hidden", "clip"].includes(style.overflowX)
    ? within(area, box)
    : area;
  const parts = [
    ...(style.display === "contents" ? [] : boxOf(style, box)),
    ...[...element.childNodes].flatMap((child) =>
      child instanceof Text
        ? wordsOf(child, style, inside)
        : child instanceof Element
          ? partsOf(child, inside, icons)
          : [],
    ),
  ];
  const opacity = Number(style.opacity);
  return opacity < 1 ? [draw("g", { opacity }, ...parts)] : parts;
}

/**
 * Does something while everything that scrolls around an element stands at its beginning, and what is marked
 * `data-undrawn` is away. Nobody sees it: the page is painted after it.
 */
function readied<Result>(root: Element, act: () => Result): Result {
  root.setAttribute("data-drawing", "");
  const moved: { element: Element; left: number; top: number }[] = [];
  for (let each: Element | null = root; each; each = each.parentElement) {
    const { scrollLeft: left, scrollTop: top } = each;
    if (left !== 0 || top !== 0) moved.push({ element: each, left, top });
    each.scrollTo({ left: 0, top: 0, behavior: "instant" });
  }
  const result = act();
  root.removeAttribute("data-drawing");
  for (const { element, left, top } of moved)
    element.scrollTo({ left, top, behavior: "instant" });
  return result;
}

/**
 * A part of the page as a drawing: grounds, borders, icons and real text where the browser has set them. What is marked
 * `data-undrawn`, as a button that means nothing on paper, is left out.
 */
export async function drawnPage(
  root: HTMLElement,
  given: {
    readonly imprint: Imprint;
    readonly palette: Palette;
    readonly isTransparent: boolean;
  },
): Promise<SVGElement> {
  const icons = await iconsIn(root);
  return readied(root, () => {
    const box = root.getBoundingClientRect();
    const { x, y } = box;
    // Tables and rows may be wider than what scrolls around them.
    const width = Math.max(box.width, root.scrollWidth);
    const height = Math.max(box.height, root.scrollHeight);
    const everywhere = {
      left: -Infinity,
      top: -Infinity,
      right: Infinity,
      bottom: Infinity,
    };
    return framed({
      ...given,
      content: draw("g", {}, ...partsOf(root, everywhere, icons)),
      area: { x, y, width, height },
      isClipped: true,
    });
  });
}
