// A process of its own, so that what it measures is the server's time: asks in the way of its roles.
import { Agent, request } from "node:http";
import { getPriority, setPriority } from "node:os";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";

/** What some callers do. */
export interface Role {
  readonly name: string;
  /** Asked in turn. */
  readonly asks: readonly Ask[];
  /** Callers at once. */
  readonly callers: number;
  /** From how many addresses. */
  readonly addresses: number;
  /** The first of these addresses. */
  readonly network: string;
  /** Milliseconds between two requests of a caller. */
  readonly pause: number;
}

export interface Orders {
  readonly url: string;
  readonly roles: readonly Role[];
  /** How much this process yields to others: these callers would have machines of their own. */
  readonly niceness: number;
}

export interface Ask {
  readonly path: string;
  readonly body?: string;
}

export interface Answered {
  readonly role: string;
  /** When it was asked, on the clock of the machine. */
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  /** The code of the first error; null where there is none. */
  readonly code: string | null;
}

/** What the process tells of itself in the end. */
export interface Own {
  /** Milliseconds of a processor that it has used. */
  readonly cpuMs: number;
  /** Milliseconds by which it was late itself, in one of a hundred looks. */
  readonly late: number;
}

const message = () =>
  new Promise<unknown>((resolve) => process.once("message", resolve));
const { url, roles, niceness } = (await message()) as Orders;
try {
  setPriority(getPriority() + niceness);
} catch {
  // Only the superuser goes before others.
}
const sockets = roles.reduce((sum, { callers }) => sum + callers, 0);
const agent = new Agent({ keepAlive: true, maxSockets: sockets });
const lateness = monitorEventLoopDelay({ resolution: 10 });
lateness.enable();
let isOver = false;
void message().then(() => (isOver = true));

const ask = (role: string, address: string, { path, body }: Ask) =>
  new Promise<Answered>((resolve) => {
    const at = Date.now();
    const started = performance.now();
    const done = (status: number, text: string) =>
      resolve({
        role,
        at,
        ms: performance.now() - started,
        status,
        code: /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null,
      });
    const sent = request(
      url + path,
      {
        agent,
        method: body === undefined ? "GET" : "POST",
        headers: {
          "x-forwarded-for": address,
          ...(body !== undefined && { "content-type": "application/json" }),
        },
      },
      (response) => {
        // An error stands at the beginning or at the end.
        let [head, tail] = ["", ""];
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          if (head.length < 500) head += chunk.slice(0, 500);
          tail = (tail + chunk.slice(-500)).slice(-500);
        });
        // What breaks off has no end.
        response.on("error", () => undefined);
        response.on("close", () =>
          done(response.complete ? response.statusCode! : 0, head + tail),
        );
      },
    );
    sent.on("error", () => done(0, ""));
    sent.end(body);
  });

const play = ({ name, asks, callers, addresses, network, pause }: Role) =>
  Array.from({ length: callers }, async (_, caller) => {
    const address = `${network}.${String(caller % addresses)}`;
    for (let at = caller; !isOver; at++) {
      process.send!(await ask(name, address, asks[at % asks.length]!));
      if (pause > 0) await delay(pause);
    }
  });

await Promise.all(roles.flatMap(play));
const { user, system } = process.cpuUsage();
const own: Own = {
  cpuMs: (user + system) / 1000,
  // It looks every 10 ms.
  late: Math.max(0, lateness.percentile(99) / 1e6 - 10),
};
process.send!({ own }, () => process.exit(0));
