import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const query = '{"query":"{ __typename }"}';

const head = (type: string, length: number) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: ${String(length)}\r\n\r\n`;

/** The status of the next answer that comes. */
async function nextStatus(socket: Socket): Promise<number> {
  let text = "";
  for (;;) {
    const [, status, length, body] =
      /^HTTP\/1.1 (\d+) [^]*?\r\ncontent-length: (\d+)\r\n[^]*?\r\n\r\n([^]*)$/i.exec(
        text,
      ) ?? [];
    if (body !== undefined && Buffer.byteLength(body) >= Number(length))
      return Number(status);
    const [chunk] = (await once(socket, "data")) as [Buffer];
    text += chunk.toString();
  }
}

it.each([
  ["longer than it may be", "application/json", 300_000, 413],
  ["of a type that is not read", "text/plain", 60_000, 415],
])(
  "whoever sends a body %s gets to read why, sends the rest, and asks on",
  async (_, type, length, status) => {
    const { port, hostname } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    try {
      socket.write(head(type, length) + " ".repeat(1_000));
      expect(await nextStatus(socket)).toBe(status);
      socket.write(" ".repeat(length - 1_000));
      socket.write(head("application/json", query.length) + query);
      expect(await nextStatus(socket)).toBe(200);
    } finally {
      socket.destroy();
    }
  },
);

it("whoever sends one without end is hung up on", async () => {
  const { port, hostname } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  const ended = once(socket, "close");
  socket.on("error", () => undefined);
  socket.write(head("application/json", 50_000_000) + " ".repeat(1_000));
  expect(await nextStatus(socket)).toBe(413);
  await ended;
});
