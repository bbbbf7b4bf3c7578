import { createServer, type AddressInfo, type Socket } from "node:net";
import type { TestProject } from "vitest/node";
import {
  neo4jVersions,
  startNeo4j,
  whyNoNeo4j,
  type Neo4jServer,
  type Neo4jVersion,
} from "./server.ts";

type Desk = { readonly port: number } | { readonly missing: string };

declare module "vitest" {
  interface ProvidedContext {
    /** Where test files ask for their turn with Neo4j of a version; or why there is none. */
    neo4j: Readonly<Record<Neo4jVersion, Desk>>;
  }
}

/** Before all test files: hands out the one Neo4j of each version, started when first asked for. */
export async function setup(
  project: TestProject,
): Promise<() => Promise<void>> {
  const opened = await Promise.all(
    neo4jVersions.map(async (version) => {
      const { desk, close } = await openDesk(version);
      return { entry: [version, desk] as const, close };
    }),
  );
  project.provide(
    "neo4j",
    Object.fromEntries(opened.map(({ entry }) => entry)) as Record<
      Neo4jVersion,
      Desk
    >,
  );
  return async () => {
    await Promise.all(opened.map(({ close }) => close()));
  };
}

async function openDesk(
  version: Neo4jVersion,
): Promise<{ desk: Desk; close: () => Promise<void> }> {
  const { GRAPHS, CI } = process.env;
  const isWanted = !GRAPHS || GRAPHS.includes("neo4j");
  const missing = isWanted ? whyNoNeo4j(version) : "Neo4j was not asked for.";
  if (missing !== null) {
    if (isWanted && (GRAPHS || CI)) throw new Error(missing);
    return { desk: { missing }, close: async () => {} };
  }

  let server: Promise<Neo4jServer> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const desk = createServer((socket) => {
    turn = turn.then(() => serve(socket, (server ??= startNeo4j({ version }))));
  });
  await new Promise<void>((resolve) => desk.listen(0, "127.0.0.1", resolve));
  return {
    desk: { port: (desk.address() as AddressInfo).port },
    close: async () => {
      desk.close();
      await (await server?.catch(() => undefined))?.end();
    },
  };
}

/** One test file's turn: it lasts as long as its connection, so also ends when the file dies. */
async function serve(
  socket: Socket,
  starting: Promise<Neo4jServer>,
): Promise<void> {
  const gone = new Promise((resolve) => {
    socket.once("close", resolve);
    socket.once("error", resolve);
  });
  // Nobody learns that a connection has ended who does not read from it.
  socket.resume();
  if (socket.destroyed) return;
  const answer = (value: unknown) =>
    socket.writable && socket.write(`${JSON.stringify(value)}\n`);
  try {
    const server = await starting;
    answer({ uri: server.uri });
    await gone;
  } catch (error) {
    answer({ error: String(error) });
    socket.end();
  }
}
