import { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Dataset, importedDatasets, licence } from "../model/index.ts";
import { UnknownIds, closureOf, maxIds } from "../export/closure.ts";
import { datasetFiles, type DatasetFile } from "../export/dataset-files.ts";
import { formats, type Format } from "../export/formats.ts";
import { GraphChanged, writeExport } from "../export/write.ts";
import type { Graph } from "../graph/graph.ts";
import { sentences } from "./error-format.ts";
import { sendPacked } from "./answers/packing.ts";
import { holdsAny, isHeld, tagOf } from "./etag.ts";
import type { KeptExports } from "./kept-exports.ts";
import { Refused } from "./refusals.ts";

const formatByFile = new Map<string, Format | DatasetFile>(
  [...Object.values(formats), ...datasetFiles].map((format) => [
    format.file,
    format,
  ]),
);

interface Route {
  Params: { file: string };
  Querystring: {
    ids?: string | string[];
    datasets?: string | string[];
    [other: string]: unknown;
  };
}

/** What one request has of the graph and of the thread. */
interface Share {
  /** Undefined until the data are loaded. */
  readonly graph: Graph | undefined;
  /** Waits for the next turn where the current one has lasted long. */
  readonly makeWay: () => Promise<void> | undefined;
}

interface Parts {
  readonly fingerprint: string;
  readonly kept: KeptExports;
}

/** Serves `/export/silkgraph.gexf` and the like: the whole graph, or the closure of `?ids=`; and each data set alone. */
export function serveExports(
  app: FastifyInstance,
  parts: Parts,
  shareFor: (request: FastifyRequest, reply: FastifyReply) => Share,
): void {
  app.route<Route>({
    method: ["GET", "HEAD"],
    url: "/export/:file",
    exposeHeadRoute: false,
    handler: (request, reply) =>
      serve(parts, shareFor(request, reply), request, reply),
  });
}

async function serve(
  { fingerprint, kept }: Parts,
  { graph, makeWay }: Share,
  request: FastifyRequest<Route>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const format = formatByFile.get(request.params.file);
  if (!format) {
    const files = [...formatByFile.keys()].join(", ");
    throw new Refused(404, "NOT_FOUND", `The exports are ${files}.`);
  }
  const alone = "dataset" in format ? format : null;
  const { ids: text, datasets: names, ...others } = request.query;
  const [other] = Object.keys(alone ? request.query : others);
  if (other !== undefined)
    throw new Refused(
      400,
      "BAD_USER_INPUT",
      `An export has no parameter “${other.slice(0, 100)}”: use ${alone ? "none with a data set’s own file" : "“ids”, “datasets” or none"}.`,
    );
  const requested = idsOf(text);
  const datasets = alone ? [alone.dataset] : datasetsOf(names);
  const version = await graph?.version();
  if (!graph || !version)
    throw new Refused(503, "UNAVAILABLE", sentences.unavailable, {
      "retry-after": "1",
    });
  if (alone && !(await isImported(graph, alone.dataset)))
    throw new Refused(
      404,
      "NOT_FOUND",
      `The data set ${alone.dataset} was not imported here.`,
    );
  // A data set alone is that beside none of the graph's own records.
  const ids = alone
    ? []
    : requested && (await closureOf(graph, requested).catch(refuseUnknown));

  const etag = tagOf(version, fingerprint);
  const headers = {
    etag,
    "cache-control": "no-cache",
    ...linkOf(alone ? alone.licenceAddress : licence.address),
  };
  if (isHeld(request, etag) || holdsAny(request))
    return reply.headers(headers).code(304).send();
  const write = () =>
    inTurns(writeExport(graph, { format, version, ids, datasets }), makeWay);
  const key = [etag, format.file, ...datasets, ...(ids ?? [])].join(" ");
  const file =
    request.method === "HEAD"
      ? []
      : await kept.file(key, write).catch(refuseChanged);
  // Not before the file is there: an error has neither its tag nor its name.
  reply.headers({
    ...headers,
    "content-type": format.mediaType,
    "content-disposition": `attachment; filename="${nameOf(format, version, requested !== undefined)}"`,
  });
  if ("body" in file)
    sendPacked(request, reply, file, () => kept.resize(key, file));
  // A client that disconnects ends the stream, which ends the reading.
  else void reply.send(Readable.from(file, { highWaterMark: 1 }));
  return reply;
}

/** Writing a file takes longer than others should wait. */
async function* inTurns(
  chunks: AsyncIterable<string>,
  makeWay: Share["makeWay"],
): AsyncGenerator<string> {
  for await (const chunk of chunks) {
    await makeWay();
    yield chunk;
  }
}

/** The ids of `?ids=a,b` or `?ids=a&ids=b`, each once. */
function idsOf(text: string | string[] | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const ids = [...new Set([text].flat().join(",").split(","))].filter(Boolean);
  if (ids.length > 0 && ids.length <= maxIds) return ids;
  throw new Refused(
    400,
    "BAD_USER_INPUT",
    `“ids” names ${ids.length} entities: name 1 to ${maxIds}, separated by commas.`,
  );
}

/** The imported data sets of `?datasets=AIDDATA_GCDF_3`, each once. */
function datasetsOf(text: string | string[] | undefined): Dataset[] {
  const names = [...new Set([text ?? []].flat().join(",").split(","))];
  return names.filter(Boolean).map((name) => {
    if (Object.hasOwn(Dataset, name)) return name as Dataset;
    throw new Refused(
      400,
      "BAD_USER_INPUT",
      `There is no data set “${name.slice(0, 100)}”: ${Object.keys(Dataset).join(", ")}.`,
    );
  });
}

const linkOf = (address: string | null) =>
  address !== null && { link: `<${address}>; rel="license"` };

async function isImported(graph: Graph, dataset: Dataset): Promise<boolean> {
  const held = await graph.read<{ dataset: Dataset }>(importedDatasets);
  return held.some((each) => each.dataset === dataset);
}

const refuseChanged = (error: unknown) => {
  throw error instanceof GraphChanged
    ? new Refused(503, "UNAVAILABLE", error.message, { "retry-after": "1" })
    : error;
};

const refuseUnknown = (error: unknown) => {
  throw error instanceof UnknownIds
    ? new Refused(400, "BAD_USER_INPUT", error.message)
    : error;
};

/** `silkgraph-0123456789ab.gexf`: a saved file's name tells the version of its data. */
const nameOf = ({ file }: Format, version: string, isPart: boolean) =>
  file.replace(/(?=\.)/, `${isPart ? "-part" : ""}-${version.slice(0, 12)}`);
