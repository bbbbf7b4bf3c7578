import type { Lines, LinkLine, NodeLine } from "./lines.ts";

/** A line of JSONL. */
export const jsonLine = (line: NodeLine | LinkLine): string =>
  `${JSON.stringify(line)}\n`;

/** One JSON object a line: nodes with their evidence, then all links but those to evidence. */
export async function* jsonl(lines: Lines): AsyncGenerator<string> {
  for await (const node of lines.nodes()) yield jsonLine(node);
  for await (const link of lines.links())
    if (link.link !== "RESTS_ON") yield jsonLine(link);
}
