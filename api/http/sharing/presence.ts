import { hasKey } from "./members.ts";
import type { Work } from "./work.ts";

/** How many requests are here, by clients and by their members. */
export class Presence {
  private readonly counts = new Map<string, Map<string, number>>();

  /** Requests of a client. */
  of(client: string): number {
    let sum = 0;
    for (const count of this.counts.get(client)?.values() ?? []) sum += count;
    return sum;
  }

  add({ client, member }: Work): void {
    const members = this.counts.get(client) ?? new Map<string, number>();
    this.counts.set(client, members);
    members.set(member, (members.get(member) ?? 0) + 1);
  }

  remove({ client, member }: Work): void {
    const members = this.counts.get(client)!;
    const left = members.get(member)! - 1;
    if (left > 0) members.set(member, left);
    else members.delete(member);
    if (members.size === 0) this.counts.delete(client);
  }

  /** Whether a client has all the places that it may have of `most`: however many clients there are, one more finds a place. */
  isFull(client: string, most: number): boolean {
    return this.of(client) >= share(most, this.counts, client);
  }

  /** Whether a member has all that it may have of its client's places; of those with a key, too, one more finds a place. */
  isFullFor(client: string, member: string, most: number): boolean {
    const members = this.counts.get(client) ?? new Map<string, number>();
    const isAlone = members.size === (members.has(member) ? 1 : 0);
    if (isAlone && !hasKey(member)) return false;
    const places = share(most, this.counts, client);
    return (members.get(member) ?? 0) >= share(places, members, member);
  }
}

function share(
  most: number,
  all: ReadonlyMap<string, unknown>,
  one: string,
): number {
  const others = all.size - (all.has(one) ? 1 : 0);
  return Math.max(1, Math.floor(most / (others + 2)));
}
