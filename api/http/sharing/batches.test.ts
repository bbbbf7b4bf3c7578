import { afterEach, expect, it } from "vitest";
import { TimedOut, type Graph } from "../../graph/graph.ts";
import { serve, type Served } from "../../testing/http.ts";

let served: Served;
let open: () => void;
afterEach(async () => {
  open();
  await served.close();
});

/** Serves a graph whose statement that asks for `alandia` waits once it is closed; notes the ids of each. */
async function serveHeld(refused?: string) {
  let gate = Promise.resolve();
  const asked: string[][] = [];
  const wrap = (graph: Graph): Graph => ({
    ...graph,
    read: async <Row>(...args: Parameters<Graph["read"]>) => {
      const ids = (args[1]?.["ids"] ?? []) as string[];
      asked.push(ids);
      if (ids.includes("alandia")) await gate;
      if (refused !== undefined && ids.includes(refused))
        throw new TimedOut(`${refused} takes too long.`);
      return graph.read<Row>(...args);
    },
  });
  // Equal requests would share one answer.
  served = await serve({ ANSWERS_KEPT_MB: "0" }, wrap);
  // What it takes has to be seen before it counts as short.
  for (let times = 0; times < 8; times++) await ask("cedonia");
  asked.length = 0;
  gate = new Promise((resolve) => (open = resolve));
  return asked;
}

async function ask(id: string) {
  const response = await fetch(`${served.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "query Of($id: ID!) { country(id: $id) { id name { en } } }",
      variables: { id },
    }),
  });
  const { data, errors } = (await response.json()) as {
    data: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code ?? data;
}

const countryOf = (id: string, en: string) => ({
  country: { id, name: { en } },
});
const alandia = countryOf("alandia", "Alandia");
const borland = countryOf("borland", "Borland");
const cedonia = countryOf("cedonia", "Cedonia");

/** The first waits with the engine while the others are let in. */
async function askAll(asked: string[][], others: readonly string[]) {
  const first = ask("alandia");
  await expect.poll(() => asked.length).toBe(1);
  const rest = others.map(ask);
  await expect
    .poll(async () => (await fetch(`${served.url}/metrics`)).text())
    .toContain(
      `silkgraph_statements{state="waiting"} ${String(others.length)}`,
    );
  open();
  return Promise.all([first, ...rest]);
}

it("asks together for what comes while a statement of its sort runs", async () => {
  const asked = await serveHeld();
  expect(
    await askAll(asked, ["borland", "nowhere", "cedonia", "borland"]),
  ).toEqual([alandia, borland, { country: null }, cedonia, borland]);
  expect(asked).toEqual([["alandia"], ["borland", "nowhere", "cedonia"]]);
});

it("asks for each alone where one of them fails", async () => {
  const asked = await serveHeld("borland");
  expect(await askAll(asked, ["cedonia", "borland", "nowhere"])).toEqual([
    alandia,
    cedonia,
    "TIMEOUT",
    { country: null },
  ]);
});
