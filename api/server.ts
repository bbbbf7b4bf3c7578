// The entry point: assembles the server and listens.
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { AddressInfo } from "node:net";
import { openArticles } from "./articles/articles.ts";
import { fingerprintOf } from "./http/fingerprint.ts";
import { languageOf, readEnv, type Env } from "./env.ts";
import { GraphClosed, GraphUnavailable, type Graph } from "./graph/graph.ts";
import { openGraph } from "./graph/open.ts";
import { Engine, waits } from "./http/engine.ts";
import { openLogStream } from "./log-stream.ts";
import { UserError, userMessage } from "./errors.ts";
import { serveDoor } from "../seed/door/serve.ts";
import { loadIfChanged } from "../seed/load-if-changed.ts";
import type { Text } from "./model/index.ts";
import type { Changes } from "../seed/compare.ts";
import type { BrokenSeed } from "../seed/valid-seed.ts";

const home = join(import.meta.dirname, "..");
const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/**
 * Milliseconds for which a stopping server still takes requests: behind a proxy until that has learnt, by
 * asking every second whether it is ready, to ask others.
 */
const drainMs = { alone: 200, behindProxy: 3_000 };

async function listen(app: FastifyInstance, env: Env): Promise<number> {
  try {
    await app.listen({ port: env.port, host: env.host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const where = `${env.host}:${String(env.port)}`;
    if (code === "EADDRINUSE")
      throw new UserError({
        en: `Port ${String(env.port)} is in use: stop what listens there, or choose another, as in PORT=4001 npm start.`,
        zh: `端口 ${String(env.port)} 已被占用：请停止占用它的程序，或另选端口，例如 PORT=4001 npm start。`,
      });
    if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new UserError({
        en: `This machine does not let Silkgraph listen on ${where} (${code}): choose another PORT or HOST.`,
        zh: `本机不允许 Silkgraph 监听 ${where}（${code}）：请另选 PORT 或 HOST。`,
      });
    throw error;
  }
  return (app.server.address() as AddressInfo).port;
}

/** Where it stands which records the store was loaded from. */
const markFileOf = (env: Env) => join(env.dataFolder, "loaded.json");

/** Loads the records as soon as the engine can be reached; until then, reports once a minute. */
async function fill(
  graph: Graph,
  env: Env,
  engine: Engine,
  signal: AbortSignal,
) {
  let told = -Infinity;
  for (;;) {
    try {
      await graph.check();
      engine.waitsFor = waits.reading;
      return await loadIfChanged(graph, env.articlesFolder, markFileOf(env), {
        notice: (text) => complain(text[env.language]),
        progress: (text) => {
          engine.waitsFor = text.en;
          complain(text[env.language]);
        },
      });
    } catch (error) {
      if (isBrokenSeed(error) && (await graph.version()) !== null) {
        engine.problems = error.problems.length;
        void untilLoaded(graph, signal).then(() => (engine.problems = 0));
        complain(error.text[env.language]);
        complain(lastSound[env.language]);
        return null;
      }
      if (!(error instanceof GraphUnavailable)) throw error;
      engine.waitsFor = waits.reaching;
      if (performance.now() - told >= 60_000) {
        complain(
          {
            en: `${userMessage("en", error)!.replace(/\.?$/, ".")} Still trying.`,
            zh: `${userMessage("zh", error)!.replace(/。?$/, "。")}仍在重试。`,
          }[env.language],
        );
        told = performance.now();
      }
      await delay(2_000, undefined, { signal });
    }
  }
}

/** Resolves when somebody has loaded the graph anew, perhaps another process into Neo4j. */
async function untilLoaded(graph: Graph, signal: AbortSignal): Promise<void> {
  const version = await graph.version();
  const isSame = () =>
    graph.version().then(
      (now) => now === version,
      () => true,
    );
  try {
    while (await isSame())
      await delay(5_000, undefined, { signal, ref: false });
  } catch {
    return;
  }
}

/** By its name: a start without mistakes does not take the time to import it. */
const isBrokenSeed = (error: unknown): error is BrokenSeed =>
  (error as Error).name === "BrokenSeed";

const lastSound = {
  en: "The graph is served as it was loaded last. Mend the records, then npm run seed:load.",
  zh: "现仍提供上次载入的图谱。请更正记录，再运行 npm run seed:load。",
};

async function main(): Promise<void> {
  const env = readEnv();
  const opening = openGraph({
    ...env,
    isServing: true,
    labels: async () => [...(await import("./model/index.ts")).kinds.keys()],
    notice: (sentence) => complain(sentence[env.language]),
  });
  // A failure is reported where the graph is needed.
  opening.catch(() => undefined);
  // These take most of a start, in which the engine's process gets ready.
  const [{ createApp }, { createSchema }, { keepWarm, warmUp }, fingerprint] =
    await Promise.all([
      import("./http/app.ts"),
      import("./schema/schema.ts"),
      import("./http/warm-up/warm-up.ts"),
      fingerprintOf(home, env.articlesFolder),
    ]);
  const engine = new Engine();
  const schema = createSchema();
  const webFolder = join(home, "web", "dist");
  const stopped = new AbortController();
  const articles = openArticles(env.articlesFolder);
  let desk: ReturnType<typeof openDesk> | undefined;
  const openDesk = async () => {
    const [{ deskActions }, { ownPlaces }] = await Promise.all([
      import("../seed/desk/actions.ts"),
      import("../seed/desk/places.ts"),
    ]);
    const tell = (text: Text) => complain(text[env.language]);
    return deskActions(ownPlaces(env.articlesFolder), async (records) => {
      articles.forget();
      await loadIfChanged(
        await opening,
        env.articlesFolder,
        markFileOf(env),
        { notice: tell, progress: tell },
        records,
      );
      void removeInBackground(await opening, stopped.signal);
      engine.problems = 0;
    });
  };
  const app = await createApp({
    schema,
    engine,
    stopping: stopped.signal,
    articles,
    limits: env.limits,
    answerBytes: env.answerBytes,
    fingerprint,
    webFolder,
    corsOrigins: env.corsOrigins,
    embedOrigins: env.embedOrigins,
    proxies: env.proxies,
    metricsToken: env.metricsToken,
    desk: { token: env.editorToken, actions: () => (desk ??= openDesk()) },
    // The log is for collectors; a terminal gets sentences only.
    logStream: openLogStream(process.stderr.fd),
    logLevel: env.logLevel ?? (process.stdout.isTTY ? "silent" : "info"),
  });
  const port = await listen(app, env);
  /** What to close at the end, in this order. */
  const open: { close(): PromiseLike<unknown> }[] = [app];

  /** Refuses new requests, lets running ones finish, and exits; at once when called twice. */
  const stop = async () => {
    if (stopped.signal.aborted) process.exit(130);
    stopped.abort();
    // Answers in this time tell callers with open connections to close them.
    await delay(env.proxies.length > 0 ? drainMs.behindProxy : drainMs.alone);
    // Close busy connections as soon as they are idle.
    setInterval(() => app.server.closeIdleConnections(), 50).unref();
    setTimeout(() => app.server.closeAllConnections(), 10_000).unref();
    setTimeout(() => process.exit(0), 12_000).unref();
    for (const each of open) await each.close();
    process.exit(0);
  };
  process.on("SIGTERM", () => void stop()).on("SIGINT", () => void stop());
  const parent = process.ppid;
  // The shell between npm and this process dies of the signal and does not forward it.
  const watch = () => process.ppid !== parent && void stop();
  if (env.isUnderNpm) setInterval(watch, 100).unref();

  const graph = await opening;
  open.push(graph);
  const changes = await fill(graph, env, engine, stopped.signal);
  if (changes) say(loadedLine(changes, env.language));
  engine.waitsFor = waits.warming;
  engine.graph = graph;
  void removeInBackground(graph, stopped.signal);
  if (!env.neo4j)
    // It closes before the graph does.
    open.splice(
      -1,
      0,
      await serveDoor(graph, env.dataFolder, () => {
        engine.problems = 0;
      }),
    );
  const host = /^(127\.0\.0\.1|0\.0\.0\.0|::1?)$/.test(env.host)
    ? "localhost"
    : env.host;
  const address = `http://${host}:${String(port)}`;
  // Two words that scripts look for, whatever the language.
  say(`Explorer    ${address}/`);
  say(`Playground  ${address}/playground`);
  const { signal } = stopped;
  await keepWarm(
    engine,
    (isReady) => warmUp(app, schema, webFolder, { signal, isReady }),
    signal,
  );
}

/** What is left where this fails goes at the next load or start. */
async function removeInBackground(
  graph: Graph,
  signal: AbortSignal,
): Promise<void> {
  if (!graph.aside) return;
  const { removeFormer } = await import("../seed/remove-former.ts");
  await removeFormer(graph, { signal }).catch(() => undefined);
}

const loadedLine = (
  { added, changed, removed }: Changes,
  language: Env["language"],
): string =>
  ({
    en: `Loaded the records: ${String(added.length)} added, ${String(changed.length)} changed, ${String(removed.length)} removed.`,
    zh: `已载入记录：新增 ${String(added.length)}，变更 ${String(changed.length)}，删除 ${String(removed.length)}。`,
  })[language];

try {
  await main();
} catch (error) {
  // Being stopped during the start is no error.
  if (
    (error as Error).name !== "AbortError" &&
    !(error instanceof GraphClosed)
  ) {
    complain(
      userMessage(languageOf(), error) ??
        `Silkgraph cannot start: ${String((error as Error).stack)}`,
    );
    process.exit(1);
  }
}
