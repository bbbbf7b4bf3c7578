import { ask } from "../ask/ask.ts";
import { expect, it, vi } from "vitest";
import { failureOf } from "./failure.ts";

const types = {
  graphql: "application/graphql-response+json",
  json: "application/json",
  html: "text/html",
};

/** The error that a question ends in where the network answers so. */
async function errorOf(answer: () => Promise<Response>): Promise<unknown> {
  vi.stubGlobal("fetch", answer);
  try {
    await ask("{ version }", {});
  } catch (error) {
    return error;
  } finally {
    vi.unstubAllGlobals();
  }
  return expect.fail("It was answered.");
}

const refusal = (code: string) =>
  JSON.stringify({ errors: [{ message: "No.", extensions: { code } }] });

it.each([
  ["busy", 429, types.json, refusal("RATE_LIMITED")],
  ["busy", 503, types.graphql, refusal("OVERLOADED")],
  ["busy", 200, types.graphql, refusal("TIMEOUT")],
  ["busy", 503, types.html, "<h1>Service Unavailable</h1>"],
  ["refused", 400, types.graphql, refusal("BAD_USER_INPUT")],
  ["refused", 200, types.json, refusal("GRAPHQL_VALIDATION_FAILED")],
  ["unreachable", 502, types.html, "<h1>Bad Gateway</h1>"],
] as const)(
  "is %s at status %i, %s: %s",
  async (failure, status, type, body) => {
    const error = await errorOf(() =>
      Promise.resolve(
        new Response(body, { status, headers: { "content-type": type } }),
      ),
    );
    expect(failureOf(error)).toBe(failure);
  },
);

it("is unreachable where nothing answers", async () => {
  const error = await errorOf(() =>
    Promise.reject(new TypeError("Failed to fetch")),
  );
  expect(failureOf(error)).toBe("unreachable");
});
