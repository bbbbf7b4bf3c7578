import type { GraphQLResolveInfo } from "graphql";
import type { Graph } from "./graph/graph.ts";
import type { Facts, PageArguments } from "./model/index.ts";
export async function selectOne(
  graph: Graph,
  info: GraphQLResolveInfo,
  kind: Facts,
  id: string,
): Promise<object | null> {
  return null;
}
export async function selectMany(
  graph: Graph,
  info: GraphQLResolveInfo,
  ids: string[],
): Promise<(object | null)[]> {
  return [];
}
export async function selectPage(
  graph: Graph,
  info: GraphQLResolveInfo,
  kind: Facts,
  page: PageArguments,
): Promise<object> {
  return {};
}
