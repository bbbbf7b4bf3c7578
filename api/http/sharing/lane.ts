import { FairClock } from "./fair-clock.ts";
import type { Work } from "./work.ts";

/** Something that waits for its turn. */
export interface Waiting {
  readonly work: Work;
  /** Milliseconds that it is expected to take. */
  readonly cost: number;
  readonly since: number;
  readonly start: () => void;
  readonly refuse: (error: Error) => void;
}

/** What is of one sort: how much of it runs, and what waits, by client and request. */
export class Lane {
  running = 0;
  private readonly clock = new FairClock();
  waiting = 0;
  private readonly clients = new Map<string, Map<Work, Waiting[]>>();

  constructor(
    /** In which order one client's requests go. */
    private readonly order: (work: Work) => number,
    /** Milliseconds by which a client stands behind another that has used as much. */
    private readonly handicap: (client: string) => number = () => 0,
  ) {}

  add(entry: Waiting): void {
    const { work } = entry;
    const works = this.clients.get(work.client) ?? new Map<Work, Waiting[]>();
    this.clients.set(work.client, works);
    const entries = works.get(work) ?? [];
    works.set(work, entries);
    entries.push(entry);
    this.waiting++;
  }

  /** The one whose turn it is among those that wait. */
  first(): Waiting | undefined {
    const firsts = [...this.clients.values()].map(
      (works) => works.get(least(works.keys(), this.order)!)![0]!,
    );
    return least(
      firsts,
      ({ work: { client }, cost }) =>
        this.clock.rank(client, cost) + this.handicap(client),
    );
  }

  /** Starts one that is the first of its request. */
  start({ work, cost, start }: Waiting): void {
    const entries = this.clients.get(work.client)!.get(work)!;
    entries.shift();
    this.waiting--;
    if (entries.length === 0) this.forget(work);
    this.running++;
    this.clock.start(work.client, cost);
    start();
  }

  /** One that was expected to take `cost` has ended, and took `spent`. */
  end({ client }: Work, cost: number, spent: number): void {
    this.running--;
    this.clock.end(client, cost, spent);
  }

  /** Takes all that `work` waits for. */
  takeAll(work: Work): Waiting[] {
    const entries = this.clients.get(work.client)?.get(work) ?? [];
    this.waiting -= entries.length;
    this.forget(work);
    return entries;
  }

  /** The requests that wait, each with the first that it waits for. */
  heads(): Waiting[] {
    return [...this.clients.values()].flatMap((works) =>
      [...works.values()].map(([first]) => first!),
    );
  }

  private forget(work: Work): void {
    const works = this.clients.get(work.client);
    works?.delete(work);
    if (works?.size === 0) this.clients.delete(work.client);
  }
}

/** The one of least rank; the first of several. */
export function least<Each>(
  all: Iterable<Each>,
  rank: (each: Each) => number,
): Each | undefined {
  let best: Each | undefined;
  let bestRank = Infinity;
  for (const each of all) {
    const own = rank(each);
    if (best === undefined || own < bestRank) [best, bestRank] = [each, own];
  }
  return best;
}
