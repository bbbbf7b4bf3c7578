import { join, resolve } from "node:path";

/** What the environment asks for; read once, here. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** Folder of the articles' texts, where they are at hand. */
  readonly articlesFolder: string | undefined;
  /** Set where Neo4j holds the graph. */
  readonly neo4j: Neo4jEnv | undefined;
  /** The language of the person at the terminal. */
  readonly language: "en" | "zh";
}

export interface Neo4jEnv {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

/** A variable of the environment has a value that cannot be meant. */
export class BadEnv extends Error {
  override readonly name = "BadEnv";
}

const home = join(import.meta.dirname, "..");

/** Reads the variables and checks them. Throws `BadEnv` with the variable and the remedy. */
export function readEnv(variables: NodeJS.ProcessEnv = process.env): Env {
  /** An empty variable counts as none, as compose files and CI leave them. */
  const text = (name: string) => variables[name]?.trim() || undefined;
  const uri = text("NEO4J_URI");
  if (uri !== undefined && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(uri))
    throw new BadEnv(
      `NEO4J_URI is “${uri}”: write bolt://host:7687 or neo4j://host:7687.`,
    );
  return {
    port: whole(text("PORT"), "PORT", 4000, 0, 65_535),
    host: text("HOST") ?? "127.0.0.1",
    dataFolder: resolve(text("SILKGRAPH_DATA") ?? join(home, "data")),
    articlesFolder: text("ARTICLES_DIR") && resolve(text("ARTICLES_DIR")!),
    neo4j: uri
      ? {
          uri,
          user: text("NEO4J_USER"),
          password: text("NEO4J_PASSWORD"),
          database: text("NEO4J_DATABASE"),
        }
      : undefined,
    language: /^zh/i.test(
      text("LC_ALL") ?? text("LC_MESSAGES") ?? text("LANG") ?? "",
    )
      ? "zh"
      : "en",
  };
}

function whole(
  text: string | undefined,
  name: string,
  usual: number,
  least: number,
  most: number,
): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new BadEnv(
    `${name} is “${text}”: write a whole number from ${least} to ${most}.`,
  );
}
