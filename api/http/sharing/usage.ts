import { LRUCache } from "lru-cache";
import { clientOf, internalAddress } from "./client.ts";
import type { Asking, Members } from "./members.ts";
import type { Work } from "./work.ts";

/** After so many milliseconds two thirds of what was used are forgotten. */
const memory = 10_000;

/** A client that has used less than this, in milliseconds, is light. */
const light = 1_000;

interface Account {
  /** What it has used lately. */
  readonly recent: number;
  /** How much of its allowance is used up. */
  readonly spent: number;
  readonly at: number;
}

const nothing: Account = { recent: 0, spent: 0, at: 0 };

/** The milliseconds of engine and thread that each client has been seen to use. */
export class Usage {
  private readonly accounts = new LRUCache<string, Account>({ max: 10_000 });

  /** `allowance` is in milliseconds a minute, for a client of which nobody tells itself apart. */
  constructor(
    private readonly allowance: number,
    private readonly members: Members,
  ) {}

  /** What a request has used, where no work of the engine's was needed. */
  chargeRequest(request: Asking, ms: number): void {
    const member = this.members.of(request);
    this.chargeWork({ client: clientOf(request), member }, ms);
  }

  /** Charges a client, and the member of it that has used it: the more, the less of the allowance is its own. */
  chargeWork(
    { client, member }: Pick<Work, "client" | "member">,
    ms: number,
  ): void {
    this.charge(client, ms);
    this.charge(member, ms / this.members.shareOf(client));
  }

  private charge(client: string, ms: number): void {
    const { recent, spent, at } = this.now(client);
    this.accounts.set(client, {
      recent: recent + ms,
      // Nobody waits for longer than half a minute for what was used in excess.
      spent: Math.min(spent + ms, this.allowance * 1.5),
      at,
    });
  }

  isLight(client: string): boolean {
    return client !== internalAddress && this.now(client).recent < light;
  }

  /** Seconds until a member of a client may ask again; 0 while within the allowance. */
  secondsBeyond(member: string): number {
    const beyond = this.now(member).spent - this.allowance;
    return beyond < 0 ? 0 : Math.ceil((beyond / this.allowance) * 60) + 1;
  }

  private now(client: string): Account {
    const { recent, spent, at } = this.accounts.get(client) ?? nothing;
    const now = performance.now();
    return {
      recent: recent * Math.exp((at - now) / memory),
      spent: Math.max(0, spent - ((now - at) * this.allowance) / 60_000),
      at: now,
    };
  }
}
