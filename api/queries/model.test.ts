import { isEnumType } from "graphql";
import { beforeAll, expect, it } from "vitest";
import type { Graph } from "../graph/graph.ts";
import { createSchema } from "../schema/schema.ts";
import { ask } from "../testing/ask.ts";
import { onEmbedded } from "../testing/engines.ts";

interface Named {
  readonly name: string;
}
interface Answer {
  readonly model: {
    readonly kinds: readonly Named[];
    readonly links: readonly Named[];
    readonly identifierSchemes: readonly Named[];
    readonly vocabularies: readonly (Named & {
      readonly terms: readonly Named[];
    })[];
  };
}

onEmbedded((open) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await open();
  });

  const model = async (selection: string) => {
    const { data, errors } = await ask(`{ model { ${selection} } }`, {}, graph);
    expect(errors).toBeUndefined();
    return (data as Answer).model;
  };
  const find = (list: readonly Named[], wanted: string) =>
    list.find(({ name }) => name === wanted);
  const text = "{ en zh }";

  it("names a kind, tells its role and what it means, in both languages", async () => {
    const { kinds } = await model(
      `kinds { name role label ${text} plural ${text} meaning ${text} }`,
    );
    expect(find(kinds, "Port")).toEqual({
      name: "Port",
      role: "THING",
      label: { en: "Port", zh: "港口" },
      plural: { en: "Ports", zh: "港口" },
      meaning: {
        en: "A seaport or an inland port.",
        zh: "海港或内陆港。",
      },
    });
  });

  it("names the fields of a kind, stored ones and links", async () => {
    const { kinds } = await model(
      `kinds { name fields { name label ${text} meaning } }`,
    );
    const railway = find(kinds, "Railway") as Named & { fields: Named[] };
    expect(find(railway.fields, "lengthKm")).toEqual({
      name: "lengthKm",
      label: { en: "Length", zh: "长度" },
      meaning: "Length of the line, in kilometres.",
    });
    expect(find(railway.fields, "stops")).toEqual({
      name: "stops",
      label: { en: "Stops", zh: "停靠" },
      meaning: "The places where it stops, in order from one end to the other.",
    });
  });

  it("names a vocabulary and its terms in their order", async () => {
    const { vocabularies } = await model(
      `vocabularies { name label ${text} meaning ${text} terms { name label ${text} meaning ${text} } }`,
    );
    expect(find(vocabularies, "PortType")).toEqual({
      name: "PortType",
      label: { en: "Type of port", zh: "港口类型" },
      meaning: { en: "The type of a port.", zh: "港口的类型。" },
      terms: [
        {
          name: "SEAPORT",
          label: { en: "Seaport", zh: "海港" },
          meaning: { en: "A port on the sea.", zh: "海上港口。" },
        },
        {
          name: "INLAND_PORT",
          label: { en: "Inland port", zh: "内陆港" },
          meaning: {
            en: "A port on a river, a canal or dry land.",
            zh: "位于河流、运河或陆地的港口。",
          },
        },
      ],
    });
  });

  it("reads links out as sentences", async () => {
    const { links } = await model(`links { name sentence ${text} }`);
    expect(find(links, "PART_OF")).toEqual({
      name: "PART_OF",
      sentence: { en: "{from} is part of {to}", zh: "{from}属于{to}" },
    });
  });

  it("says how each scheme writes its identifiers, and where they lead", async () => {
    const { identifierSchemes } = await model(
      "identifierSchemes { name pattern url source }",
    );
    expect(find(identifierSchemes, "WIKIDATA")).toEqual({
      name: "WIKIDATA",
      pattern: "^Q[1-9]\\d*$",
      url: "http://www.wikidata.org/entity/{value}",
      source: "wikidata",
    });
  });

  it("lists every kind, type of link and vocabulary that the schema has", async () => {
    const { kinds, links, vocabularies } = await model(
      "kinds { name } links { name } vocabularies { name terms { name } }",
    );
    const namesOf = (list: readonly Named[]) =>
      list.map(({ name }) => name).sort();
    const enums = new Map(
      Object.values(createSchema().getTypeMap())
        .filter(isEnumType)
        .filter(({ name }) => !name.startsWith("__"))
        .map((type) => [type.name, namesOf(type.getValues())]),
    );
    expect(namesOf(kinds)).toEqual(enums.get("Kind"));
    expect(namesOf(links)).toEqual(enums.get("LinkType"));
    for (const { name, terms } of vocabularies)
      expect(namesOf(terms), name).toEqual(enums.get(name));
    // The others are made of the kinds, their fields and what the search does.
    const others = [...enums.keys()].filter(
      (name) => !find(vocabularies, name),
    );
    expect(others.filter((name) => !name.endsWith("OrderBy")).sort()).toEqual([
      "Kind",
      "LinkType",
      "MatchKind",
      "Moment",
    ]);
  });
});
