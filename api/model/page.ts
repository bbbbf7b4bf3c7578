import type { PageInfo } from "./define.ts";

/** What a connection serves, whatever its nodes are. */
export interface Page<Node = object> {
  edges: { cursor: string; node: Node }[];
  pageInfo: PageInfo;
  totalCount: number;
}
