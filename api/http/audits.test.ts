import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.close());

const audits = serverAudits({ url: () => `${served.url}/graphql` });

it("is judged by all audits of graphql-http", () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))(
  "$id: $name",
  async ({ fn }) => {
    const result = await fn();
    expect(result).toMatchObject({ status: "ok" });
  },
);
