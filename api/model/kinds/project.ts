import { InterfaceType } from "type-graphql";
import { Many, One, Prop, declareInterface } from "../define.ts";
import { Entity } from "./entity.ts";
import { PartialDate, Text } from "../values.ts";
import { ProjectStatus } from "../vocabulary/projects.ts";
import type { Country } from "./country.ts";
import type { Connection } from "../lists/page.ts";
import type { Place } from "./place.ts";

const meaning =
  "Something that is built or run: a railway, port, facility, zone or programme.";

@InterfaceType({
  description: meaning,
  implements: Entity,
  resolveType: ({ kind }: { kind: string }) => kind,
})
export abstract class Project extends Entity {
  @Prop(
    Text,
    { en: "Description", zh: "简介" },
    "What it is, in a few words by the editors.",
    { optional: true },
  )
  description?: Text;

  @Prop(
    ProjectStatus,
    { en: "Status", zh: "状态" },
    "How far it has progressed.",
    {
      optional: true,
    },
  )
  status?: ProjectStatus;

  @Prop(
    PartialDate,
    { en: "Work began", zh: "动工" },
    "When work on it began.",
    { optional: true },
  )
  started?: PartialDate;

  @Prop(
    PartialDate,
    { en: "Opened", zh: "启用" },
    "When it opened or went into use.",
    { optional: true, after: "started" },
  )
  opened?: PartialDate;

  @Prop(PartialDate, { en: "Ended", zh: "结束" }, "When it closed or ended.", {
    optional: true,
    after: "opened",
  })
  ended?: PartialDate;

  @Many(
    "LOCATED_IN",
    () => ["Place", "Country"],
    { en: "Where", zh: "地点" },
    "The places in which it stands or runs; a country where the source names no place.",
  )
  locations!: (Place | Country)[];

  @Many(
    "IN_COUNTRY",
    () => "Country",
    { en: "Countries", zh: "所在国" },
    "The countries in which it stands or runs.",
  )
  countries!: Country[];

  @Many(
    "PARTNER",
    () => ["Country", "Place", "Organization", "Person"],
    { en: "Partners", zh: "合作方" },
    "The countries, places, organizations and people that build, run or fund it together.",
  )
  partners!: Entity[];

  @Many(
    "ADVANCES",
    () => ["Strategy", "Concept"],
    { en: "Serves", zh: "所服务的战略与理念" },
    "The strategies that it carries out, and the strategies and concepts that it serves.",
  )
  advances!: Entity[];

  @Many(
    "CONNECTS",
    () => ["Place", "Country", "Project"],
    { en: "Connects", zh: "连接" },
    "The places, countries and projects that it connects.",
  )
  connects!: Entity[];

  @One(
    "PART_OF",
    () => "Project",
    { en: "Part of", zh: "从属于" },
    "The larger project that it belongs to.",
    {
      optional: true,
    },
  )
  partOf?: Project;

  @Many(
    "<-PART_OF",
    () => "Project",
    { en: "Its parts", zh: "组成部分" },
    "The smaller projects that belong to it.",
  )
  parts!: Connection;

  @Many(
    "<-FINANCES",
    () => "FinancedProject",
    { en: "Finance", zh: "资金" },
    "What has been paid for it, as an imported data set records it; none where none is imported.",
  )
  financing!: Connection;

  @Many(
    "<-CONNECTS",
    () => "Project",
    { en: "Connecting projects", zh: "相连的项目" },
    "The projects that connect to it.",
  )
  connections!: Connection;

  @Many(
    "<-CARRIED_BY",
    () => "Alignment",
    { en: "Alignments", zh: "对接" },
    "The alignments that it helps put into practice.",
  )
  alignments!: Connection;

  @Many(
    "<-PARTICIPATES_IN",
    () => "Participation",
    { en: "Participations", zh: "参与" },
    "Participations in it: who takes part, and in what capacity.",
  )
  participations!: Connection;

  @Many(
    "<-AT",
    () => "Role",
    { en: "Roles", zh: "职务" },
    "The roles that people hold in it.",
  )
  roles!: Connection;
}
declareInterface(Project, meaning);
