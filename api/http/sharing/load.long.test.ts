import { describe, it, onTestFinished } from "vitest";
import { missingNeo4j, takeTurn } from "../../testing/neo4j/turn.ts";
import { expectService } from "../../testing/service.ts";

// Neo4j, its server and 64 callers want more than the two processors that other tests share.
describe.runIf(missingNeo4j() === null)("on Neo4j", () => {
  it("an ordinary caller is served beside 64 that ask all they may", async () => {
    const turn = await takeTurn();
    onTestFinished(() => turn.end());
    await expectService({ NEO4J_URI: turn.uri });
  }, 480_000);
});
