import type { Served } from "../served.ts";
import { spawned } from "./spawned.ts";

/** Nothing but Fastify, that answers every body with these bytes. */
const program = `
import Fastify from "fastify";
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const answer = Buffer.concat(chunks);
const app = Fastify();
app.post("/graphql", (request, reply) => {
  reply.type("application/json; charset=utf-8").send(answer);
});
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
`;

/** A bare Fastify that answers the same bytes from memory: what HTTP costs by itself. */
export const serveBytes = (bytes: Buffer): Promise<Served> =>
  spawned(
    process.execPath,
    ["--input-type=module", "--eval", program],
    import.meta.dirname,
    bytes,
  );
