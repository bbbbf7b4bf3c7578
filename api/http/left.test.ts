import { connect, type AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import Fastify from "fastify";
import { expect, it, onTestFinished } from "vitest";
import { answerError } from "./refusals.ts";

it("does not call it a fault when who asked has left before it is answered", async () => {
  const said: string[] = [];
  const stream = new Writable({
    write: (line, _encoding, done) => {
      said.push(String(line));
      done();
    },
  });
  const app = Fastify({ logger: { level: "debug", stream } });
  onTestFinished(() => app.close());
  app.setErrorHandler(answerError);
  app.get("/", async (_request, reply) => {
    socket.resetAndDestroy();
    await finished(reply.raw);
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = app.server.address() as AddressInfo;

  const socket = connect(port, "127.0.0.1", () =>
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"),
  );

  await expect.poll(() => said.join("")).toContain('"msg":"left"');
  expect(said.join("")).not.toContain('"level":50');
});
