// Test help: records with names that break careless writers, and what a file should hold of them.
import type { Graph } from "../graph/graph.ts";
import { writeExport } from "../export/write.ts";
import { formats } from "../export/formats.ts";
import { jsonl } from "../export/jsonl.ts";
import type { LinkLine, NodeLine } from "../export/lines.ts";
import { linesOf } from "../export/read.ts";
import { PartialDate, kinds } from "../model/index.ts";

const hash = "0123456789abcdef".repeat(4);
const evidence = [
  { article: "daily", start: 10, end: 25, sha256: hash },
  { article: "daily", start: 0, end: 5, sha256: hash },
];

/** Characters that mean something to a format, or that some format cannot hold. */
export const hostile = `<b a='1' c="2">&amp; ]]> {x} $id \`t\` \\u0041 \\ \\' a,b;c\r\nd\te\u0000\u000b\u001f\u007f\ufffe 𠮷😀`;

export const records = {
  Article: [
    {
      id: "daily",
      name: { en: hostile, zh: "日报" },
      isUntitled: true,
      byline: { en: "Reporters", zh: "记者" },
      datelined: "2024-12-02",
      issued: "2024-12-03",
      language: "zh-Hans",
      authors: ["speaker"],
      publisher: "press",
      agency: "press",
      sentFrom: "vientiane",
      spans: [{ page: "daily-page", start: 0, end: 30 }],
    },
  ],
  Page: [
    {
      id: "daily-page",
      name: { en: "Page", zh: "版面" },
      issued: "2024-12-03",
      pageNumber: 1,
      language: "zh-Hans",
      sha256: hash,
      file: "daily.txt",
      newspaper: "press",
    },
  ],
  Country: [
    {
      id: "laos",
      name: { en: "Laos", zh: "老挝", native: "ລາວ" },
      officialName: { en: "Lao PDR", zh: "老挝人民民主共和国" },
      identifiers: ["WIKIDATA:Q819", "GEONAMES:1655842"],
      iso2: "LA",
      iso3: "LAO",
      coordinates: { latitude: -17.5, longitude: 0.1 },
      references: [{ source: "atlas", fields: ["coordinates", "iso2"] }],
    },
  ],
  Figure: [
    {
      id: "freight",
      gist: { en: "Much was carried.", zh: "运了许多。" },
      measure: { en: "freight", zh: "货物" },
      value: 420000000000,
      unit: { en: "US dollars", zh: "美元" },
      qualifier: "ABOUT",
      since: "2013",
      asOf: "2024-11",
      about: ["railway", "laos"],
      evidence,
    },
    {
      id: "share",
      gist: { en: "Hardly any.", zh: "几乎没有。" },
      measure: { en: "share", zh: "份额" },
      value: 1.5e-7,
      unit: { en: "of all", zh: "占比" },
      qualifier: "EXACT",
      about: ["laos"],
    },
    {
      id: "stars",
      gist: { en: "Many.", zh: "很多。" },
      measure: { en: "stars", zh: "星" },
      value: 1e23,
      unit: { en: "stars", zh: "颗" },
      qualifier: "MORE_THAN",
      about: ["laos"],
    },
  ],
  Organization: [
    {
      id: "press",
      name: { en: "+Press", zh: "@报社" },
      isTransliterated: true,
      organizationType: "MEDIA",
      basedIn: ["laos"],
    },
  ],
  Person: [
    {
      id: "speaker",
      name: { en: "=1+1", zh: "'=HYPERLINK(1)", native: "\ttab" },
      aliases: ["-5", `"`, `A "B" C`, "it's", "a|b, c", '["x"]', "\\", hostile],
      isNamed: false,
    },
  ],
  Place: [
    {
      id: "boten",
      name: { en: "Boten", zh: "磨丁" },
      placeType: "BORDER_CROSSING",
      within: "laos",
    },
    {
      id: "vientiane",
      name: { en: "Vientiane", zh: "万象" },
      placeType: "CITY",
    },
  ],
  Railway: [
    {
      id: "railway",
      name: { en: "Railway", zh: "铁路" },
      identifiers: ["AIDDATA:33726"],
      railwayType: "LINE",
      lengthKm: 422.4,
      designSpeedKmh: 160,
      stops: ["vientiane", "boten"],
      countries: ["laos"],
      evidence,
    },
  ],
  Source: [
    {
      id: "atlas",
      name: { en: "Atlas", zh: "地图集" },
      licence: "Public domain",
    },
  ],
  Statement: [
    {
      id: "said",
      gist: { en: "It runs.", zh: "已通车。" },
      form: "DIRECT",
      speakers: ["speaker"],
      about: ["railway"],
      evidence: [evidence[0]],
    },
  ],
};

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** An export of the graph, or of these entities. */
export const fileOf = async (
  graph: Graph,
  name: keyof typeof formats,
  ids?: readonly string[],
): Promise<string> =>
  textOf(
    writeExport(graph, {
      format: formats[name],
      version: (await graph.version())!,
      ids,
    }),
  );

