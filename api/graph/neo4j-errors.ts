import neo4j from "neo4j-driver";
import {
  BadCypher,
  GraphRefused,
  GraphUnavailable,
  NotUnique,
  TimedOut,
  WriteRefused,
  type GraphError,
} from "./graph.ts";
import { reasonOf } from "./neo4j-reasons.ts";

const codes: [
  RegExp,
  new (message: string, options: ErrorOptions) => GraphError,
][] = [
  [/ConstraintValidationFailed$/, NotUnique],
  [/Statement\.AccessMode$/, WriteRefused],
  [/TransactionTimedOut/, TimedOut],
  [/^Neo\.ClientError\.(Statement|Procedure)\./, BadCypher],
];

export const isRefusal = (error: unknown) =>
  error instanceof neo4j.Neo4jError &&
  error.code.startsWith("Neo.ClientError.Security.");

export const isLoss = (error: unknown) =>
  error instanceof neo4j.Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE ||
    // One that takes connections and does not speak.
    error.message.startsWith("Connection acquisition timed out"));

/** The error of the driver as one that callers tell apart; what is left is the server's state. */
export function translateError(
  error: unknown,
  { uri, user, database }: { uri: string; user: string; database: string },
): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const options = { cause: error };
  const Known = codes.find(([code]) => code.test(error.code))?.[1];
  if (Known) return new Known(error.message, options);
  const { en, zh } = reasonOf(error.code, error.message);
  if (isRefusal(error))
    return new GraphRefused(
      {
        en: `Neo4j at ${uri} refuses the user “${user}”: ${en} Check NEO4J_USER and NEO4J_PASSWORD.`,
        zh: `${uri} 的 Neo4j 拒绝用户“${user}”：${zh}请检查 NEO4J_USER 和 NEO4J_PASSWORD。`,
      },
      options,
    );
  if (error.code.startsWith("Neo.ClientError.Database."))
    return new GraphUnavailable(
      {
        en: `Neo4j at ${uri} does not serve the database “${database}”: ${en} Check NEO4J_DATABASE.`,
        zh: `${uri} 的 Neo4j 不提供数据库“${database}”：${zh}请检查 NEO4J_DATABASE。`,
      },
      options,
    );
  return new GraphUnavailable(
    {
      en: `Neo4j at ${uri} does not serve: ${en} Check that it runs, and NEO4J_URI.`,
      zh: `${uri} 的 Neo4j 无法提供服务：${zh}请确认它在运行，并检查 NEO4J_URI。`,
    },
    options,
  );
}
