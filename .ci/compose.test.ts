import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

const home = join(import.meta.dirname, "..");
const compose = (env: Record<string, string>) =>
  spawnSync("docker-compose", ["config"], {
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
}

it.skipIf(!isInstalled)(
  "is a valid file in which Silkgraph waits for a healthy Neo4j",
  () => {
    const { status, stdout, stderr } = compose({
      NEO4J_PASSWORD: "of-eight-and-more",
    });
    expect(status, stderr).toBe(0);
    const { services, volumes } = parse(stdout) as {
      services: Record<string, Service>;
      volumes: object;
    };
    expect(services["neo4j"]!.image).toBe("neo4j:5.26-community");
    expect(services["neo4j"]!.healthcheck).toBeDefined();
    expect(services["silkgraph"]!.depends_on).toEqual({
      neo4j: { condition: "service_healthy" },
    });
    expect(services["silkgraph"]!.environment["NEO4J_PASSWORD"]).toBe(
      "of-eight-and-more",
    );
    expect(services["neo4j"]!.environment["NEO4J_AUTH"]).toBe(
      "neo4j/of-eight-and-more",
    );
    expect(Object.keys(volumes)).toEqual(["neo4j-data"]);
  },
);

it.skipIf(!isInstalled)("says what is missing without a password", () => {
  const { status, stderr } = compose({});
  expect(status).not.toBe(0);
  expect(stderr).toContain("set NEO4J_PASSWORD");
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
