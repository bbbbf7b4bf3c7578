import type { Language } from "../view/view.ts";
import { formatNumber, locales } from "./format.ts";

type Unit =
  "kilometer" | "kilometer-per-hour" | "millimeter" | "square-kilometer";

/** A measured amount with its unit: 1,035 km, 1,035公里. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
): string {
  // The one unit here that Intl does not know.
  if (unit === "square-kilometer")
    return `${formatNumber(value, language)}${language === "zh" ? "平方公里" : " km²"}`;
  const unitDisplay = language === "zh" ? "long" : "short";
  return new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit,
    unitDisplay,
  }).format(value);
}

/** Large numbers in words, as each language counts: 420 billion, 4200亿. */
export function formatFigure(value: number, language: Language): string {
  const inWords = Math.abs(value) >= (language === "zh" ? 100_000 : 1_000_000);
  if (!inWords) return formatNumber(value, language);
  return new Intl.NumberFormat(locales[language], {
    notation: "compact",
    compactDisplay: "long",
    maximumFractionDigits: 3,
  }).format(value);
}

/** Degrees as a map writes them: 19.88° N, 102.14° E; 北纬19.88°，东经102.14°. */
export function formatCoordinates(
  { latitude, longitude }: { latitude: number; longitude: number },
  language: Language,
): string {
  const degrees = (value: number) => `${Math.abs(value).toFixed(2)}°`;
  if (language === "zh")
    return `${latitude < 0 ? "南纬" : "北纬"}${degrees(latitude)}，${longitude < 0 ? "西经" : "东经"}${degrees(longitude)}`;
  return `${degrees(latitude)} ${latitude < 0 ? "S" : "N"}, ${degrees(longitude)} ${longitude < 0 ? "W" : "E"}`;
}
