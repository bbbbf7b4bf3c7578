import { isHan } from "./fold.ts";
import { editDistance, typosIn } from "./edit-distance.ts";
import type { Parts, FoundSpan } from "./parts.ts";
import { soundsLike, soundsPlainly } from "./match-pinyin.ts";

/** Matches typed text with a few wrong letters. */
export function byTypo(query: Parts, text: Parts): FoundSpan | null {
  const whole = text.folded.text;
  if (
    isNear(query.letters, text.letters) ||
    query.readings.some((reading) => isNear(reading, text.sound.letters))
  )
    return { kind: "FUZZY", start: 0, end: whole.length, isWhole: true };
  const plainly = soundsPlainly(query, text.sound);
  if (plainly) return plainly;
  const homophone = byHomophone(query, text);
  if (homophone) return homophone;
  let first: string | undefined;
  for (const token of query.tokens) {
    const word = isHan(token)
      ? nearestRun(token, whole)
      : text.tokens.find((word) => word === token || isNear(token, word));
    if (word === undefined) return null;
    first ??= word;
  }
  if (first === undefined) return null;
  const start = whole.indexOf(first);
  return { kind: "FUZZY", start, end: start + first.length };
}

function isNear(typed: string, word: string): boolean {
  const most = typosIn(typed);
  return (
    Math.abs(typed.length - word.length) <= most &&
    editDistance(typed, word, most) <= most
  );
}

/** Matches homophones: 老窝 for 老挝. */
function byHomophone({ sound }: Parts, text: Parts): FoundSpan | null {
  if (!sound.isChinese || sound.units.length < 2) return null;
  const found = soundsLike(sound.letters, text.sound);
  return found && found.end - found.start === sound.units.at(-1)!.end
    ? { ...found, kind: "FUZZY", isWhole: found.kind === "EXACT" }
    : null;
}

/** Finds a run of Chinese that differs from `token` in one character. */
function nearestRun(token: string, text: string): string | undefined {
  let shared = 0;
  for (const letter of token) if (text.includes(letter)) shared++;
  if (token.length < 3 || shared < token.length - 1) return undefined;
  for (const length of [token.length, token.length - 1, token.length + 1])
    for (let at = 0; at + length <= text.length; at++) {
      const run = text.slice(at, at + length);
      if (run.length > 2 && editDistance(token, run, 1) <= 1) return run;
    }
  return undefined;
}
