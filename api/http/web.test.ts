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
    await writeFile(join(served.webFolder, "assets", "main-abc123.js"), "go()");
    await writeFile(join(served.webFolder, ".sources"), "hidden");
  });
  it.each([
    ["/", "explorer"],
    ["/en/", "explorer"],
    ["/zh/belt-and-road-initiative?form=outline", "explorer"],
    ["/playground", "playground"],
    ["/playground/", "playground"],
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
  it("keeps what has a hash in its name for ever", async () => {
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

it("says where the web is, when it is not built", async () => {
  const answer = await get("/en/");
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
});
