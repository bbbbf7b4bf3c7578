// `npm run neo4j`: a Neo4j to try Silkgraph on, for a machine without Docker; Ctrl-C ends it.
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { languageOf, readEnv } from "../../env.ts";
import { UserError, userMessage } from "../../errors.ts";
import { missingFor } from "../java.ts";
import {
  neo4jVersions,
  programs,
  startNeo4j,
  type Neo4jVersion,
} from "./server.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** What is given after the command. */
function given() {
  const { values } = parseArgs({
    options: {
      version: { type: "string", default: "5.26" },
      data: { type: "string" },
      port: { type: "string", default: "7687" },
      lang: { type: "string" },
    },
  });
  const version = neo4jVersions.find((each) => each === values.version);
  const port = Number(values.port);
  if (version === undefined || !(port > 0 && port < 65_536))
    throw new UserError({
      en: `Write npm run neo4j -- [--version ${neo4jVersions.join("|")}] [--data FOLDER] [--port 7687].`,
      zh: `用法：npm run neo4j -- [--version ${neo4jVersions.join("|")}] [--data 文件夹] [--port 7687]。`,
    });
  const usual = join(readEnv().dataFolder, `neo4j-${version}`);
  return { version, port, home: resolve(values.data ?? usual) };
}

function needJava(version: Neo4jVersion): void {
  const program = programs[version];
  const missing = missingFor(program);
  if (missing === "java")
    throw new UserError({
      en: `Neo4j ${version} needs Java ${String(program.since)} or newer: on Debian, apt-get install default-jre-headless maven; or python3 api/testing/python/packages.py install java.`,
      zh: `Neo4j ${version} 需要 Java ${String(program.since)} 或更新版本：Debian 上请运行 apt-get install default-jre-headless maven，或运行 python3 api/testing/python/packages.py install java。`,
    });
  if (missing === "maven")
    throw new UserError({
      en: "Maven fetches Neo4j's jars, once: on Debian, apt-get install maven.",
      zh: "首次运行须由 Maven 下载 Neo4j 的 jar 文件：Debian 上请运行 apt-get install maven。",
    });
}

/** The password of the data in `home`, which is made with them. */
async function passwordOf(home: string): Promise<string> {
  const file = join(home, "password");
  const known = await readFile(file, "utf8").catch(() => undefined);
  const wanted = process.env["NEO4J_PASSWORD"];
  if (known !== undefined && wanted && wanted !== known.trim())
    throw new UserError({
      en: `The data in ${home} have another password: it stands in ${file}.`,
      zh: `${home} 中的数据使用另一个密码，见 ${file}。`,
    });
  if (known !== undefined) return known.trim();
  const password = wanted || randomBytes(12).toString("base64url");
  if (password.length < 8)
    throw new UserError({
      en: "NEO4J_PASSWORD is too short: Neo4j asks for eight characters or more.",
      zh: "NEO4J_PASSWORD 过短：Neo4j 要求至少八个字符。",
    });
  await mkdir(home, { recursive: true });
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** What hinders a Neo4j that has not started, where its own words tell; otherwise the error itself. */
function hindranceOf(error: unknown, home: string, port: number): unknown {
  const said = String(error);
  if (/FileLockException/.test(said))
    return new UserError({
      en: `The data in ${home} are in use by another Neo4j: end that one, or name another folder by --data.`,
      zh: `${home} 中的数据正由另一个 Neo4j 使用：请先结束它，或用 --data 另指定文件夹。`,
    });
  if (/BindException|Address already in use/.test(said))
    return new UserError({
      en: `Port ${String(port)} is in use by another program: name another by --port.`,
      zh: `端口 ${String(port)} 已被其他程序占用：请用 --port 另指定端口。`,
    });
  return error;
}

try {
  const { version, port, home } = given();
  needJava(version);
  const password = await passwordOf(home);
  const stopping = new Promise<void>((end) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => end());
  });
  const language = languageOf();
  complain(
    {
      en: `Starting Neo4j ${version} on ${home}; the first time its jars are fetched.`,
      zh: `正在用 ${home} 启动 Neo4j ${version}；首次启动会先下载 jar 文件。`,
    }[language],
  );
  const flags = ["-Xmx1g"];
  const server = await startNeo4j({
    version,
    port,
    home,
    password,
    flags,
  }).catch((error: unknown) => {
    throw hindranceOf(error, home, port);
  });
  say(`NEO4J_URI=${server.uri} NEO4J_PASSWORD=${password} npm start`);
  complain(
    {
      en: "That line starts Silkgraph on it, from another terminal. Ctrl-C ends Neo4j and keeps the data.",
      zh: "在另一个终端运行上面这一行，即可在其上启动 Silkgraph。按 Ctrl-C 结束 Neo4j，数据会保留。",
    }[language],
  );
  await stopping;
  await server.stop();
  process.exit(0);
} catch (error) {
  complain(userMessage(languageOf(), error) ?? String((error as Error).stack));
  process.exit(1);
}
