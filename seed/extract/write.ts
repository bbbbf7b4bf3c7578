import type { Text } from "../../api/model/index.ts";
import { sha256 } from "../articles.ts";
import type { Extraction } from "./candidates/candidate.ts";

/** Name and version of what found the candidates. */
export const tool = "silkgraph-extract 1";

/** The page and its candidates as lines of JSON, the page first: the same bytes for the same page and graph. */
export function jsonLines(
  text: string,
  { reading, candidates, rejected }: Extraction,
  warnings: readonly Text[],
): string[] {
  const { flow, pieces } = reading;
  const header = {
    type: "page",
    sha256: sha256(text),
    tool,
    warnings,
    pieces: pieces.map(({ title, byline, dateline, start, end }) => ({
      title,
      byline,
      dateline,
      ranges: [flow.rawSpan(start, end)],
    })),
    rejected,
  };
  return [header, ...candidates].map((each) => JSON.stringify(each));
}
