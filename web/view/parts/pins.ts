import { idIn, isId, listed, trimmed } from "../address-text.ts";
import { part } from "../part.ts";

/** A box that a reader has put somewhere: its middle, in the picture's own units. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of which of the two layouts: on a phone everything stands elsewhere. */
  readonly shape: "wide" | "narrow";
}

const maxPins = 100;
/** Farther out nobody would find it. */
const farthest = 20_000;

/** `laos.120.-40`, with `.n` behind it in the narrow layout. */
const written = ({ id, x, y, shape }: Pin) =>
  `${id}.${String(x)}.${String(y)}${shape === "narrow" ? ".n" : ""}`;

const unitsIn = (text: string | undefined) => {
  const units = /^-?\d{1,5}$/.test(text ?? "") ? Number(text) : NaN;
  return Math.abs(units) <= farthest ? units : NaN;
};

function pinOf(text: string): Pin[] {
  const [first = "", across, down, suffix] = text.split(".");
  const id = idIn(first);
  const [x, y] = [unitsIn(across), unitsIn(down)];
  if (!isId(id) || Number.isNaN(x) || Number.isNaN(y)) return [];
  const isNarrow = suffix !== undefined && trimmed(suffix) === "n";
  return [{ id, x, y, shape: isNarrow ? "narrow" : "wide" }];
}

const keyOf = ({ id, shape }: Pin) => `${id}.${shape}`;

/** What a reader has moved, in the order of their ids. */
export const pins = part<readonly Pin[]>({
  plain: [],
  read: (query) =>
    [
      ...new Map(
        listed(query.get("pin"))
          .flatMap(pinOf)
          .map((pin) => [keyOf(pin), pin] as const),
      ).values(),
    ]
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
      .slice(0, maxPins),
  write: (value, query) => {
    if (value.length > 0) query.set("pin", value.map(written).join(","));
  },
});
