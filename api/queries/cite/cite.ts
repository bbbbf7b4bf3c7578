import {
  Arg,
  Ctx,
  Field,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { siteOf, viewAt, type View } from "./address.ts";
import { bibtex } from "./bibtex.ts";
import { csl } from "./csl.ts";
import { gbt } from "./gbt.ts";
import type { Citing, Language } from "./item.ts";
import {
  recordItem,
  sourceItem,
  sourcesOf,
  standingFor,
  viewItem,
  type Found,
  type Source,
} from "./items.ts";
import { ris } from "./ris.ts";
import { existingIds } from "../../select/existing-ids.ts";
import type { Context } from "../../context.ts";
import type { Graph } from "../../graph/graph.ts";
import { parseDate } from "../../select/date-range.ts";
import { BadInput } from "../../errors.ts";
import {
  byIds,
  byIdsOf,
  datasetKinds,
  isImportedId,
  EventStatus,
  isGround,
  vocabularies,
  vocabulary,
  type Text,
} from "../../model/index.ts";

const Style = vocabulary(
  "CitationStyle",
  {
    en: ["Citation style", "The format of a citation."],
    zh: ["引文格式", "引文的格式。"],
  },
  {
    BIBTEX: {
      en: ["BibTeX", "BibTeX, for LaTeX with the package `url` or `hyperref`."],
      zh: [
        "BibTeX 格式",
        "BibTeX，用于 LaTeX（须载入 `url` 或 `hyperref` 宏包）。",
      ],
    },
    RIS: {
      en: ["RIS", "RIS, for reference managers."],
      zh: ["RIS 格式", "RIS，用于文献管理软件。"],
    },
    CSL_JSON: {
      en: [
        "CSL-JSON",
        "CSL-JSON, for reference managers and citation processors.",
      ],
      zh: ["CSL-JSON 格式", "CSL-JSON，用于文献管理软件与引文处理程序。"],
    },
    GB_T_7714_2015: {
      en: [
        "GB/T 7714-2015",
        "GB/T 7714-2015, numbered in order: `[DS/OL]` for records and views, `[N]` for newspapers.",
      ],
      zh: [
        "国标 GB/T 7714-2015",
        "GB/T 7714-2015，顺序编码制：记录与视图为 `[DS/OL]`，报纸为 `[N]`。",
      ],
    },
  },
);
type Style = keyof typeof Style;

const Tongue = vocabulary(
  "Language",
  {
    en: ["Language", "A language of the graph's texts."],
    zh: ["语言", "图谱文本的语言。"],
  },
  {
    EN: { en: ["English", "English."], zh: ["英文", "英文。"] },
    ZH: {
      en: ["Chinese", "Chinese in simplified characters."],
      zh: ["中文", "简体中文。"],
    },
  },
);
type Tongue = keyof typeof Tongue;

interface Form {
  readonly write: (citing: Citing) => string;
  readonly mediaType: string;
  readonly ending: string;
}

const forms: Readonly<Record<Style, Form>> = {
  BIBTEX: { write: bibtex, mediaType: "application/x-bibtex", ending: "bib" },
  RIS: {
    write: ris,
    mediaType: "application/x-research-info-systems",
    ending: "ris",
  },
  CSL_JSON: {
    write: csl,
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: "json",
  },
  GB_T_7714_2015: { write: gbt, mediaType: "text/plain", ending: "txt" },
};

@ObjectType({ description: "A citation, as a file and as text." })
class Citation {
  @Field(() => String, {
    description:
      "The citation itself: the records in the order of `ids`, the view, then the articles by date and the reference works that they rest on.",
  })
  text!: string;
  @Field(() => String, {
    description: "The media type of the text, which is UTF-8.",
  })
  mediaType!: string;
  @Field(() => String, { description: "A file name to save it under." })
  filename!: string;
  @Field(() => Int, {
    description:
      "The number of articles and reference works that the records rest on; at most 100 are listed.",
  })
  sourceCount!: number;
}

const maxRecords = 50;
const maxSources = 100;

const planned = vocabularies.get(EventStatus)!.terms.get("PLANNED")!.label;

/** The name of a record; a planned event is cited as planned. */
const nameIn = (language: Language, mark: string) =>
  `n.name_${language} + CASE WHEN n.eventStatus = 'PLANNED' THEN '${mark}' ELSE '' END AS ${language}`;

/** Each of `$ids`, with the passages and the reference works that it rests on. */
const records = /* cypher */ `${byIds}
  CALL (n) {
    MATCH (n)-[r:RESTS_ON]->(a:Article)
    RETURN collect({id: a.id, date: a.issued, from: r.start, to: r.\`end\`}) AS passages
  }
  CALL (n) {
    MATCH (n)-[:TAKEN_FROM]->(s:Source)
    RETURN collect(DISTINCT s.id) AS works
  }
  RETURN n.id AS id,
    ${nameIn("en", ` (${planned.en.toLowerCase()})`)}, ${nameIn("zh", `（${planned.zh}）`)},
    n.kind AS kind, passages, works`;

/** Each of `$ids` among imported records, which rest on their data set. */
const importedRecords = /* cypher */ `${byIdsOf([...datasetKinds.values()])}
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh, n.kind AS kind,
    [] AS passages, [] AS works, n.dataset AS dataset`;

/** The articles, pages and reference works of `$ids`, with their authors, publishers and place. */
const sources = /* cypher */ `${byIds}
  CALL (n) {
    MATCH (n)-[r:WRITTEN_BY]->(p:Entity)
    WITH r, p ORDER BY r.position
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS authors
  }
  CALL (n) {
    MATCH (n)-[:PUBLISHED_BY]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS publishers
  }
  CALL (n) {
    MATCH (n)-[:DISTRIBUTED_BY]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS agencies
  }
  CALL (n) {
    MATCH (n)-[:DATELINED]->(p:Entity)
    RETURN collect({en: p.name_en, zh: p.name_zh}) AS places
  }
  CALL (n) {
    MATCH (n)-[:PRINTED_ON*0..1]->(p:Page)
    OPTIONAL MATCH (p)-[:PAGE_OF]->(o:Entity)
    RETURN collect(DISTINCT {number: p.pageNumber, en: o.name_en, zh: o.name_zh}) AS pages
  }
  CALL (n) {
    MATCH (n)-[r:PRINTED_ON]->(p:Page)
    RETURN collect({id: p.id, date: p.issued, from: r.start, to: r.\`end\`}) AS spans
  }
  RETURN n.id AS id, n.kind AS kind, n.name_en AS en, n.name_zh AS zh,
    n.isUntitled AS isUntitled, n.byline_en AS bylineEn, n.byline_zh AS bylineZh,
    n.issued AS date, n.datelined AS datelined, n.language AS language, n.address AS address,
    n.publisher_en AS publisherEn, n.publisher_zh AS publisherZh,
    authors, publishers, agencies, places, pages, spans`;

const named = /* cypher */ `${byIds}
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh`;

@Resolver()
export class CiteQuestion {
  @Query(() => Citation, {
    description:
      "A citation of records, of a view of the explorer, or of both: with their stable addresses, the version of the data and the day of access, followed by the articles and reference works that the records rest on.",
  })
  async cite(
    @Arg("ids", () => [ID], {
      nullable: true,
      description:
        "1 to 50 slugs; an unknown one is an error (`BAD_USER_INPUT`). An article, a page or a reference work is cited as such.",
    })
    ids: string[] | null = null,
    @Arg("view", () => String, {
      nullable: true,
      description:
        "A view of the explorer, as its address without the site: `/en/china-laos-railway?form=outline`, at most 2,000 characters. An entity that does not exist is an error (`BAD_USER_INPUT`). Give this, `ids` or both.",
    })
    view: string | null = null,
    @Arg("style", () => Style, { description: "The format of the citation." })
    style: Style,
    @Arg("language", () => Tongue, {
      nullable: true,
      description:
        "The language of names and addresses. Default: Chinese for GB/T 7714-2015, otherwise English.",
    })
    tongue: Tongue | null = null,
    @Arg("address", () => String, {
      nullable: true,
      description:
        "The base address of this Silkgraph, for the addresses of its records: `https://silkgraph.example`. Default: the address of this request.",
    })
    address: string | null = null,
    @Arg("accessed", () => String, {
      nullable: true,
      description: "The day of access: `2024-12-19`. Default: today in UTC.",
    })
    accessed: string | null = null,
    @Ctx() { graph, address: here }: Context,
  ): Promise<Citation> {
    if (ids === null && view === null)
      throw new BadInput("There is nothing to cite: give “ids” or a “view”.");
    const site = siteOf(address ?? here);
    const shown = view === null ? null : viewAt(site, view);
    const day = parseDate(
      "accessed",
      accessed ?? new Date().toISOString().slice(0, 10),
    )!;
    if (day.precision !== "DAY")
      throw new BadInput(
        `“accessed” is “${day.text}”: give the day, such as 2024-12-19.`,
      );
    const cited =
      ids === null
        ? []
        : await existingIds(graph, {
            argument: "ids",
            ids,
            min: 1,
            max: maxRecords,
          });
    const leading = [
      ...new Set(
        [shown?.centre, shown?.card, ...(shown?.subjects ?? [])].filter(
          (id) => id != null,
        ),
      ),
    ];
    if (leading.length > 0)
      await existingIds(graph, {
        argument: "view",
        ids: leading,
        min: 1,
        max: leading.length,
      });
    const language: Language =
      (tongue ?? (style === "GB_T_7714_2015" ? "ZH" : "EN")) === "ZH"
        ? "zh"
        : "en";

    const imported = cited.filter(isImportedId);
    const [version, ...read] = await Promise.all([
      graph.version(),
      graph.read<Found>(records, {
        ids: cited.filter((id) => !isImportedId(id)),
      }),
      imported.length > 0
        ? graph.read<Found>(importedRecords, { ids: imported })
        : [],
    ]);
    const unordered = read.flat();
    const found = cited.map((id) => unordered.find((one) => one.id === id)!);
    const rested = [
      ...new Set([...sourcesOf(found), ...standingFor(shown?.layers ?? [])]),
    ];
    const listed = rested.slice(0, maxSources);
    const works = await graph.read<Source>(sources, { ids: listed });

    const own = { site, language, version: version?.slice(0, 12) };
    const items = [
      ...found
        // An article, a page or a reference work is cited as what it is, not as a record.
        .filter(({ kind }) => !isGround(kind))
        .map((record) => recordItem(record, own)),
      ...(shown === null
        ? []
        : [viewItem(shown, await namesIn(shown, graph), own)]),
      // The work that stands for a data set may be no record here.
      ...listed.flatMap((id) =>
        works
          .filter((source) => source.id === id)
          .map((source) => sourceItem(source, language)),
      ),
    ];
    const { write, mediaType, ending } = forms[style];
    const name = cited.length === 1 && shown === null ? `-${cited[0]!}` : "";
    return {
      text: write({ items, accessed: day.text, language }),
      mediaType,
      filename: `silkgraph${name.replace(/[^\w-]/g, "-")}.${ending}`,
      sourceCount: rested.length,
    };
  }
}

/** The names of the entities that a view shows, as far as they exist. */
async function namesIn(
  { centre, expanded, added, card, subjects }: View,
  graph: Graph,
): Promise<ReadonlyMap<string, Text>> {
  const ids = [centre, card, ...expanded, ...added, ...subjects].filter(
    (id) => id !== null,
  );
  const rows = await graph.read<Text & { id: string }>(named, {
    ids: [...new Set(ids)],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
