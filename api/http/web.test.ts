import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(() => served.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(served.url + path, { headers, redirect: "manual" });

describe("the web", () => {
  beforeEach(async () => {
    await mkdir(join(served.webFolder, "assets"));
    await mkdir(join(served.webFolder, "playground"));
    await writeFile(
      join(served.webFolder, "index.html"),
      "<title>explorer</title>",
    );
    await writeFile(
      join(served.webFolder, "playground", "index.html"),
      "<title>playground</title>",
    );
    await writeFile(
      join(served.webFolder, "playground", "graphiql.html"),
      "<title>graphiql</title>",
    );
    await writeFile(join(served.webFolder, "assets", "main-abc123.js"), "go()");
    await writeFile(join(served.webFolder, ".sources"), "hidden");
  });
  it.each([
    ["/", "explorer"],
    ["/en/", "explorer"],
    ["/zh/belt-and-road-initiative?form=outline", "explorer"],
    ["/playground", "playground"],
    ["/playground/", "playground"],
    ["/playground/zh/lessons/fields", "playground"],
    ["/playground/en/ask?query=%7Babout%7BrecordCount%7D%7D", "playground"],
    ["/playground/graphiql", "graphiql"],
    ["/playground/zh/graphiql", "graphiql"],
    ["/playground/en/graphiql?query=%7Babout%7BrecordCount%7D%7D", "graphiql"],
  ])("%s is the %s", async (path, title) => {
    const answer = await get(path);
    expect([
      answer.status,
      answer.headers.get("content-type"),
      answer.headers.get("cache-control"),
      await answer.text(),
    ]).toEqual([
      200,
      "text/html; charset=utf-8",
      "no-cache",
      `<title>${title}</title>`,
    ]);
  });

  it.each([
    ["/zh/laos.", "/zh/laos"],
    ["/zh/laos%E3%80%82", "/zh/laos"],
    ["/en/laos%EF%BC%8C?form=outline", "/en/laos?form=outline"],
    ["/en/china-laos-railway)", "/en/china-laos-railway"],
    ["/en/china-laos-railway%E2%80%9D).", "/en/china-laos-railway"],
    ["/en/china%E2%80%93laos%E2%80%91railway", "/en/china-laos-railway"],
    ["/en/laos%20", "/en/laos"],
    ["/en/laos%E2%80%8B", "/en/laos"],
    ["/en/%3Claos%3E", "/en/laos"],
    ["/en/laos/", "/en/laos"],
    ["/en/laos/.)", "/en/laos"],
    ["/en/Laos", "/en/laos"],
    ["/EN/laos", "/en/laos"],
    ["/En/", "/en/"],
    ["/zh.", "/zh/"],
    ["/zh-CN/laos", "/zh/laos"],
    ["/zh_Hans/laos?card=laos", "/zh/laos?card=laos"],
    ["/en-GB", "/en/"],
    ["/en//laos", "/en/laos"],
  ])("%s, as a text may cite it, leads to %s", async (path, location) => {
    const { statusCode, headers } = await served.app.inject(path);
    expect([statusCode, headers.location]).toEqual([301, location]);
    expect((await served.app.inject(location)).statusCode).toBe(200);
  });

  it.each([
    "/en/laos",
    "/en/nope",
    "/en/laos/more",
    "/en/%E4%B8%AD%E8%80%81%E9%93%81%E8%B7%AF",
    "/en/Not%20an%20id",
  ])(
    "%s is answered as it is, and the page says what it leads to",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([
        200,
        "<title>explorer</title>",
      ]);
    },
  );

  const person = {
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  };
  it.each([
    "/fr/",
    "/other",
    "/playground/fr/lessons",
    "/assets/main-other.js",
    "/graphql/more",
  ])("%s is not there, and a person gets a page that says so", async (path) => {
    const answer = await get(path, person);
    expect([
      answer.status,
      answer.headers.get("content-type"),
      answer.headers.get("vary"),
      answer.headers.get("cache-control"),
      answer.headers.get("content-security-policy"),
      await answer.text(),
    ]).toEqual([
      404,
      "text/html; charset=utf-8",
      expect.stringContaining("accept"),
      "no-store",
      expect.stringContaining("default-src 'self'"),
      "<title>explorer</title>",
    ]);
  });

  it.each([
    ["/en/50%?find=50%25", "/en/50%25?find=50%25"],
    ["//evil.example/%zz", "/evil.example/%25zz"],
  ])(
    "%s, which nothing can decode, leads a person on to %s",
    async (path, location) => {
      const broken = await served.app.inject({ url: path, headers: person });
      expect([broken.statusCode, broken.headers.location]).toEqual([
        302,
        location,
      ]);
      expect((await served.app.inject(path)).statusCode).toBe(400);
    },
  );

  it("lets clients keep files with a hash in their name for ever", async () => {
    const answer = await get("/assets/main-abc123.js");
    expect([
      answer.status,
      answer.headers.get("content-type"),
      answer.headers.get("cache-control"),
      await answer.text(),
    ]).toEqual([
      200,
      "application/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
      "go()",
    ]);
  });
  it.each(["/.sources", "/assets/main-other.js", "/assets/", "/other"])(
    "%s is not there",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, await answer.json()]).toEqual([
        404,
        {
          errors: [
            {
              message: "There is nothing at this address.",
              extensions: { code: "NOT_FOUND" },
            },
          ],
        },
      ]);
    },
  );
});

it.each(["/en/", "/playground"])(
  "says at %s how to build the web where it is not",
  async (path) => {
    const answer = await get(path);
    expect([answer.status, await answer.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: "The web is not built here: “npm start” builds it.",
            extensions: { code: "NOT_FOUND" },
          },
        ],
      },
    ]);
  },
);
