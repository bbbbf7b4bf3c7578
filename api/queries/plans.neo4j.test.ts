import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, fillWhole } from "../testing/ask.ts";
import type { Graph, Params } from "../graph/graph.ts";
import { openNeo4j } from "../graph/neo4j.ts";
import { missingNeo4j, takeTurn, type Turn } from "../testing/neo4j/turn.ts";
import { operationsOf, variablesFor } from "../http/warm-up/operations.ts";
import { kinds } from "../model/index.ts";
import { createSchema } from "../schema/schema.ts";

interface Plan {
  readonly operatorType: string;
  readonly arguments: { readonly Details?: string };
  readonly children: readonly Plan[];
}

/** An index in the order of a list, which is read only as far as the list goes. */
const ordered = /:Entity\(importance\)/;

/** The operators of a plan that look at every node, or at every link. */
const scansIn = ({
  operatorType,
  arguments: own,
  children,
}: Plan): string[] => [
  ...(/All(Nodes|Relationships)Scan/.test(operatorType) ||
  (/Scan/.test(operatorType) &&
    /:Entity\b/.test(own.Details ?? "") &&
    !ordered.test(own.Details ?? ""))
    ? [`${operatorType} ${own.Details ?? ""}`]
    : []),
  ...children.flatMap(scansIn),
];

describe.runIf(missingNeo4j() === null)("on Neo4j", () => {
  let turn: Turn;
  let graph: Graph;
  let driver: Driver;
  beforeAll(async () => {
    turn = await takeTurn();
    graph = openNeo4j({ uri: turn.uri, labels: [...kinds.keys()] });
    await graph.write((run) => run("MATCH (n) DETACH DELETE n"));
    await fillWhole(graph);
    driver = neo4j.driver(turn.uri, neo4j.auth.basic("neo4j", ""));
  });
  afterAll(async () => {
    await driver.close();
    await graph.close();
    turn.end();
  });

  const planOf = async (cypher: string, params: Params): Promise<Plan> => {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
    return summary.plan as unknown as Plan;
  };

  it("no question looks at all nodes or links", async () => {
    const ran = new Map<string, Params>();
    const noted: Graph = {
      ...graph,
      read: (cypher, params = {}, options) => {
        ran.set(cypher, params);
        return graph.read(cypher, params, options);
      },
    };
    const schema = createSchema();
    const { across, ofOneKind } = operationsOf(schema);
    const examples = {
      ids: ["china", "laos"] as const,
      article: "daily-2024-12-03",
    };
    // Those of one kind differ by its name only.
    for (const query of [...across, ...ofOneKind.slice(0, 4)]) {
      const given = variablesFor(query, schema, examples);
      expect((await ask(query, given, noted)).errors).toBeUndefined();
    }
    expect(ran.size).toBeGreaterThan(20);
    const scans = new Map<string, string[]>();
    for (const [cypher, params] of ran)
      scans.set(cypher, scansIn(await planOf(cypher, params)));
    // To tell on what all records rest, all are counted, once for each version of the data; and a list over
    // several kinds counts those.
    const isCount = (cypher: string) =>
      /^\s*MATCH \(n:Entity\)\s+RETURN n\.basis/.test(cypher) ||
      /^MATCH \(m:Entity\) WHERE \(m:\w+( OR m:\w+)*\)\s+RETURN count\(m\) AS total$/.test(
        cypher.trim(),
      );
    expect(
      [...scans].filter(
        ([cypher, found]) => found.length > 0 && !isCount(cypher),
      ),
    ).toEqual([]);
  });

  it("a list begins at the index of what it is ordered by", async () => {
    const ran: string[] = [];
    const noted: Graph = {
      ...graph,
      read: (cypher, ...rest) => {
        ran.push(cypher);
        return graph.read(cypher, ...rest);
      },
    };
    await ask("{ statements(first: 3) { edges { node { id } } } }", {}, noted);
    const operators = (plan: Plan): string[] => [
      plan.operatorType,
      ...plan.children.flatMap(operators),
    ];
    const found = operators(
      await planOf(ran[0]!, { limit: neo4j.int(3) as never }),
    );
    expect(found.map((each) => each.replace("@neo4j", ""))).toContain(
      "NodeIndexScan",
    );
  });
});
