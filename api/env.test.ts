import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { languageOf, limits, readEnv } from "./env.ts";
import { BadEnv } from "./secrets.ts";

it("holds to what is usual where nothing is said", () => {
  const { limits, ...env } = readEnv({ PORT: "", LIMIT_COST: " " });
  expect(limits).toEqual({
    body: 100_000,
    tokens: 4_000,
    depth: 16,
    aliases: 100,
    directives: 30,
    fields: 3_000,
    operations: 30,
    list: 1_000,
    text: 2_000,
    filterDepth: 5,
    filterWidth: 50,
    cost: 100_000,
    time: 20_000,
    wait: 2_000,
    concurrency: 256,
    rate: 0,
    work: 30_000,
    clients: 100,
  });
  expect(env).toMatchObject({
    port: 4000,
    host: "127.0.0.1",
    mayRebuild: false,
    corsOrigins: [],
    embedOrigins: [],
    proxies: [],
    metricsToken: undefined,
    logLevel: undefined,
    neo4j: undefined,
  });
});

it("says every limit in the README, with what is usual", () => {
  const readme = readFileSync(
    join(import.meta.dirname, "..", "README.md"),
    "utf8",
  );
  for (const [name, usual] of Object.values(limits))
    expect(readme).toContain(`\`${name}\` ${usual.toLocaleString("en")}`);
});

it("reads no variable that the README does not explain", () => {
  const names = new Set<string>();
  readEnv(
    new Proxy(
      {},
      {
        get(_, name) {
          names.add(String(name));
          return name === "NEO4J_URI" ? "bolt://localhost:7687" : undefined;
        },
      },
    ),
  );
  // What the system and npm set is nobody's to choose.
  const foreign = ["LC_ALL", "LC_MESSAGES", "npm_lifecycle_event"];
  const readme = readFileSync(
    join(import.meta.dirname, "..", "README.md"),
    "utf8",
  );
  expect(
    [...names].filter(
      (name) => !foreign.includes(name) && !readme.includes(`\`${name}\``),
    ),
  ).toEqual([]);
  expect(names).toContain("SILKGRAPH_REBUILD");
});

it("reads lists and limits", () => {
  const env = readEnv({
    LIMIT_DEPTH: "20",
    CORS_ORIGINS: "https://a.example, http://localhost:5173",
    EMBED_ORIGINS: "https://school.example",
    TRUST_PROXY: "10.0.0.0/8,192.0.2.1",
  });
  expect(env.limits.depth).toBe(20);
  expect(env.embedOrigins).toEqual(["https://school.example"]);
  expect(env.corsOrigins).toEqual([
    "https://a.example",
    "http://localhost:5173",
  ]);
  expect(env.proxies).toEqual(["10.0.0.0/8", "192.0.2.1"]);
});

it("bounds how often one address may ask where others than this machine can", () => {
  expect(readEnv({ HOST: "0.0.0.0" }).limits.rate).toBe(600);
  expect(readEnv({ HOST: "0.0.0.0", LIMIT_RATE: "0" }).limits.rate).toBe(0);
  expect(readEnv({ LIMIT_RATE: "5" }).limits.rate).toBe(5);
  expect(readEnv({ TRUST_PROXY: "127.0.0.1" }).limits.rate).toBe(600);
});

it.each([
  [{ PORT: "http" }, "PORT is “http”: write a whole number from 0 to 65535."],
  [{ PORT: "65536" }, "PORT is “65536”: write a whole number from 0 to 65535."],
  [{ SILKGRAPH_REBUILD: "yes" }, "SILKGRAPH_REBUILD is “yes”: write 1 or 0."],
  [
    { LIMIT_COST: "-1" },
    "LIMIT_COST is “-1”: write a whole number from 30000 to 10000000.",
  ],
  [
    { LIMIT_TIME: "1e9" },
    "LIMIT_TIME is “1e9”: write a whole number from 10 to 600000.",
  ],
  [
    { LOG_LEVEL: "loud" },
    "LOG_LEVEL is “loud”: write one of silent, error, warn, info, debug.",
  ],
  [
    { METRICS_TOKEN: "short" },
    "METRICS_TOKEN is too weak: write 16 characters or more, without spaces.",
  ],
  [
    { CORS_ORIGINS: "a.example" },
    "CORS_ORIGINS has “a.example”: write origins such as https://example.org, apart by commas, or *.",
  ],
  [
    { CORS_ORIGINS: "https://a.example/path" },
    "CORS_ORIGINS has “https://a.example/path”: write origins such as https://example.org, apart by commas, or *.",
  ],
  [
    { EMBED_ORIGINS: "*" },
    "EMBED_ORIGINS has “*”: write origins such as https://example.org, apart by commas.",
  ],
  [
    { TRUST_PROXY: "10.0.0.0/33" },
    "TRUST_PROXY has “10.0.0.0/33”: write addresses or networks such as 10.0.0.0/8, apart by commas.",
  ],
  [
    { NEO4J_URI: "http://db:7474" },
    "NEO4J_URI is “http://db:7474”: write bolt://host:7687 or neo4j://host:7687.",
  ],
])("refuses %o in a sentence", (variables, message) => {
  expect(() => readEnv(variables)).toThrow(
    expect.objectContaining({ name: "BadEnv", message }),
  );
});

