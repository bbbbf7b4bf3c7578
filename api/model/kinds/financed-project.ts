import { Float, Int } from "type-graphql";
import { Kind, Many, Prop } from "../define.ts";
import { Project } from "./project.ts";
import { Coordinates, PartialDate, Text } from "../values.ts";
import {
  Dataset,
  FinanceSector,
  FinanceStatus,
  FlowClass,
  FlowType,
  PlacePrecision,
} from "../vocabulary/finance.ts";
import type { Country } from "./country.ts";

const optional = { optional: true } as const;

/**
 * Several records may pay for one thing, in one year or in many, so a record of finance is a kind of
 * its own and hangs on the project of the seed instead of standing in for it.
 */
@Kind({
  label: { en: "Financed project", zh: "受资助项目" },
  plural: "Financed projects",
  schemaOrg: "Project",
  dataset: "AIDDATA_GCDF_3",
  meaning: {
    en: "A project, transfer or other activity abroad that is financed from China, as a data set records it.",
    zh: "数据集所记、由中国资助的境外项目、转移支付或其他活动。",
  },
})
export class FinancedProject extends Project {
  @Prop(
    Dataset,
    { en: "Dataset", zh: "数据集" },
    "The data set that the record comes from.",
  )
  dataset!: Dataset;

  @Prop(
    String,
    { en: "Licence", zh: "许可" },
    "Its licence, as an SPDX identifier or by name.",
    optional,
  )
  licence?: string;

  @Many(
    "FINANCES_IN",
    () => ["Country"],
    { en: "Countries", zh: "所在国" },
    "The countries in which it stands or runs.",
  )
  override countries!: Country[];

  @Many(
    "FINANCES",
    () => ["Project"],
    { en: "What it pays for", zh: "所资助之事" },
    "The projects of this graph's own records that it pays for, by their AidData identifiers.",
  )
  paysFor!: Project[];

  @Prop(
    Text,
    { en: "Recipient", zh: "受援方" },
    "The recipient, a country or a region: as the data set calls it, and in Chinese by its code, as this graph or ISO 3166 does; null in what was imported before names were kept.",
    optional,
  )
  recipient?: Text;

  @Prop(
    String,
    { en: "Recipient as recorded", zh: "受援方原名" },
    "The recipient in the data set's own words: a country or a region.",
  )
  recipientName!: string;

  @Prop(
    String,
    { en: "Recipient's ISO code", zh: "受援方 ISO 代码" },
    "ISO 3166-1 alpha-3 code of the recipient; regional records have none.",
    optional,
  )
  recipientIso3?: string;

  @Prop(
    Float,
    { en: "Amount (constant 2021 USD)", zh: "金额（2021 年不变价美元）" },
    "The amount in US dollars at prices and exchange rates of 2021; not known for most records.",
    optional,
  )
  amountUsd2021?: number;

  @Prop(
    Boolean,
    { en: "Umbrella agreement", zh: "框架协议" },
    "Whether it is an umbrella agreement, whose parts are records of their own; totals leave it out.",
    optional,
  )
  isUmbrella?: boolean;

  @Prop(
    Boolean,
    { en: "Recommended for totals", zh: "建议计入合计" },
    "Whether AidData recommends it for totals; totals leave out what it does not.",
    optional,
  )
  isRecommendedForTotals?: boolean;

  @Prop(
    Int,
    { en: "Year of commitment", zh: "承诺年份" },
    "The year in which the money was committed.",
    optional,
  )
  commitmentYear?: number;

  @Prop(
    PartialDate,
    { en: "Committed", zh: "承诺日期" },
    "When the money was committed.",
    optional,
  )
  committed?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Completed", zh: "完成日期" },
    "When it was completed.",
    { optional: true, after: "started" },
  )
  completed?: PartialDate;

  @Prop(
    FinanceStatus,
    { en: "Status of the finance", zh: "融资进展" },
    "How far it has come, as the data set records it.",
    optional,
  )
  financeStatus?: FinanceStatus;

  @Prop(
    FlowType,
    { en: "Type of flow", zh: "资金形式" },
    "In what form it is given.",
    optional,
  )
  flowType?: FlowType;

  @Prop(
    FlowClass,
    { en: "Class of flow", zh: "资金类别" },
    "How concessional it is.",
    optional,
  )
  flowClass?: FlowClass;

  @Prop(
    FinanceSector,
    { en: "Sector", zh: "领域" },
    "The sector that is financed, by the OECD's classification.",
    optional,
  )
  sector?: FinanceSector;

  @Prop(
    [String],
    { en: "Funding agencies", zh: "出资机构" },
    "Who gives the money, in the data set's own words.",
  )
  fundingAgencies!: string[];

  @Prop(
    [String],
    { en: "Receiving agencies", zh: "接收机构" },
    "Who receives it, in the data set's own words.",
  )
  receivingAgencies!: string[];

  @Prop(
    [String],
    { en: "Implementing agencies", zh: "实施机构" },
    "Who carries it out, in the data set's own words.",
  )
  implementingAgencies!: string[];

  @Prop(
    String,
    { en: "Place", zh: "地点名称" },
    "The place that its point stands for, in the data set's own words.",
    optional,
  )
  placeName?: string;

  @Prop(
    Coordinates,
    { en: "Coordinates", zh: "坐标" },
    "A point for its place, as exact as `placePrecision` says.",
    optional,
  )
  coordinates?: Coordinates;

  @Prop(
    PlacePrecision,
    { en: "Precision of the place", zh: "地点精度" },
    "How exactly its place is known.",
    optional,
  )
  placePrecision?: PlacePrecision;

  @Prop(
    [String],
    { en: "Places in OpenStreetMap", zh: "OpenStreetMap 位置" },
    "Addresses of its places in OpenStreetMap.",
  )
  placeLinks!: string[];

  @Prop(
    [String],
    { en: "Sources", zh: "来源链接" },
    "Addresses of the sources that the data set gives.",
  )
  sourceLinks!: string[];
}
