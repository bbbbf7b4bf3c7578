import { isIP } from "node:net";
import { join, resolve } from "node:path";
import { BadEnv, secret } from "./secrets.ts";

/** The configuration, read from the environment once. */
export interface Env {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** Whether a damaged embedded store is set aside, and a new one built from the records. */
  readonly mayRebuild: boolean;
  /** Folder of the articles' texts, if they are available. */
  readonly articlesFolder: string | undefined;
  /** Set where Neo4j holds the graph. */
  readonly neo4j: Neo4jEnv | undefined;
  /** The language of the person at the terminal. */
  readonly language: "en" | "zh";
  readonly limits: Limits;
  /** Bytes of the answers that are kept until the data change; 0 keeps none. */
  readonly answerBytes: number;
  /** Origins allowed by CORS; `*` allows all. */
  readonly corsOrigins: readonly string[];
  /** Origins whose pages may show a view of the explorer in a frame. */
  readonly embedOrigins: readonly string[];
  /** Trusted proxies, whose `X-Forwarded-For` names the caller. */
  readonly proxies: readonly string[];
  /** Lets other machines read the metrics; without it only this one can. */
  readonly metricsToken: string | undefined;
  /** Lets editors use the desk from other machines; without it only from this one. */
  readonly editorToken: string | undefined;
  /** Undefined: silent on a terminal, otherwise `info`. */
  readonly logLevel: LogLevel | undefined;
  /** A model on this machine that may propose candidates for records; without it none is asked. */
  readonly modelUrl: string | undefined;
  /** Whether npm started the program, through a shell that forwards no signals. */
  readonly isUnderNpm: boolean;
}

/** Limits per caller: variable, default, minimum, maximum. */
export const limits = {
  /** Bytes of a request body, compressed and decompressed. */
  body: ["LIMIT_BODY", 100_000, 1_000, 10_000_000],
  /** Lexical tokens of a document. */
  tokens: ["LIMIT_TOKENS", 4_000, 100, 100_000],
  /** Nesting of selections and of values. */
  depth: ["LIMIT_DEPTH", 16, 15, 100],
  /** Aliases, and fields selected twice in one selection set. */
  aliases: ["LIMIT_ALIASES", 100, 0, 10_000],
  directives: ["LIMIT_DIRECTIVES", 30, 0, 10_000],
  /** Fields of an operation; those of a fragment count at each use. */
  fields: ["LIMIT_FIELDS", 3_000, 200, 100_000],
  /** Operations in a document. */
  operations: ["LIMIT_OPERATIONS", 30, 1, 1_000],
  /** Members of a list argument, or fields of an input object. */
  list: ["LIMIT_LIST", 1_000, 10, 100_000],
  /** Characters of a string argument. */
  text: ["LIMIT_TEXT", 2_000, 100, 100_000],
  /** Nesting of filters. */
  filterDepth: ["LIMIT_FILTER_DEPTH", 5, 1, 16],
  /** Conditions in all filters of a request together. */
  filterWidth: ["LIMIT_FILTER_WIDTH", 50, 1, 1_000],
  /** Values that an answer can hold at most, by its page sizes. */
  cost: ["LIMIT_COST", 100_000, 30_000, 10_000_000],
  /** Milliseconds for one request. */
  time: ["LIMIT_TIME", 20_000, 10, 600_000],
  /** Milliseconds for which a request may wait for the engine and get nowhere. */
  wait: ["LIMIT_WAIT", 2_000, 10, 600_000],
  /** Requests that run at once. */
  concurrency: ["LIMIT_CONCURRENCY", 256, 1, 10_000],
  /** Clients of one address that tell themselves apart by a key, as those of a class do. */
  clients: ["LIMIT_CLIENTS", 100, 1, 10_000],
  /** Requests a minute from one address; 0 is any number. */
  rate: ["LIMIT_RATE", 600, 0, 1_000_000],
  /** Milliseconds of engine and thread a minute for one address, by what its requests were seen to take. */
  work: ["LIMIT_WORK", 30_000, 1_000, 100_000_000],
} as const satisfies Record<string, readonly [string, number, number, number]>;

