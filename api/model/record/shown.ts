/** A value as an editor would recognise it: short, and never `undefined` or `[object Object]`. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "–";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
