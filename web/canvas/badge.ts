import type { Palette } from "../look/palette.ts";
import { fontFamily } from "../look/theme.ts";

/** The mark on a box that says how many of its neighbours are not shown, at its upper right corner. */
export const badge = { height: 14, over: 6 };

const text = (count: number) => `+${String(count)}`;

/** In the picture's own units. */
export const badgeWidth = (count: number): number =>
  9 + text(count).length * 5.4;

const known = new Map<string, string>();

/** Drawn as an image: a box has one caption only. */
export function badgeImage(count: number, palette: Palette): string {
  const key = `${String(count)} ${palette.ground}`;
  const found = known.get(key);
  if (found) return found;
  const [width, height] = [badgeWidth(count), badge.height];
  // Twice as large, so that it stays sharp when it is enlarged.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width * 2)}" height="${String(height * 2)}" viewBox="0 0 ${String(width)} ${String(height)}"><rect x=".5" y=".5" width="${String(width - 1)}" height="${String(height - 1)}" rx="6.5" fill="${palette.surface}" stroke="${palette.border}"/><text x="50%" y="10.2" text-anchor="middle" font-family="${fontFamily.replaceAll('"', "'")}" font-size="9" font-weight="600" fill="${palette.muted}">${text(count)}</text></svg>`;
  const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  known.set(key, image);
  return image;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Whether a spot, as seen from the middle of a box, lies on its badge. */
export const isOnBadge = (
  { x, y }: Corner,
  box: {
    readonly width: number;
    readonly height: number;
    readonly more: number;
  },
): boolean =>
  x > box.width / 2 + badge.over - badgeWidth(box.more) - 3 &&
  x < box.width / 2 + badge.over + 3 &&
  y > -box.height / 2 - badge.over - 3 &&
  y < -box.height / 2 - badge.over + badge.height + 3;
