// A process of its own, so that what it measures is the server's time: asks in the way of its role.
import { Agent, request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

/** What one process of callers does. */
export interface Role {
  readonly url: string;
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

export interface Ask {
  readonly path: string;
  readonly body?: string;
}

export interface Answered {
  /** When it was asked, on the clock of the machine. */
  readonly at: number;
  readonly ms: number;
  readonly status: number;
  /** The code of the first error; null where there is none. */
  readonly code: string | null;
}

const message = () =>
  new Promise<unknown>((resolve) => process.once("message", resolve));
const { url, asks, callers, addresses, network, pause } =
  (await message()) as Role;
const agent = new Agent({ keepAlive: true, maxSockets: callers });
let isOver = false;
void message().then(() => (isOver = true));

const ask = (address: string, { path, body }: Ask) =>
  new Promise<Answered>((resolve) => {
    const at = Date.now();
    const started = performance.now();
    const done = (status: number, text: string) =>
      resolve({
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
        response.on("end", () => done(response.statusCode!, head + tail));
      },
    );
    sent.on("error", () => done(0, ""));
    sent.end(body);
  });

await Promise.all(
  Array.from({ length: callers }, async (_, caller) => {
    const address = `${network}.${String(caller % addresses)}`;
    for (let at = caller; !isOver; at++) {
      process.send!(await ask(address, asks[at % asks.length]!));
      if (pause > 0) await delay(pause);
    }
  }),
);
process.exit(0);
