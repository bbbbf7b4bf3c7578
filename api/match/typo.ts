import { isHan } from "../model/index.ts";
import { distance, typosIn } from "./distance.ts";
import type { Parts, Span } from "./parts.ts";
import { bySound } from "./sound.ts";

/** What was typed, a few letters wrong. */
export function byTypo(query: Parts, text: Parts): Span | null {
  const whole = text.folded.text;
  const all: Span = {
    kind: "FUZZY",
    start: 0,
    end: whole.length,
    isWhole: true,
  };
  const near = (a: string, b: string) =>
    distance(a, b, typosIn(a)) <= typosIn(a);
  if (near(query.letters, text.letters)) return all;
  // The same sound in other characters.
  const { letters } = query.sound;
  if (query.sound.isWhole && query.tokens[0]!.length > 1) {
    const found = bySound({ ...query, letters }, text);
    if (found && found.end - found.start === query.tokens[0]!.length)
      return { ...found, kind: "FUZZY", isWhole: found.kind === "EXACT" };
  }
  if (near(query.letters, text.sound.letters)) return all;
  const words = query.tokens.map((token) =>
    isHan(token)
      ? nearestRun(token, whole)
      : text.tokens.find((word) => word === token || near(token, word)),
  );
  if (words.length === 0 || words.includes(undefined)) return null;
  const start = whole.indexOf(words[0]!);
  return { kind: "FUZZY", start, end: start + words[0]!.length };
}

/** A run of Chinese that differs from `token` in one character. */
function nearestRun(token: string, text: string): string | undefined {
  if (token.length < 3) return undefined;
  for (const length of [token.length, token.length - 1, token.length + 1])
    for (let at = 0; at + length <= text.length; at++) {
      const run = text.slice(at, at + length);
      if (run.length > 2 && distance(token, run, 1) <= 1) return run;
    }
  return undefined;
}
