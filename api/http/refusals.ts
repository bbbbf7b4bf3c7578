import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { GraphClosed, GraphUnavailable, TimedOut } from "../graph/graph.ts";
import { refusal, sentences, type Code } from "./error-format.ts";
import { overloaded, retryAfter } from "./sharing/overloaded.ts";

/** The request is refused before any question runs. */
export class Refused extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: Code,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "Refused";
  }
}

/** What a body may be, for one who sent another. */
export const typesOfBody = {
  accept: "application/json",
  "accept-encoding": "gzip, deflate, br",
};

/** What Fastify and its plugins refuse, in our words; by their code, or else by status. */
const known: Readonly<Record<string, readonly [Code, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: ["BAD_REQUEST", "The body is not JSON."],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    "BAD_REQUEST",
    'The body is empty: send {"query": "…"}.',
  ],
  413: ["LIMIT_EXCEEDED", "The body is longer than it may be."],
  414: ["LIMIT_EXCEEDED", "The address is longer than it may be."],
  415: [
    "BAD_REQUEST",
    "Send the body as application/json, plain or by gzip, deflate or br.",
  ],
};

/** The answer of an address that is none. */
export const nothing = refusal(
  "NOT_FOUND",
  "There is nothing at this address.",
);

/** Refuses a request as if its address were none. */
export const notFound = (): Refused =>
  new Refused(404, "NOT_FOUND", nothing.errors[0]!.message);

/** Answers every error as JSON, and tells nothing of one that is ours. */
export async function answerError(
  error: FastifyError | Refused,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<object> {
  // What a file would have been told of no longer holds.
  for (const name of ["etag", "link", "content-disposition"])
    void reply.removeHeader(name);
  void reply.type("application/json; charset=utf-8");
  // Where an address cannot even be read, no hook has set it.
  void reply.header("x-content-type-options", "nosniff");
  if (error instanceof Refused) {
    void reply.code(error.statusCode).headers(error.headers);
    return refusal(error.code, error.message);
  }
  if (error === overloaded) {
    void reply.code(503).header("retry-after", retryAfter);
    return refusal("OVERLOADED", error.message);
  }
  if (
    error instanceof GraphUnavailable ||
    error instanceof GraphClosed ||
    error instanceof TimedOut
  ) {
    void reply.code(503).header("retry-after", "1");
    return error instanceof TimedOut
      ? refusal("TIMEOUT", sentences.timeout)
      : refusal("UNAVAILABLE", sentences.unavailable);
  }
  const status = error.statusCode ?? 500;
  // Whoever asked has left in the middle of the answer: that is no fault of ours, and nobody reads this.
  if (error.code === "ERR_STREAM_PREMATURE_CLOSE" && request.raw.destroyed) {
    request.log.debug({ err: error }, "left");
    return refusal("UNAVAILABLE", sentences.unavailable);
  }
  if (status >= 500) {
    request.log.error({ err: error }, "fault");
    void reply.code(500);
    return refusal("INTERNAL_SERVER_ERROR", sentences.internal);
  }
  // A folder is there, but nobody needs to know.
  if (status === 403 || status === 404) {
    void reply.code(404);
    return nothing;
  }
  void reply.code(status);
  if (status === 415) void reply.headers(typesOfBody);
  const [code, sentence] = known[error.code] ??
    known[String(status)] ?? ["BAD_REQUEST", "The request cannot be read."];
  return refusal(code, sentence);
}

/** Why a request was no request. */
const unreadable: Readonly<Record<string, readonly [number, Code, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    "TIMEOUT",
    "The request did not come to its end in time.",
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    "LIMIT_EXCEEDED",
    "The address and the headers are longer than they may be.",
  ],
};

/** Answers what cannot be read as HTTP in the same form as everything else, and hangs up. */
export function answerUnreadable(
  { code = "" }: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, reason, sentence] = unreadable[code] ?? [
    400,
    "BAD_REQUEST" as const,
    "The request cannot be read.",
  ];
  const body = JSON.stringify(refusal(reason, sentence));
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status]!}`,
    "Content-Type: application/json; charset=utf-8",
    "X-Content-Type-Options: nosniff",
    "Cache-Control: no-store",
    "Connection: close",
    `Content-Length: ${String(Buffer.byteLength(body))}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
