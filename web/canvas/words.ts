import { addWords } from "../i18n/i18n.ts";

const en = {
  /** On lines: what they say from the first thing to the second, as short as it can be. */
  says: {
    ADVANCES: "advances",
    ADVOCATED_BY: "advocated by",
    ANNOUNCED_AT: "announced at",
    ATTENDED_BY: "attended by",
    BASED_IN: "based in",
    CAPITAL: "capital",
    CARRIED_BY: "carries out",
    CONCERNS: "concerns",
    CONNECTS: "connects",
    DISTRIBUTED_BY: "distributed by",
    GUIDES: "guides",
    HAS_MEMBER: "has as member",
    IN_COUNTRY: "project in",
    LOCATED_IN: "located in",
    NATIONAL_OF: "from",
    ORGANIZED_BY: "organized by",
    OWNED_BY: "strategy of",
    PARTNER: "partner",
    PART_OF: "part of",
    PROPOSED_BY: "proposed by",
    PUBLISHED_BY: "published by",
    STOPS_AT: "stops at",
    TOOK_PLACE_IN: "held in",
    WITHIN: "lies in",
    Alignment: "aligned with",
    Designation: "counted as",
    Participation: "took part in",
    Role: "role at",
    Statement: "said about",
  },
  several: "{{says}} ×{{count}}",
  alsoSays: "{{says}} +{{count}}",
  more: "{{name}}: {{count}} more neighbours",
  selection: {
    label: "What can be done with the selection",
    count_one: "{{count}} selected",
    count_other: "{{count}} selected",
    absent_one: "{{count}} more is selected, but not in this picture.",
    absent_other: "{{count}} more are selected, but not in this picture.",
    allAbsent_one: "{{count}} selected, but not in this picture.",
    allAbsent_other: "{{count}} selected, but none in this picture.",
    add: "Add to the picture",
    together: "Only these",
    hide: "Hide",
    table: "Table",
    path: "Path",
    compare: "Compare",
    unpin: "Put back",
    clear: "Clear the selection",
  },
};

const zh: typeof en = {
  says: {
    ADVANCES: "推进",
    ADVOCATED_BY: "倡导者",
    ANNOUNCED_AT: "宣布于",
    ATTENDED_BY: "出席者",
    BASED_IN: "设在",
    CAPITAL: "首都",
    CARRIED_BY: "落实",
    CONCERNS: "涉及",
    CONNECTS: "连接",
    DISTRIBUTED_BY: "播发",
    GUIDES: "指导",
    HAS_MEMBER: "成员",
    IN_COUNTRY: "所在国",
    LOCATED_IN: "位于",
    NATIONAL_OF: "来自",
    ORGANIZED_BY: "主办方",
    OWNED_BY: "所属",
    PARTNER: "合作方",
    PART_OF: "属于",
    PROPOSED_BY: "提出者",
    PUBLISHED_BY: "刊发",
    STOPS_AT: "停靠",
    TOOK_PLACE_IN: "举办地",
    WITHIN: "位于",
    Alignment: "对接",
    Designation: "列为",
    Participation: "参与",
    Role: "任职",
    Statement: "谈到",
  },
  several: "{{says}}×{{count}}",
  alsoSays: "{{says}} +{{count}}",
  more: "{{name}}：另有 {{count}} 个相邻条目",
  selection: {
    label: "对所选条目可做的操作",
    count_one: "已选 {{count}} 项",
    count_other: "已选 {{count}} 项",
    absent_one: "另选的 {{count}} 项不在此图中。",
    absent_other: "另选的 {{count}} 项不在此图中。",
    allAbsent_one: "所选 {{count}} 项不在此图中。",
    allAbsent_other: "所选 {{count}} 项都不在此图中。",
    add: "加入此图",
    together: "只看这些",
    hide: "隐藏",
    table: "表格",
    path: "路径",
    compare: "比较",
    unpin: "放回原处",
    clear: "取消选择",
  },
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    canvas: typeof en;
  }
}

addWords("canvas", { en, zh });

/** What lines between things say most often; the others are told by their cards. */
export type Said = keyof typeof en.says;
export const isSaid = (says: string): says is Said => says in en.says;
