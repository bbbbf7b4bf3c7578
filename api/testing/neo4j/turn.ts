import { connect } from "node:net";
import { createInterface } from "node:readline";
import { inject } from "vitest";
import type { Neo4jVersion } from "./server.ts";

/** A test file's turn with the Neo4j of this run: nobody else uses it meanwhile. */
export interface Turn {
  readonly uri: string;
  end(): void;
}

/** Why there is no Neo4j of a version in this run; null where there is one. */
export function missingNeo4j(version: Neo4jVersion = "5.26"): string | null {
  const desk = inject("neo4j")[version];
  return "missing" in desk ? desk.missing : null;
}

/** Waits until Neo4j is free. */
export async function takeTurn(version: Neo4jVersion = "5.26"): Promise<Turn> {
  const desk = inject("neo4j")[version];
  if ("missing" in desk) throw new Error(desk.missing);
  const socket = connect(desk.port, "127.0.0.1");
  for await (const line of createInterface(socket)) {
    const said = JSON.parse(line) as { uri: string } | { error: string };
    if ("error" in said) throw new Error(said.error);
    return { uri: said.uri, end: () => void socket.destroy() };
  }
  throw new Error("The run has ended, and Neo4j with it.");
}
