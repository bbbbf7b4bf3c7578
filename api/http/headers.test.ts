import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { post, serve, type Served } from "../testing/http.ts";

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: "manual" });

describe("a GET", () => {
  it("by a program needs nothing special", async () => {
    expect(await (await get("/graphql?query={__typename}")).json()).toEqual({
      data: { __typename: "Query" },
    });
  });
  it("with somebody's credentials must come from a page that may ask", async () => {
    for (const [name, value] of [
      ["cookie", "a=b"],
      ["authorization", "Basic eDp5"],
    ] as const) {
      const own = { [name]: value };
      const shown = { ...own, "apollo-require-preflight": "1" };
      expect((await get("/graphql?query={__typename}", own)).status).toBe(400);
      expect((await get("/graphql?query={__typename}", shown)).status).toBe(
        200,
      );
    }
  });
  it("by a person leads to the playground", async () => {
    const answer = await get("/graphql", { accept: "text/html" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      302,
      "/playground",
    ]);
  });
});

it("packs what is worth it", async () => {
  const text = "/graphql?query={__schema{types{name,description}}}";
  const plain = await (
    await get(text, { "accept-encoding": "identity" })
  ).text();
  const { rawPayload, headers } = await served.app.inject({
    url: text,
    headers: { "accept-encoding": "br, gzip" },
  });
  expect(headers["content-encoding"]).toBe("br");
  expect(headers.vary).toMatch(/accept-encoding/i);
  expect(headers.vary).toMatch(/accept(,|$)/i);
  expect(brotliDecompressSync(rawPayload).toString()).toBe(plain);
  expect(rawPayload.length).toBeLessThan(plain.length / 3);
});

it("tells browsers what pages may do", async () => {
  const { headers } = await get("/health");
  expect(headers.get("content-security-policy")?.split(";").sort()).toEqual([
    "base-uri 'none'",
    "default-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "object-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ]);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("server")).toBeNull();
});

it("tells browsers that an answer is no page", async () => {
  for (const url of ["/graphql?query={__typename}", "/graphql/?query={no}"]) {
    const { headers } = await get(url);
    const policy = headers.get("content-security-policy");
    expect(policy).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBeNull();
  }
});

it("lets nobody keep what was refused", async () => {
  for (const path of ["/nothing", "/export/nothing", "/graphql"])
    expect((await get(path)).headers.get("cache-control")).toBe("no-store");
});

describe("pages of other origins", () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
  it("may not ask, unless they are listed", async () => {
    expect(
      (await preflight(served.url, "https://a.example")).headers.get(
        "access-control-allow-origin",
      ),
    ).toBeNull();
    await served.close();
    served = await serve({
      CORS_ORIGINS: "https://a.example, https://b.example",
    });
    for (const [origin, allowed] of [
      ["https://a.example", "https://a.example"],
      ["https://b.example", "https://b.example"],
      ["https://c.example", null],
      ["https://a.example.evil.example", null],
      ["null", null],
    ] as const) {
      expect(
        (await preflight(served.url, origin)).headers.get(
          "access-control-allow-origin",
        ),
      ).toBe(allowed);
      const answer = await post(
        served.url,
        { query: "{ __typename }" },
        { origin },
      );
      expect(answer.headers.get("access-control-allow-origin")).toBe(allowed);
      expect(answer.headers.get("vary")).toMatch(/origin.*accept/i);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    }
  });
});

describe("a view in a frame", () => {
  const policyOf = async (path: string) => {
    const { headers } = await get(path);
    return [
      /frame-ancestors ([^;]*)/.exec(
        headers.get("content-security-policy")!,
      )![1],
      headers.get("x-frame-options"),
    ];
  };
  const alone = ["'none'", "DENY"];

  it("is shown nowhere unless an origin is named", async () => {
    for (const path of ["/en/?embed=", "/?embed", "/en/laos?form=map&embed="])
      expect(await policyOf(path)).toEqual(alone);
  });

  it("is shown by the pages of the origins that are named, and nothing else is", async () => {
    await served.close();
    served = await serve({
      EMBED_ORIGINS: "https://school.example http://localhost:5173",
    });
    for (const path of ["/en/?embed=", "/?embed", "/zh/laos?form=map&embed="])
      expect(await policyOf(path)).toEqual([
        "https://school.example http://localhost:5173",
        null,
      ]);
    for (const path of [
      "/en/",
      "/en/laos?open=embed",
      "/en/?unembed=",
      "/playground?embed=",
      "/graphql?embed=&query={__typename}",
      "/health?embed=",
    ])
      expect(await policyOf(path)).toEqual(alone);
  });
});