export const jsonlOf = (graph: Graph): Promise<string> =>
  textOf(jsonl(linesOf(graph)));

export type Flat = Readonly<Record<string, unknown>>;

interface FlatGraph {
  /** By id. */
  readonly nodes: Readonly<Record<string, Flat>>;
  readonly links: readonly Flat[];
  /** By id: one for all links of a kind between two nodes. */
  readonly edges: Readonly<Record<string, Flat>>;
}

const listed = (values: readonly string[]) =>
  values.map((each) => each.replaceAll("|", "｜")).join("|");

/** What flat files should hold, from the lines of a JSONL file. */
export function flatOf(lines: string): FlatGraph {
  const nodes: Record<string, Flat> = {};
  const links: Flat[] = [];
  for (const text of lines.trimEnd().split("\n")) {
    const line = JSON.parse(text) as NodeLine | LinkLine;
    if (line.type === "link") {
      const { from: source, to: target, link: kind, properties } = line;
      const { fields, start, end, ...rest } = properties;
      const own = fields ? { fields: listed(fields as string[]) } : {};
      const offsets =
        start === undefined ? {} : { offset_start: start, offset_end: end };
      links.push({ source, target, kind, ...rest, ...offsets, ...own });
      continue;
    }
    const { id, kind, name, aliases, properties } = line;
    const own: [string, unknown][] = [
      ["label", name.en],
      ["kind", kind],
    ];
    for (const [key, value] of Object.entries({ name, ...properties }))
      if (Array.isArray(value)) own.push([key, listed(value as string[])]);
      else if (typeof value === "object" && value !== null)
        for (const [part, text] of Object.entries(value))
          own.push([`${key}_${part}`, text]);
      else own.push([key, value]);
    if (aliases.length > 0) own.push(["aliases", listed(aliases)]);
    nodes[id] = Object.fromEntries(own.filter(([, value]) => value !== null));
    for (const [position, span] of line.evidence.entries()) {
      const { article: target, start, end, sha256 } = span;
      const offsets = { offset_start: start, offset_end: end };
      links.push({
        ...{ source: id, target, kind: "RESTS_ON", position },
        ...{ ...offsets, sha256 },
      });
    }
  }
  return { nodes, links, edges: edgesOf(links) };
}

function edgesOf(links: readonly Flat[]): Record<string, Flat> {
  const groups = new Map<string, Flat[]>();
  for (const link of links) {
    const id = [link["source"], link["kind"], link["target"]].join(".");
    groups.set(id, [...(groups.get(id) ?? []), link]);
  }
  return Object.fromEntries(
    [...groups].map(([id, group]) => {
      const { source, target, kind, ...rest } = group[0]!;
      const values = Object.keys(rest).map((name) => [
        name,
        group.map((each) => String(each[name])).join("|"),
      ]);
      const edge = { source, target, kind, label: kind, weight: group.length };
      return [id, { ...edge, ...Object.fromEntries(values) } as Flat];
    }),
  );
}

/** The same with the characters that XML cannot hold replaced. */
export const inXml = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === "string"
      ? each.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "\uFFFD")
      : each,
  ) as Value;

const dateNames = new Set(
  [...kinds.values()].flatMap(({ props }) =>
    [...props.values()]
      .filter(({ type }) => type === PartialDate)
      .map(({ name }) => name),
  ),
);

/** The values of a node or a link as the cells of a table. */
export const cellsOf = (values: Flat): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      dateNames.has(name)
        ? (value as string)
            .split("-")
            .map((part, at) => [
              `${name}_${["year", "month", "day"][at]!}`,
              String(Number(part)),
            ])
        : [[name, String(value).replaceAll("\\", "＼")]],
    ),
  );

/** The cells of a row that are filled, without the apostrophes that make them harmless. */
export const filledCells = ({
  data_version: _version,
  data_licence: _licence,
  ...cells
}: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(cells)
      .filter(([, cell]) => cell !== "" && cell !== null)
      .map(([name, cell]) => [
        name,
        cell!.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, ""),
      ]),
  );
