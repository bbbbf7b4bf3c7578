import { LRUCache } from "lru-cache";
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

/** Of so many members of a client it is known what they have used. */
const mostMembers = 200;

/** What is of one sort: how much of it runs, and what waits, by client and request. */
export class Lane {
  running = 0;
  private readonly clock = new FairClock();
  waiting = 0;
  private readonly clients = new Map<string, Map<Work, Waiting[]>>();
  /** Whose turn it is among those of one client. */
  private readonly members = new LRUCache<string, FairClock>({ max: 1_000 });

  constructor(
    /** In which order the requests of one member of a client go. */
    private readonly order: (work: Work) => number,
    /** Milliseconds by which a member of a client stands behind another client that has used as much. */
    private readonly handicap: (member: string) => number = () => 0,
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
    if (this.waiting === 0) return undefined;
    const firsts = Array.from(
      this.clients,
      ([client, works]) => works.get(this.next(client, works.keys()))![0]!,
    );
    return least(
      firsts,
      ({ work: { client, member }, cost }) =>
        this.clock.rank(client, cost) + this.handicap(member),
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
    this.membersOf(work.client).start(work.member, cost);
    start();
  }

  /** One that was expected to take `cost` has ended, and took `spent`. */
  end({ client, member }: Work, cost: number, spent: number): void {
    this.running--;
    this.clock.end(client, cost, spent);
    this.membersOf(client).end(member, cost, spent);
  }

  /** One that went along with another took `spent`. */
  charge({ client, member }: Work, spent: number): void {
    this.clock.start(client, spent);
    this.membersOf(client).start(member, spent);
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

  /** Which of a client's requests goes first: of the member whose turn it is. */
  private next(client: string, works: Iterable<Work>): Work {
    const clock = this.membersOf(client);
    const turn = ({ member }: Work) => clock.rank(member, 0);
    const waiting = [...works];
    const first = turn(least(waiting, turn)!);
    return least(
      waiting.filter((work) => turn(work) === first),
      this.order,
    )!;
  }

  private membersOf(client: string): FairClock {
    const clock = this.members.get(client) ?? new FairClock(mostMembers);
    this.members.set(client, clock);
    return clock;
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
