import type { FastifyInstance } from "fastify";

/** Questions of every sort, small ones: an engine plans and compiles what it runs for the first time. */
const questions = [
  `{ statistics { version entityCount } }`,
  `{ alignments(first: 1) { totalCount edges { node { gist { en } stage from { name { en } owners { id } } to { id } evidence { start article { id } } } } } }`,
  `{ countries(first: 1) { edges { node { id name { en zh } } } pageInfo { hasNextPage } } }`,
  `{ entity(id: "china") { id name { en zh } } }`,
  `{ neighbourhood(of: ["china"], first: 1) { nodes { entity { id } hidden { count } } links { id } } }`,
  `{ search(text: "railway", first: 1) { hits { entity { id } } } }`,
  `{ path(from: "china", to: "kazakhstan") { paths { length } } }`,
];

/** Asks the first questions, so that no caller has to wait for them. */
export async function warm(app: FastifyInstance): Promise<void> {
  for (const query of questions)
    await app.inject({ method: "POST", url: "/graphql", payload: { query } });
}