export type Limits = Readonly<Record<keyof typeof limits, number>>;

const logLevels = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Neo4jEnv {
  readonly uri: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
  /** Milliseconds for which an answer may be older than what others have written there. */
  readonly staleMs: number;
}

const home = join(import.meta.dirname, "..");

/** Reads the variables and checks them. Throws `BadEnv` with the variable and the remedy. */
export function readEnv(
  variables: NodeJS.ProcessEnv = process.env,
  args: readonly string[] = process.argv,
): Env {
  const asked = langOf(args);
  if (asked !== undefined && !/^(en|zh)([-_]|$)/i.test(asked))
    throw new BadEnv({
      en: `--lang is “${asked}”: write en or zh.`,
      zh: `--lang 为“${asked}”：请写 en 或 zh。`,
    });
  /** Compose files and CI leave variables empty that are not set. */
  const text = (name: string) => variables[name]?.trim() || undefined;
  const uri = text("NEO4J_URI");
  if (uri !== undefined && !/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s]+$/.test(uri))
    throw new BadEnv({
      en: `NEO4J_URI is “${uri}”: write bolt://host:7687 or neo4j://host:7687.`,
      zh: `NEO4J_URI 为“${uri}”：请写成 bolt://host:7687 或 neo4j://host:7687。`,
    });
  const list = (name: string) =>
    (text(name) ?? "").split(/[\s,]+/).filter(Boolean);
  const host = text("HOST") ?? "127.0.0.1";
  const proxies = list("TRUST_PROXY").map(network);
  const [metricsToken, editorToken] = ["METRICS_TOKEN", "EDITOR_TOKEN"].map(
    (name) => {
      const token = secret(text, name);
      if (token === undefined || /^\S{16,}$/.test(token)) return token;
      throw new BadEnv({
        en: `${name} is too weak: write 16 characters or more, without spaces.`,
        zh: `${name} 过弱：请写 16 个以上字符，不含空格。`,
      });
    },
  );
  const logLevel = text("LOG_LEVEL");
  if (logLevel !== undefined && !isLogLevel(logLevel))
    throw new BadEnv({
      en: `LOG_LEVEL is “${logLevel}”: write one of ${logLevels.join(", ")}.`,
      zh: `LOG_LEVEL 为“${logLevel}”：可用 ${logLevels.join("、")}。`,
    });
  return {
    port: whole(text("PORT"), "PORT", 4000, 0, 65_535),
    host,
    dataFolder: resolve(text("SILKGRAPH_DATA") ?? join(home, "data")),
    mayRebuild: flag(text("SILKGRAPH_REBUILD"), "SILKGRAPH_REBUILD"),
    articlesFolder: text("ARTICLES_DIR") && resolve(text("ARTICLES_DIR")!),
    neo4j: uri
      ? {
          uri,
          user: text("NEO4J_USER"),
          password: secret(text, "NEO4J_PASSWORD"),
          database: text("NEO4J_DATABASE"),
          staleMs: whole(
            text("ANSWERS_STALE_MS"),
            "ANSWERS_STALE_MS",
            1_000,
            0,
            600_000,
          ),
        }
      : undefined,
    language: languageOf(variables, args),
    limits: {
      ...limitsOf(text),
      // No limit where only this machine can connect, unless a proxy lets others in.
      ...(isOwn(host) &&
      proxies.length === 0 &&
      text("LIMIT_RATE") === undefined
        ? { rate: 0 }
        : {}),
    },
    answerBytes:
      whole(text("ANSWERS_KEPT_MB"), "ANSWERS_KEPT_MB", 64, 0, 100_000) *
      1_000_000,
    corsOrigins: list("CORS_ORIGINS").map((each) =>
      each === "*" ? each : origin(each, "CORS_ORIGINS", true),
    ),
    embedOrigins: list("EMBED_ORIGINS").map((each) =>
      origin(each, "EMBED_ORIGINS", false),
    ),
    proxies,
    metricsToken,
    editorToken,
    logLevel,
    modelUrl: modelUrl(text("SILKGRAPH_MODEL_URL")),
    isUnderNpm: text("npm_lifecycle_event") !== undefined,
  };
}

