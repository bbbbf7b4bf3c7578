import { afterEach, describe, expect, it } from "vitest";
import { serve, type Served } from "../testing/http.ts";

let served: Served;
afterEach(() => served.close());

const from = async (
  remoteAddress: string,
  headers: Record<string, string> = {},
) => {
  const { statusCode, payload } = await served.app.inject({
    url: "/metrics",
    remoteAddress,
    headers,
  });
  return [statusCode, payload.includes("silkgraph_requests_running")];
};

describe("the metrics", () => {
  it("are read from this machine alone, where no token is set", async () => {
    served = await serve();
    for (const own of ["127.0.0.1", "127.1.2.3", "::1", "::ffff:127.0.0.1"])
      expect(await from(own)).toEqual([200, true]);
    for (const other of [
      "192.0.2.1",
      "10.0.0.1",
      "::ffff:192.0.2.1",
      "2001:db8::1",
    ])
      expect(await from(other)).toEqual([404, false]);
    for (const name of ["x-forwarded-for", "forwarded", "via"])
      expect(await from("127.0.0.1", { [name]: "192.0.2.1" })).toEqual([
        404,
        false,
      ]);
  });

  it("are read by nobody through a proxy that is trusted", async () => {
    served = await serve({ TRUST_PROXY: "127.0.0.1" });
    expect(await from("127.0.0.1", { "x-forwarded-for": "127.0.0.1" })).toEqual(
      [404, false],
    );
    expect(await from("127.0.0.1", { "x-forwarded-for": "192.0.2.1" })).toEqual(
      [404, false],
    );
  });

  it("are read from anywhere with the token, and with no other", async () => {
    const token = "a-token-of-sixteen-or-more";
    served = await serve({ METRICS_TOKEN: token });
    expect(
      await from("192.0.2.1", { authorization: `Bearer ${token}` }),
    ).toEqual([200, true]);
    for (const given of ["", `Bearer ${token}x`, `Basic ${token}`, "Bearer"])
      expect(await from("127.0.0.1", { authorization: given })).toEqual([
        401,
        false,
      ]);
    const { headers } = await served.app.inject("/metrics");
    expect(headers["www-authenticate"]).toBe('Bearer realm="metrics"');
  });
});
