import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { licence } from "../export/about.ts";
import { download } from "../export/download.ts";
import { formats, type Format } from "../export/formats.ts";
import { UnknownIds, mostIds, closureOf } from "../export/closure.ts";
import type { Graph } from "../graph/graph.ts";
import { holdsAny, isHeld } from "./etag.ts";
import { sentences } from "./error-format.ts";
import { Refused } from "./refusals.ts";

const byFile = new Map<string, Format>(
  Object.values(formats).map((format) => [format.file, format]),
);

interface Route {
  Params: { file: string };
  Querystring: { ids?: string | string[]; [other: string]: unknown };
}

/** What one request has of the graph, nothing until that is loaded, and of the thread. */
interface Share {
  readonly graph: Graph | undefined;
  /** Waits for the next turn where the current one has lasted long. */
  readonly makeWay: () => Promise<void> | undefined;
}

/** Serves `/export/silkgraph.gexf` and its like: the whole graph, or `?ids=` and what they need. */
export function serveDownloads(
  app: FastifyInstance,
  shareFor: (request: FastifyRequest, reply: FastifyReply) => Share,
): void {
  app.route<Route>({
    method: ["GET", "HEAD"],
    url: "/export/:file",
    exposeHeadRoute: false,
    handler: (request, reply) =>
      serve(shareFor(request, reply), request, reply),
  });
}

async function serve(
  { graph, makeWay }: Share,
  request: FastifyRequest<Route>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const format = byFile.get(request.params.file);
  if (!format) {
    const files = [...byFile.keys()].join(", ");
    throw new Refused(404, "NOT_FOUND", `The downloads are ${files}.`);
  }
  const { ids: text, ...others } = request.query;
  const [other] = Object.keys(others);
  if (other !== undefined)
    throw new Refused(
      400,
      "BAD_USER_INPUT",
      `“${other.slice(0, 100)}” is nothing that a download takes: give “ids”, or nothing.`,
    );
  const asked = idsOf(text);
  const version = await graph?.version();
  if (!graph || !version)
    throw new Refused(503, "UNAVAILABLE", sentences.unavailable, {
      "retry-after": "1",
    });
  const ids = asked && (await closureOf(graph, asked).catch(refuseUnknown));

  const etag = `"${version}"`;
  reply.headers({
    etag,
    "cache-control": "no-cache",
    link: `<${licence.address}>; rel="license"`,
  });
  if (isHeld(request, etag) || holdsAny(request)) return reply.code(304).send();
  reply.headers({
    "content-type": format.mediaType,
    "content-disposition": `attachment; filename="${nameOf(format, version, ids !== undefined)}"`,
  });
  // A client that goes away ends the stream, and that ends the reading.
  const pieces =
    request.method === "HEAD"
      ? []
      : inTurns(download(graph, { format, version, ids }), makeWay);
  return reply.send(Readable.from(pieces, { highWaterMark: 1 }));
}

/** Writing a file takes longer than others should wait. */
async function* inTurns(
  pieces: AsyncIterable<string>,
  makeWay: Share["makeWay"],
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    await makeWay();
    yield piece;
  }
}

/** The ids of `?ids=a,b` or `?ids=a&ids=b`, each once. */
function idsOf(text: string | string[] | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const ids = [...new Set([text].flat().join(",").split(","))].filter(Boolean);
  if (ids.length > 0 && ids.length <= mostIds) return ids;
  throw new Refused(
    400,
    "BAD_USER_INPUT",
    `“ids” names ${ids.length} entities: name 1 to ${mostIds}, with commas between.`,
  );
}

const refuseUnknown = (error: unknown) => {
  throw error instanceof UnknownIds
    ? new Refused(400, "BAD_USER_INPUT", error.message)
    : error;
};

/** `silkgraph-0123456789ab.gexf`: the name tells which data a file on a disk holds. */
const nameOf = ({ file }: Format, version: string, isPart: boolean) =>
  file.replace(/(?=\.)/, `${isPart ? "-part" : ""}-${version.slice(0, 12)}`);