/**
 * The language of the person at the terminal: by `--lang`, by the variables of the locale, or as
 * the system is set where it has none of these, as on Windows.
 */
export function languageOf(
  variables: NodeJS.ProcessEnv = process.env,
  args: readonly string[] = process.argv,
): "en" | "zh" {
  const locale =
    langOf(args) ||
    variables["LC_ALL"] ||
    variables["LC_MESSAGES"] ||
    variables["LANG"] ||
    Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh" : "en";
}

/** What follows `--lang`. */
function langOf(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--lang(=|$)/.test(arg));
  return at < 0 ? undefined : (args[at]!.split("=")[1] ?? args[at + 1]);
}

const isOwn = (host: string) => /^(localhost|127\.[\d.]+|::1)$/.test(host);

const isLogLevel = (text: string): text is LogLevel =>
  (logLevels as readonly string[]).includes(text);

const limitsOf = (text: (name: string) => string | undefined) =>
  Object.fromEntries(
    Object.entries(limits).map(([key, [name, usual, least, most]]) => [
      key,
      whole(text(name), name, usual, least, most),
    ]),
  ) as Limits;

/** An address, or a network of them. */
function network(text: string): string {
  const [address = "", bits = "0", ...rest] = text.split("/");
  const most = { 4: 32, 6: 128 }[isIP(address)];
  if (most && /^\d+$/.test(bits) && Number(bits) <= most && rest.length === 0)
    return text;
  throw new BadEnv({
    en: `TRUST_PROXY has “${text}”: write addresses or networks such as 10.0.0.0/8, apart by commas.`,
    zh: `TRUST_PROXY 含“${text}”：请写地址或网段，如 10.0.0.0/8，以逗号分隔。`,
  });
}

/** An endpoint on this machine: what a page says is sent nowhere else. */
function modelUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    isOwn(url.hostname.replace(/^\[|\]$/g, ""))
  )
    return text;
  throw new BadEnv({
    en: `SILKGRAPH_MODEL_URL is “${text}”: write the address of a model on this machine, such as http://127.0.0.1:8080/v1.`,
    zh: `SILKGRAPH_MODEL_URL 为“${text}”：请写本机模型的地址，如 http://127.0.0.1:8080/v1。`,
  });
}

/** An origin as browsers write it. */
function origin(text: string, name: string, takesAll: boolean): string {
  const isOrigin =
    URL.canParse(text) &&
    new URL(text).origin === text &&
    /^https?:/.test(text);
  if (isOrigin) return text;
  throw new BadEnv({
    en: `${name} has “${text}”: write origins such as https://example.org, apart by commas${takesAll ? ", or *" : ""}.`,
    zh: `${name} 含“${text}”：请写来源，如 https://example.org，以逗号分隔${takesAll ? "，或写 *" : ""}。`,
  });
}

function flag(text: string | undefined, name: string): boolean {
  if (text === undefined || text === "0") return false;
  if (text === "1") return true;
  throw new BadEnv({
    en: `${name} is “${text}”: write 1 or 0.`,
    zh: `${name} 为“${text}”：请写 1 或 0。`,
  });
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
  throw new BadEnv({
    en: `${name} is “${text}”: write a whole number from ${least} to ${most}.`,
    zh: `${name} 为“${text}”：请写 ${least} 至 ${most} 之间的整数。`,
  });
}
