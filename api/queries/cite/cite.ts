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
import type { Language } from "./item.ts";
import {
  recordItem,
  sourceItem,
  sourcesOf,
  standingFor,
  viewItem,
} from "./items.ts";
import { readNames, readRecords, readSources } from "./read.ts";
import { forms, Style, Tongue } from "./style.ts";
import { existingIds } from "../../select/existing-ids.ts";
import type { Context } from "../../context.ts";
import { parseDate } from "../../select/date-range.ts";
import { BadInput } from "../../errors.ts";
import { isGround } from "../../model/index.ts";

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

    const [version, found] = await Promise.all([
      graph.version(),
      readRecords(graph, cited),
    ]);
    const rested = [
      ...new Set([...sourcesOf(found), ...standingFor(shown?.layers ?? [])]),
    ];
    const sources = await readSources(graph, rested.slice(0, maxSources));

    const own = { site, language, version: version?.slice(0, 12) };
    const items = [
      ...found
        // An article, a page or a reference work is cited as what it is, not as a record.
        .filter(({ kind }) => !isGround(kind))
        .map((record) => recordItem(record, own)),
      ...(shown === null
        ? []
        : [viewItem(shown, await readNames(shown, graph), own)]),
      ...sources.map((source) => sourceItem(source, language)),
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
