/**
 * The addresses of the moves made in this tab, beside the browser's own history, which can be walked but
 * not read: so that undo and redo can say what they undo. A reload keeps it.
 */
interface Log {
  readonly urls: readonly string[];
  readonly at: number;
}

const key = "silkgraph:moves";

function kept(): readonly string[] {
  try {
    const urls: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]");
    return Array.isArray(urls) && urls.every((url) => typeof url === "string")
      ? urls
      : [];
  } catch {
    return [];
  }
}

function keep(urls: readonly string[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(urls));
  } catch {
    // Where storage is blocked, a reload forgets the names of moves, and nothing else.
  }
}

/** Where an entry of the browser's history stands in the log. */
const placeOf = (state: unknown): number | undefined => {
  const at = (state as { at?: unknown } | null)?.at;
  return typeof at === "number" ? at : undefined;
};

function restored(url: string): Log {
  const urls = kept();
  const at = placeOf(history.state);
  if (at !== undefined && urls[at] === url) return { urls, at };
  history.replaceState({ at: 0 }, "");
  return { urls: [url], at: 0 };
}

let log: Log | undefined;

const logAt = (url: string): Log => (log ??= restored(url));

function set(next: Log): void {
  log = next;
  keep(next.urls);
}

/** Notes a new entry after `before`, and gives the state that goes with it. */
export function logged(before: string, url: string): { at: number } {
  const { urls, at } = logAt(before);
  set({ urls: [...urls.slice(0, at + 1), url], at: at + 1 });
  return { at: at + 1 };
}

/** Notes that the entry of `before` has another address now. */
export function relogged(before: string, url: string): { at: number } {
  const { urls, at } = logAt(before);
  set({ urls: urls.with(at, url), at });
  return { at };
}

/** Follows the browser to another entry. */
export function followed(before: string, url: string): void {
  const { urls } = logAt(before);
  const at = placeOf(history.state);
  if (at !== undefined && at < urls.length)
    set({ urls: urls.with(at, url), at });
  // An entry that was made elsewhere, as by a link to a part of the page.
  else history.replaceState(logged(before, url), "");
}

/** The addresses before and after the one that is shown; undefined where there is none. */
export function around(url: string): {
  readonly previous: string | undefined;
  readonly next: string | undefined;
} {
  const { urls, at } = logAt(url);
  return { previous: urls[at - 1], next: urls[at + 1] };
}
