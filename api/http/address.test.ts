import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaks, refused, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

describe("an address", () => {
  it.each([
    [
      "GET",
      "/graphql?query={__typename}&query={__typename}",
      400,
      "BAD_REQUEST",
    ],
    [
      "GET",
      "/graphql?query=%7B__typename%7D&variables=%7Bx",
      400,
      "BAD_REQUEST",
    ],
    ["GET", "/graphql?query=subscription%7Bx%7D", 405, "BAD_REQUEST"],
    ["PUT", "/graphql", 405, "BAD_REQUEST"],
    ["DELETE", "/graphql", 405, "BAD_REQUEST"],
    ["OPTIONS", "/graphql", 405, "BAD_REQUEST"],
    ["GET", "/graphql/x", 404, "NOT_FOUND"],
    ["GET", "/GRAPHQL", 404, "NOT_FOUND"],
    ["GET", "/api/v1/users", 404, "NOT_FOUND"],
    ["POST", "/health", 405, "BAD_REQUEST"],
    ["DELETE", "/metrics?x=1", 405, "BAD_REQUEST"],
    ["POST", "/export/silkgraph.gexf", 405, "BAD_REQUEST"],
    ["OPTIONS", "/export/silkgraph.gexf", 405, "BAD_REQUEST"],
    ["PUT", "/", 405, "BAD_REQUEST"],
    ["POST", "/zh/laos", 405, "BAD_REQUEST"],
    ["POST", "/nothing", 404, "NOT_FOUND"],
    ["GET", "/.env", 404, "NOT_FOUND"],
    ["GET", "/%zz", 400, "BAD_REQUEST"],
    ["GET", "/export/nothing", 404, "NOT_FOUND"],
  ])("%s %s", async (method, path, status, code) => {
    const response = await fetch(served.url + path, { method });
    expect(await refused(response)).toEqual([status, code]);
  });

  it.each([
    ["/graphql", "GET, HEAD, POST"],
    ["/health", "GET, HEAD"],
    ["/ready", "GET, HEAD"],
    ["/export/silkgraph.gexf", "GET, HEAD"],
    ["/en/laos", "GET, HEAD"],
    ["/playground", "GET, HEAD"],
  ])("%s says by which methods it is asked", async (path, allowed) => {
    const response = await fetch(served.url + path, { method: "PATCH" });
    expect([response.status, response.headers.get("allow")]).toEqual([
      405,
      allowed,
    ]);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/assets/..%5c..%5cpackage.json",
    "/en/../../etc/passwd",
    "//etc/passwd",
    "/%00",
    "/en/%2e%2e/%2e%2e/package.json",
  ])("%s leads nowhere", async (path) => {
    const [status, text] = await raw(
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    );
    expect([400, 403, 404]).toContain(status);
    expect(text).not.toMatch(/"silkgraph"|root:/);
    expect(text).not.toMatch(leaks);
  });

  it.each(["a b", "[", "x:y", ""])(
    "to the host “%s” is refused",
    async (host) => {
      const [status, text] = await raw(
        `GET /graphql?query={__typename} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      );
      expect(status).toBe(400);
      expect(text).not.toMatch(leaks);
    },
  );

  it("at two hosts is refused", async () => {
    const [status] = await raw(
      "GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
    );
    expect(status).toBe(400);
  });

  it("of a host that nobody names is answered where HTTP lets it be", async () => {
    const [status] = await raw("GET /health HTTP/1.0\r\n\r\n");
    expect(status).toBe(200);
  });
});

describe("what is no request", () => {
  it.each([
    [
      "that is longer than any",
      `GET /${"a".repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      "LIMIT_EXCEEDED",
    ],
    [
      "by no method",
      "FETCH /graphql HTTP/1.1\r\nHost: x\r\n\r\n",
      400,
      "BAD_REQUEST",
    ],
    [
      "of two lengths",
      "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
      "BAD_REQUEST",
    ],
    ["of another protocol", "\x16\x03\x01\x00\xa5\x01", 400, "BAD_REQUEST"],
  ])("%s is refused in JSON", async (_, sent, status, code) => {
    const [found, text] = await raw(sent);
    expect(found).toBe(status);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code } }],
    });
    expect(text).not.toMatch(leaks);
  });
});

/** Sends bytes that no client would, and gives status and body of what comes back. */
function raw(request: string): Promise<[number, string]> {
  const { port, hostname } = new URL(served.url);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on("data", (chunk) => (answer += String(chunk)));
    socket.on("error", reject);
    socket.on("close", () =>
      resolve([
        Number(answer.split(" ")[1]),
        answer.split("\r\n\r\n").slice(1).join(""),
      ]),
    );
  });
}
