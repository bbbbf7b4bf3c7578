import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const home = join(import.meta.dirname, "..");
const compose = (env: Record<string, string>, ...options: readonly string[]) =>
  spawnSync("docker-compose", [...options, "config"], {
    cwd: home,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], ...env },
  });
const isInstalled = compose({}).error === undefined;

interface Service {
  readonly image?: string;
  readonly environment: Record<string, string>;
  readonly depends_on?: Record<string, { condition: string }>;
  readonly healthcheck?: { test: string[] };
  readonly ports?: unknown[];
  readonly profiles?: string[];
  readonly read_only?: boolean;
  readonly secrets?: { source: string }[];
}

/** What compose makes of the file. */
function read(env: Record<string, string>, ...options: readonly string[]) {
  const { status, stdout, stderr } = compose(
    { SECRETS: "/run/host", ...env },
    ...options,
  );
  expect(status, stderr).toBe(0);
  return parse(stdout) as {
    services: Record<string, Service>;
    volumes: object;
    secrets: Record<string, { file: string }>;
  };
}

it.skipIf(!isInstalled)(
  "is a valid file in which Silkgraph waits for a healthy Neo4j, with secrets by file",
  () => {
    const { services, volumes, secrets } = read({});
    const started = Object.keys(services).filter(
      (name) => services[name]!.profiles === undefined,
    );
    expect(started).toEqual(["neo4j", "silkgraph"]);
    const { neo4j, silkgraph } = services;
    expect(neo4j!.image).toBe("neo4j:5.26-community");
    expect(neo4j!.healthcheck).toBeDefined();
    expect(silkgraph!.depends_on).toEqual({
      neo4j: { condition: "service_healthy" },
    });
    const named = [neo4j!, silkgraph!].flatMap(({ environment }) =>
      Object.values(environment).filter((value) =>
        value?.startsWith("/run/secrets/"),
      ),
    );
    expect(named).toEqual([
      "/run/secrets/neo4j_auth",
      "/run/secrets/metrics_token",
      "/run/secrets/neo4j_password",
    ]);
    expect(
      Object.entries(secrets).map(([name, { file }]) => [name, file]),
    ).toEqual(
      ["metrics_token", "neo4j_auth", "neo4j_password"].map((name) => [
        name,
        `/run/host/${name}`,
      ]),
    );
    expect(Object.keys(volumes)).toContain("neo4j-data");
  },
);

it.skipIf(!isInstalled)(
  "has a profile of two servers that only the balancer reaches, on a Neo4j by one variable",
  () => {
    const { services } = read(
      { NEO4J_VERSION: "2026.08.1-community" },
      ...["--profile", "replicas"],
    );
    const { neo4j, balancer, ...others } = services;
    expect(neo4j!.image).toBe("neo4j:2026.08.1-community");
    const replicas = ["replica-1", "replica-2"];
    for (const name of replicas) {
      const { ports, read_only, environment, depends_on } = others[name]!;
      expect(ports).toBeUndefined();
      expect(read_only).toBe(true);
      expect(depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
      expect(environment["NEO4J_PASSWORD_FILE"]).toBe(
        "/run/secrets/neo4j_password",
      );
      // Where containers have their addresses, unless told.
      expect(environment["TRUST_PROXY"]).toBe(
        "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16",
      );
    }
    expect(balancer!.environment["REPLICAS"]).toBe(
      replicas.map((name) => `${name}:4000`).join(" "),
    );
    expect(Object.keys(balancer!.depends_on!)).toEqual(replicas);
  },
);

it.skipIf(!isInstalled)("says what is missing without secrets", () => {
  const { status, stderr } = compose({});
  expect(status).not.toBe(0);
  expect(stderr).toContain("set SECRETS to a folder with the files");
});

it("runs as a user without rights, on the server's packages alone", async () => {
  const stages = (await readFile(join(home, "Dockerfile"), "utf8"))
    .split(/^FROM /m)
    .slice(1);
  const packages = stages.find((stage) => / AS packages$/m.test(stage));
  expect(packages).toMatch(/^RUN npm ci --omit=dev\b/m);
  const image = stages.at(-1)!;
  expect(image).toMatch(/^USER node$/m);
  expect(image.match(/^.*node_modules.*$/gm)).toEqual([
    "COPY --from=packages /app/node_modules node_modules",
  ]);
  expect(image).not.toMatch(/^RUN/m);
});
