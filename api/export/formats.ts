import type { About } from "./about.ts";
import { linksCsv, nodesCsv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonld } from "./jsonld.ts";
import { jsonl } from "./jsonl.ts";
import type { Lines } from "./lines.ts";

/** A file format of exports. */
export interface Format {
  /** The name of the file. */
  readonly file: string;
  readonly mediaType: string;
  /** Streams the file, so that it is never in memory as a whole. */
  write(lines: Lines, about: About): AsyncIterable<string>;
}

/** Every format by its name on the command line. */
export const formats = {
  jsonl: {
    file: "silkgraph.jsonl",
    mediaType: "application/jsonl; charset=utf-8",
    write: jsonl,
  },
  gexf: {
    file: "silkgraph.gexf",
    mediaType: "application/gexf+xml; charset=utf-8",
    write: gexf,
  },
  graphml: {
    file: "silkgraph.graphml",
    mediaType: "application/graphml+xml; charset=utf-8",
    write: graphml,
  },
  "nodes.csv": {
    file: "silkgraph-nodes.csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    write: nodesCsv,
  },
  "links.csv": {
    file: "silkgraph-links.csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    write: linksCsv,
  },
  jsonld: {
    file: "silkgraph.jsonld",
    mediaType: "application/ld+json",
    write: jsonld,
  },
  cypher: {
    file: "silkgraph.cypher",
    mediaType: "application/x-cypher-query; charset=utf-8",
    write: cypher,
  },
} as const satisfies Readonly<Record<string, Format>>;
