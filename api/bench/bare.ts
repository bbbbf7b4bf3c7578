import neo4j, { type Driver } from "neo4j-driver";

export type Rows = Record<string, unknown>[];

/** Runs Cypher as one would with nothing but the driver: auto-commit, in a session for reading. */
export type Bare = (
  cypher: string,
  params: Record<string, unknown>,
) => Promise<Rows>;

export function openBare(uri: string): { bare: Bare; driver: Driver } {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", ""), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
  });
  return {
    driver,
    bare: async (cypher, params) => {
      const session = driver.session({
        database: "neo4j",
        defaultAccessMode: "READ",
      });
      try {
        const { records } = await session.run(cypher, params);
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
  };
}

/** A whole number, which the driver would otherwise send as a float. */
export const whole = (value: number) => neo4j.int(value);
