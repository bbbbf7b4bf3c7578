import { connect } from "node:net";
import { createInterface } from "node:readline";
import { inject } from "vitest";

/** A test file's turn with the Neo4j of this run: nobody else uses it meanwhile. */
export interface Turn {
  readonly uri: string;
  stop(): Promise<void>;
  restart(): Promise<void>;
  end(): void;
}

/** Why there is no Neo4j in this run; null where there is one. */
export function missingNeo4j(): string | null {
  const desk = inject("neo4j");
  return "missing" in desk ? desk.missing : null;
}

/** Waits until Neo4j is free, and is running. */
export async function takeTurn(): Promise<Turn> {
  const desk = inject("neo4j");
  if ("missing" in desk) throw new Error(desk.missing);
  const socket = connect(desk.port, "127.0.0.1");
  const lines = createInterface(socket)[Symbol.asyncIterator]();
  const answer = async () => {
    const line = await lines.next();
    const said = JSON.parse(line.done ? "{}" : line.value) as {
      uri?: string;
      error?: string;
    };
    if (said.error !== undefined) throw new Error(said.error);
    return said.uri ?? "";
  };
  const ask = async (command: string) => {
    socket.write(`${command}\n`);
    await answer();
  };
  return {
    uri: await answer(),
    stop: () => ask("stop"),
    restart: () => ask("restart"),
    end: () => void socket.end(),
  };
}
