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
import { siteOf, viewAt } from "./address.ts";
import { bibtex } from "./bibtex.ts";
import { csl } from "./csl.ts";
import { gbt } from "./gbt.ts";
import type { Citing, Language } from "./item.ts";
import {
  recordItem,
  sourceItem,
  sourcesOf,
  viewItem,
  type Found,
  type Source,
} from "./items.ts";
import { ris } from "./ris.ts";
import { existingIds } from "../../select/existing-ids.ts";
import type { Context } from "../../context.ts";
import { dateOf } from "../../select/date-range.ts";
import { BadInput } from "../../errors.ts";
import { byIds, isGround, vocabulary } from "../../model/index.ts";

const Style = vocabulary(
  "CitationStyle",
  {
    en: ["Citation style", "The format of a citation."],
    zh: ["引文格式", "引文的格式。"],
  },
  {
    BIBTEX: {
      en: ["BibTeX", "BibTeX, for LaTeX."],
      zh: ["BibTeX 格式", "BibTeX，用于 LaTeX。"],
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
        "GB/T 7714-2015, numbered in order: `[DB/OL]` for records, `[N]` for newspapers.",
      ],
      zh: [
        "国标 GB/T 7714-2015",
        "GB/T 7714-2015，顺序编码制：记录为 `[DB/OL]`，报纸为 `[N]`。",
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
      "What to paste or save: records in the order asked, a view, then the articles by date and the reference works that they rest on.",
  })
  text!: string;
  @Field(() => String, { description: "Its media type; the text is UTF-8." })
  mediaType!: string;
  @Field(() => String, { description: "A name to save it under." })
  filename!: string;
  @Field(() => Int, {
    description:
      "How many articles and reference works the records rest on; those beyond 100 are not listed.",
  })
  sourceCount!: number;
}

const mostRecords = 50;
const mostSources = 100;

/** Each of `$ids`, with the passages and the works that it rests on. */
const records = /* cypher */ `${byIds}
  CALL (n) {
    MATCH (n)-[r:RESTS_ON]->(a:Article)
    RETURN collect({id: a.id, date: a.issued, from: r.start, to: r.\`end\`}) AS passages
  }
  CALL (n) {
    MATCH (n)-[:TAKEN_FROM]->(s:Source)
    RETURN collect(DISTINCT s.id) AS works
  }
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh,
    n.kind AS kind, passages, works`;

/** Articles and reference works of `$ids`, with who wrote and published them. */
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
  RETURN n.id AS id, n.name_en AS en, n.name_zh AS zh, n:Article AS isArticle,
    n.issued AS date, n.page AS page, n.language AS language, n.address AS address,
    n.publisher_en AS publisherEn, n.publisher_zh AS publisherZh, authors, publishers`;

@Resolver()
export class CiteQuestion {
  @Query(() => Citation, {
    description:
      "How to cite records, a view of the explorer, or both: with their stable addresses, the version of the data and the day of access, and with the articles and reference works that the records rest on.",
  })
  async cite(
    @Arg("ids", () => [ID], {
      nullable: true,
      description:
        "1 to 50 slugs; one that does not exist is an error. An article or a reference work is cited as itself.",
    })
    ids: string[] | null = null,
    @Arg("view", () => String, {
      nullable: true,
      description:
        "A view of the explorer, by its address without the site: `/en/china-laos-railway?form=table`; at most 2,000 characters. Give this, `ids` or both.",
    })
    view: string | null = null,
    @Arg("style", () => Style, { description: "How to write it." })
    style: Style,
    @Arg("language", () => Tongue, {
      nullable: true,
      description:
        "In which language to name things; Chinese for GB/T 7714-2015 and English otherwise, unless told.",
    })
    tongue: Tongue | null = null,
    @Arg("address", () => String, {
      nullable: true,
      description:
        "Where you reach this Silkgraph, for the addresses of its records: `https://silkgraph.example`; where you have asked, unless told.",
    })
    address: string | null = null,
    @Arg("accessed", () => String, {
      nullable: true,
      description:
        "The day on which you looked: `2024-12-19`; today in UTC, unless told.",
    })
    accessed: string | null = null,
    @Ctx() { graph, address: here }: Context,
  ): Promise<Citation> {
    if (ids === null && view === null)
      throw new BadInput("There is nothing to cite: give “ids” or a “view”.");
    const site = siteOf(address ?? here);
    const viewed = view === null ? null : viewAt(site, view);
    const day = dateOf(
      "accessed",
      accessed ?? new Date().toISOString().slice(0, 10),
    )!;
    if (day.precision !== "DAY")
      throw new BadInput(
        `“accessed” is “${day.text}”: give the day, such as 2024-12-19.`,
      );
    const asked =
      ids === null
        ? []
        : await existingIds(graph, {
            argument: "ids",
            ids,
            min: 1,
            max: mostRecords,
          });
    const language: Language =
      (tongue ?? (style === "GB_T_7714_2015" ? "ZH" : "EN")) === "ZH"
        ? "zh"
        : "en";

    const [version, unordered] = await Promise.all([
      graph.version(),
      graph.read<Found>(records, { ids: asked }),
    ]);
    const found = asked.map((id) => unordered.find((one) => one.id === id)!);
    const rested = sourcesOf(found);
    const listed = rested.slice(0, mostSources);
    const works = await graph.read<Source>(sources, { ids: listed });

    const own = { site, language, version: version?.slice(0, 12) };
    const items = [
      ...found
        // An article or a reference work is cited as what it is, not as a record.
        .filter(({ kind }) => !isGround(kind))
        .map((record) => recordItem(record, own)),
      ...(viewed === null ? [] : [viewItem(viewed, own)]),
      ...listed.map((id) =>
        sourceItem(
          works.find((source) => source.id === id)!,
          language,
        ),
      ),
    ];
    const { write, mediaType, ending } = forms[style];
    const name = asked.length === 1 && viewed === null ? `-${asked[0]!}` : "";
    return {
      text: write({ items, accessed: day.text, language }),
      mediaType,
      filename: `silkgraph${name.replace(/[^\w-]/g, "-")}.${ending}`,
      sourceCount: rested.length,
    };
  }
}
