import { kept } from "../kept.ts";

/** How far somebody has come with one lesson. */
export interface Attempt {
  readonly isPassed: boolean;
  /** How often it was checked. */
  readonly tries: number;
  /** How many hints were taken. */
  readonly hints: number;
  /** What stands in the editor; null until something was written. */
  readonly query: string | null;
}

export type Progress = Readonly<Record<string, Attempt>>;

export const nothing: Attempt = {
  isPassed: false,
  tries: 0,
  hints: 0,
  query: null,
};

const isAttempt = (value: unknown): value is Attempt =>
  typeof value === "object" &&
  value !== null &&
  "isPassed" in value &&
  typeof value.isPassed === "boolean" &&
  "tries" in value &&
  typeof value.tries === "number" &&
  "hints" in value &&
  typeof value.hints === "number" &&
  "query" in value &&
  (value.query === null || typeof value.query === "string");

/** The progress that a text holds, as far as it can be read; null where it holds none. */
export function progressIn(text: string): Progress | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    const lessons: unknown = "lessons" in parsed ? parsed.lessons : null;
    if (typeof lessons !== "object" || lessons === null) return null;
    return Object.fromEntries(
      Object.entries(lessons).filter((entry): entry is [string, Attempt] =>
        isAttempt(entry[1]),
      ),
    );
  } catch {
    return null;
  }
}

/** Progress as a file, which another browser reads. */
export const written = (progress: Progress): string =>
  JSON.stringify({ silkgraph: "lessons", lessons: progress }, null, 2);

/** The further of two progresses, lesson by lesson. */
export const merged = (a: Progress, b: Progress): Progress =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((id) => {
      const [one, other] = [a[id], b[id]];
      if (!one || !other) return [id, (one ?? other)!];
      const further =
        one.isPassed === other.isPassed
          ? one.tries >= other.tries
            ? one
            : other
          : one.isPassed
            ? one
            : other;
      return [id, further];
    }),
  );

const progress = kept<Progress>("silkgraph:lessons", {}, progressIn, written);

/** Notes how far somebody has come with a lesson. */
export const note = (lesson: string, change: Partial<Attempt>): void => {
  const now = progress.now();
  progress.set({ ...now, [lesson]: { ...nothing, ...now[lesson], ...change } });
};

/** Adds the progress of a file. */
export const take = (more: Progress): void =>
  progress.set(merged(progress.now(), more));

export const useProgress = (): Progress => progress.use();
