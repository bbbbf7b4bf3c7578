import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fill } from "../testing/ask.ts";
import { post, records, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: "manual" });
const page = "/graphql?query={countries{edges{node{id,name{en,zh}}}}}";

describe("the tag of an answer", () => {
  it("is strong, begins with the version of the data, and spares the client a second transfer", async () => {
    const answer = await get(page);
    const tag = answer.headers.get("etag")!;
    const version = await served.graph.version();
    expect(tag).toMatch(new RegExp(`^"${version!}-[0-9a-f]{16}"$`));
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(await answer.json()).toMatchObject({ data: { countries: {} } });

    for (const held of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await get(page, { "if-none-match": held });
      expect([
        again.status,
        again.headers.get("etag"),
        await again.text(),
      ]).toEqual([304, tag, ""]);
    }
  });

  it("spares a client that holds any response", async () => {
    const any = { "if-none-match": "*" };
    expect((await get(page, any)).status).toBe(304);
    expect((await get("/export/silkgraph.jsonl", any)).status).toBe(304);
    expect((await get("/graphql?query={nothing}", any)).status).toBe(200);
  });

  it("comes without headers of a body that is not sent, but with those that the answer varies by", async () => {
    const plain = await served.app.inject(page);
    for (const held of [String(plain.headers.etag), "*"]) {
      const { statusCode, headers, payload } = await served.app.inject({
        url: page,
        headers: { "if-none-match": held },
      });
      expect([statusCode, payload]).toEqual([304, ""]);
      expect(headers).not.toHaveProperty("content-length");
      expect(headers).not.toHaveProperty("content-type");
      expect(headers.vary).toBe("accept, accept-encoding");
    }
    expect(plain.headers.vary).toBe("accept, accept-encoding");
  });

  it("is given to HEAD", async () => {
    const whole = await get(page, { "accept-encoding": "identity" });
    const head = await fetch(served.url + page, {
      method: "HEAD",
      headers: { "accept-encoding": "identity" },
    });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    for (const name of ["etag", "content-type", "content-length", "vary"])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
  });

  it("is another for other data", async () => {
    const tag = (await get(page)).headers.get("etag")!;
    await fill(served.graph, { Country: records.Country.slice(1) });
    const again = await get(page, { "if-none-match": tag });
    expect(again.status).toBe(200);
    expect(again.headers.get("etag")).not.toBe(tag);
  });

  it("is another for another program over the same data", async () => {
    const urls = [page, "/export/silkgraph.gexf", "/schema.graphql"];
    const updated = await serve({}, undefined, { fingerprint: "updated" });
    for (const url of urls) {
      const tag = (await get(url)).headers.get("etag")!;
      const again = await fetch(updated.url + url, {
        headers: { "if-none-match": tag },
      });
      expect([url, again.status]).toEqual([url, 200]);
      const own = again.headers.get("etag")!;
      const third = await fetch(updated.url + url, {
        headers: { "if-none-match": own },
      });
      expect([url, third.status]).toEqual([url, 304]);
    }
    await updated.close();
  });

  it("is another for another question, and for another encoding of the same answer", async () => {
    const tags = await Promise.all([
      get(page, { "accept-encoding": "identity" }),
      get(page, {
        "accept-encoding": "identity",
        accept: "application/graphql-response+json",
      }),
      get(page.replace("zh", "native"), { "accept-encoding": "identity" }),
      get("/graphql?query={__schema{types{name,description}}}", {
        "accept-encoding": "br",
      }),
      get("/graphql?query={__schema{types{name,description}}}", {
        "accept-encoding": "gzip",
      }),
      get("/graphql?query={__schema{types{name,description}}}", {
        "accept-encoding": "identity",
      }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers.get("etag"))).size).toBe(
      6,
    );
    const packed = tags[3].headers.get("etag")!;
    expect(packed).toMatch(/-br"$/);
    const again = await get(
      "/graphql?query={__schema{types{name,description}}}",
      { "if-none-match": packed },
    );
    expect([again.status, again.headers.get("etag")]).toEqual([304, packed]);
  });

  it("is not given to what failed, nor to what was posted", async () => {
    const failed = await get("/graphql?query={nothing}");
    const posted = await post(served.url, { query: "{ __typename }" });
    for (const { headers } of [failed, posted]) {
      expect(headers.get("etag")).toBeNull();
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});
