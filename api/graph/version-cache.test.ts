import { expect, it } from "vitest";
import { ask, fill } from "../testing/ask.ts";
import { eachGraph } from "../testing/engines.ts";

eachGraph((_engine, open) => {
  it("serves what is kept of an entity only while the data are the same", async () => {
    const graph = await open();
    const find = async (text: string) => {
      const document = `query ($text: String!) { search(text: $text) { hits { entity { id } match { text kind } } } }`;
      const { data } = await ask(document, { text }, graph);
      return (data as { search: { hits: unknown[] } }).search.hits;
    };
    const country = (en: string) => ({
      Country: [{ id: "one", name: { en, zh: "甲" }, iso2: "AA", iso3: "AAA" }],
    });
    const [first, second] = ["Alandia", "Borland"].map((text) => [
      { entity: { id: "one" }, match: { text, kind: "EXACT" } },
    ]);

    await fill(graph, country("Alandia"));
    expect(await find("Alandia")).toStrictEqual(first);
    expect(await find("Alandia")).toStrictEqual(first);
    await fill(graph, country("Borland"));
    expect(await find("Borland")).toStrictEqual(second);
    expect(await find("Alandia")).toStrictEqual([]);
  });
});
