import { describe, it } from "vitest";
import { expectService } from "../../testing/service.ts";

describe.runIf(process.env["GRAPHS"] !== "neo4j")(
  "on the embedded engine",
  () => {
    it(
      "an ordinary caller is served beside 64 that ask all they may",
      { tags: ["long"] },
      async () => {
        await expectService({});
      },
    );
  },
);
