import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { negotiate } from "@fastify/accept-negotiator";
import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import { varyBy } from "../vary.ts";

/** How answers are packed, the smallest first. */
export const encodings = ["br", "gzip"] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes below which an answer is sent as it is. */
export const worthPacking = 1024;

export const brotliOptions = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4 },
};

/** What is sent again and again: as it is, and as it was packed for those who wanted it so. */
export interface Packable {
  readonly body: Buffer;
  readonly packed: Map<Encoding, Buffer>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const pack = (encoding: Encoding, body: Buffer): Promise<Buffer> =>
  encoding === "br" ? brotli(body, brotliOptions) : zip(body);

/** Clients send few different headers. */
const chosen = new LRUCache<string, Encoding | "none">({ max: 100 });

/** The encoding that a client wants, as the compression of other answers reads it; nothing where it wants none of ours. */
export function encodingFor({ headers }: FastifyRequest): Encoding | undefined {
  const accepted = headers["accept-encoding"];
  if (typeof accepted !== "string" || "x-no-compression" in headers)
    return undefined;
  let encoding = chosen.get(accepted);
  if (encoding === undefined) {
    const plain = accepted.toLowerCase().replace(/\*|x-gzip/g, "gzip");
    encoding = negotiate<Encoding>(plain, [...encodings]) ?? "none";
    chosen.set(accepted, encoding);
  }
  return encoding === "none" ? undefined : encoding;
}

/** Sends what is kept in the encoding that the client wants, and keeps it so, as `onPacked` is told. */
export function sendPacked(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, packed }: Packable,
  onPacked: () => void,
): void {
  const encoding =
    body.length < worthPacking ? undefined : encodingFor(request);
  if (encoding === undefined) return void reply.send(body);
  const send = (bytes: Buffer) => {
    varyBy(reply, "accept-encoding");
    void reply.header("content-encoding", encoding).send(bytes);
  };
  const known = packed.get(encoding);
  if (known) return send(known);
  pack(encoding, body).then(
    (bytes) => {
      packed.set(encoding, bytes);
      onPacked();
      send(bytes);
    },
    (error: Error) => reply.send(error),
  );
}
