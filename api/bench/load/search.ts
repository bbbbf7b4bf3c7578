import {
  bodyOf,
  draw,
  drawFor,
  vary,
  type Draft,
  type Source,
} from "./draw.ts";

/** A legal request, and what it takes. */
export interface Expensive {
  readonly body: string;
  readonly draft: Draft;
  /** Milliseconds until it was answered, on a server with nothing else to do. */
  readonly ms: number;
}

/** So many of the most expensive are varied, and given in the end. */
const survivors = 12;

/**
 * Searches for `ms` milliseconds for the requests that keep the server busy longest: draws them from
 * the schema, varies the best, and leaves out what the server refuses.
 */
export async function findExpensive(
  url: string,
  source: Source,
  ms: number,
): Promise<Expensive[]> {
  const end = performance.now() + ms;
  let best: Expensive[] = [];
  const tryOut = async (first: Draft) => {
    // What is refused as too large may be legal in a smaller size.
    for (let draft = first; ; draft = { ...draft, times: draft.times >> 1 }) {
      const body = bodyOf(draft, source.ids.slice(0, 1_000));
      const found = await timed(url, body);
      if (found !== undefined) {
        best = [...best, { body, draft, ms: found }]
          .sort((a, b) => b.ms - a.ms)
          .filter(isDistinct)
          .slice(0, survivors);
        return;
      }
      if (draft.times <= 1) return;
    }
  };
  for (const name of Object.keys(source.schema.getQueryType()!.getFields()))
    await tryOut(drawFor(source, name));
  while (performance.now() < end)
    await tryOut(
      best.length > 0 && source.random.next() < 0.6
        ? vary(source, source.random.of(best).draft)
        : draw(source),
    );
  return best;
}

/** At most two of each field, or all would be variants of one. */
const isDistinct = ({ draft }: Expensive, at: number, all: Expensive[]) =>
  all.slice(0, at).filter((other) => other.draft.field === draft.field).length <
  2;

/** Milliseconds until `body` is answered; undefined where anything of it is refused. */
async function timed(url: string, body: string): Promise<number | undefined> {
  const started = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const text = await response.text();
  const ms = performance.now() - started;
  return /^\{"errors"|"extensions":\{"code"/.test(
    text.slice(0, 200) + text.slice(-500),
  )
    ? undefined
    : ms;
}
