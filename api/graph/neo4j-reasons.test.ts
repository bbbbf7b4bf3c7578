import { createServer, type AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { freePort } from "../testing/free-port.ts";
import { GraphUnavailable } from "./graph.ts";
import { openNeo4j } from "./neo4j.ts";
import { reasonOf } from "./neo4j-reasons.ts";

/** What is said of a Neo4j at an address, in both languages. */
async function said(uri: string) {
  const graph = openNeo4j({ uri });
  onTestFinished(() => graph.close());
  const error: unknown = await graph.check().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GraphUnavailable);
  return (error as GraphUnavailable).sentence!;
}

it("says in the reader's language why a Neo4j does not serve, and then what the driver says", async () => {
  const uri = `bolt://127.0.0.1:${String(await freePort())}`;
  const { en, zh } = await said(uri);
  expect(en).toMatch(
    /^Neo4j at \S+ does not serve: Failed to connect to server\. Check that it runs, and NEO4J_URI\.$/,
  );
  expect(zh).toBe(
    `${uri} 的 Neo4j 无法提供服务：连接被拒绝，该端口上没有程序在监听（驱动程序原文：Failed to connect to server.）。请确认它在运行，并检查 NEO4J_URI。`,
  );
});

it("says that a server hangs up", async () => {
  const rude = createServer((socket) => void socket.destroy());
  await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void rude.close());
  const { port } = rude.address() as AddressInfo;
  const { zh } = await said(`bolt://127.0.0.1:${String(port)}`);
  expect(zh).toMatch(
    /无法提供服务：(连接被对方断开|无法建立连接)（驱动程序原文：/,
  );
});

it("gives what it does not know as the driver's words alone", () => {
  expect(
    reasonOf("Neo.DatabaseError.General.UnknownError", "It rains"),
  ).toEqual({ en: "It rains.", zh: "原因未知（驱动程序原文：It rains.）。" });
});