it.each([
  [{ LANG: "zh_CN.UTF-8" }, [], "zh"],
  [{ LANG: "C.UTF-8" }, [], "en"],
  [{ LC_ALL: "zh_TW", LANG: "en_US" }, [], "zh"],
  [{ LC_ALL: "", LC_MESSAGES: "zh_CN", LANG: "en_US" }, [], "zh"],
  [{ LANG: "zh_CN" }, ["--lang", "en"], "en"],
  [{ LANG: "en_US" }, ["check", "--lang=zh"], "zh"],
] as const)("speaks, by %o and %j, %s", (variables, args, language) => {
  expect(languageOf(variables, args)).toBe(language);
});

it("speaks as the system is set where no variable says how", () => {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  expect(languageOf({}, [])).toBe(locale.startsWith("zh") ? "zh" : "en");
});

it("says in Chinese as well what cannot be meant", () => {
  expect(() => readEnv({ LIMIT_DEPTH: "deep" })).toThrow(
    expect.objectContaining({
      text: {
        en: "LIMIT_DEPTH is “deep”: write a whole number from 15 to 100.",
        zh: "LIMIT_DEPTH 为“deep”：请写 15 至 100 之间的整数。",
      },
    }),
  );
});

it("keeps 64 megabytes of answers, and looks at a Neo4j anew after a second, unless told", () => {
  const kept = (variables: NodeJS.ProcessEnv) => {
    const env = readEnv({ NEO4J_URI: "bolt://db:7687", ...variables });
    return [env.answerBytes, env.neo4j?.staleMs];
  };
  expect(kept({})).toEqual([64_000_000, 1_000]);
  expect(kept({ ANSWERS_KEPT_MB: "0", ANSWERS_STALE_MS: "50" })).toEqual([
    0, 50,
  ]);
});

it("asks only a model on this machine", () => {
  const urlOf = (SILKGRAPH_MODEL_URL: string) =>
    readEnv({ SILKGRAPH_MODEL_URL }).modelUrl;
  expect(urlOf("")).toBeUndefined();
  expect(urlOf("http://127.0.0.1:8080/v1")).toBe("http://127.0.0.1:8080/v1");
  expect(urlOf("http://[::1]:8080/v1")).toBe("http://[::1]:8080/v1");
  for (const elsewhere of [
    "https://example.org/v1",
    "http://127.0.0.1.example.org/v1",
    "file:///v1",
    "localhost:8080",
  ])
    expect(() => urlOf(elsewhere)).toThrow("SILKGRAPH_MODEL_URL");
});

it("refuses a language that it does not speak", () => {
  expect(() => readEnv({ LANG: "fr_FR" }, ["check"])).not.toThrow();
  for (const args of [["--lang", "fr"], ["--lang=chinese"]])
    expect(() => readEnv({}, args)).toThrow(
      /^--lang is “\w+”: write en or zh\.$/,
    );
});

/** A file that holds these bytes. */
function fileOf(bytes: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "silkgraph-secret-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "secret");
  writeFileSync(path, bytes);
  return path;
}

it("reads a secret from a file, without the end of its line", () => {
  const env = readEnv({
    NEO4J_URI: "bolt://db:7687",
    NEO4J_PASSWORD: "",
    NEO4J_PASSWORD_FILE: fileOf(" of blanks \n"),
    METRICS_TOKEN_FILE: fileOf("of-sixteen-letters\r\n"),
    EDITOR_TOKEN_FILE: fileOf("sixteen-and-more!"),
  });
  expect([env.neo4j?.password, env.metricsToken, env.editorToken]).toEqual([
    " of blanks ",
    "of-sixteen-letters",
    "sixteen-and-more!",
  ]);
});

it.each<[string, () => NodeJS.ProcessEnv, RegExp, RegExp]>([
  [
    "is missing",
    () => ({ METRICS_TOKEN_FILE: "/nowhere/token" }),
    /^METRICS_TOKEN_FILE is \/nowhere\/token, which cannot be read \(ENOENT\): correct the path/,
    /^METRICS_TOKEN_FILE 为 \/nowhere\/token，但无法读取该文件（ENOENT）：/,
  ],
  [
    "is a folder",
    () => ({ METRICS_TOKEN_FILE: tmpdir() }),
    /cannot be read \(EISDIR\)/,
    /无法读取该文件（EISDIR）/,
  ],
  [
    "is empty",
    () => ({ METRICS_TOKEN_FILE: fileOf("\n") }),
    /^METRICS_TOKEN_FILE is \S+, which is empty: write the secret into it\.$/,
    /但该文件是空的/,
  ],
  [
    "holds more than a secret",
    () => ({ METRICS_TOKEN_FILE: fileOf("of-sixteen-letters\nand more\n") }),
    /holds more than one line/,
    /不止一行/,
  ],
  [
    "is no text",
    () => ({ METRICS_TOKEN_FILE: fileOf(new Uint8Array([0xff, 0xfe])) }),
    /is not text in UTF-8/,
    /不是 UTF-8 文本/,
  ],
  [
    "holds a token that is too weak",
    () => ({ METRICS_TOKEN_FILE: fileOf("short") }),
    /^METRICS_TOKEN is too weak/,
    /^METRICS_TOKEN 过弱/,
  ],
  [
    "says what the variable says, too",
    () => ({
      METRICS_TOKEN: "of-sixteen-letters",
      METRICS_TOKEN_FILE: fileOf("of-sixteen-letters"),
    }),
    /^METRICS_TOKEN and METRICS_TOKEN_FILE are both set: leave one of them out\.$/,
    /请只留其一/,
  ],
])("refuses, in a sentence, a file of a secret that %s", (_, env, en, zh) => {
  let thrown: unknown;
  try {
    readEnv(env());
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(BadEnv);
  const { text } = thrown as BadEnv;
  expect(text.en).toMatch(en);
  expect(text.zh).toMatch(zh);
});
