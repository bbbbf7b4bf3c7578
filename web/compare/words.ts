import { addWords } from "../i18n/i18n.ts";

const en = {
  title: "Compare countries",
  titleOf: "{{names}} compared",
  lead: "What do countries have in common, and what has only one of them? Pick two to four.",
  more: "Pick another country to compare with.",
  start: {
    africa: "Brazil and Kenya",
    asean: "Indonesia, Malaysia and Vietnam",
    rail: "Laos and Kazakhstan",
  },
  countries: "Countries",
  add: "Add a country",
  addPlaceholder: "A country …",
  remove: "Take away {{name}}",
  noCountry_one: "{{names}} is not a country of this graph",
  noCountry_other: "{{names}} are not countries of this graph",
  onlyCountries:
    "Only countries are compared. The address may have been written for something else, or it was renamed.",
  without: "Go on with the others",
  aspect: {
    STRATEGIES: "Strategies",
    ORGANIZATIONS: "Organizations",
    EVENTS: "Events",
    PROJECTS: "Projects",
  },
  all_two: "Both",
  all_more: "All of them",
  only: "Only {{name}}",
  some: "{{names}}",
  nothing: "Nothing found in this seed.",
  numbers: "In numbers",
  alignments: "Alignments, by stage",
  alignmentsNote: "On either side",
  inWords: {
    shareTwo: "{{names}} share {{what}}.",
    shareNone: "{{names}} share nothing that this seed tells of.",
    only: "Only {{name}} has to do with {{what}}.",
    onlyNone: "{{name}} has nothing of its own here.",
  },
  count: {
    STRATEGIES_one: "{{count}} strategy",
    STRATEGIES_other: "{{count}} strategies",
    ORGANIZATIONS_one: "{{count}} organization",
    ORGANIZATIONS_other: "{{count}} organizations",
    EVENTS_one: "{{count}} event",
    EVENTS_other: "{{count}} events",
    PROJECTS_one: "{{count}} project",
    PROJECTS_other: "{{count}} projects",
  },
  notMeant:
    "That nothing was found of a country does not mean that there is nothing.",
  evidence: "What it rests on",
  ways_one: "{{count}} more relation",
  ways_other: "{{count}} more relations",
  more_one: "{{count}} more, not listed here",
  more_other: "{{count}} more, not listed here",
  showMore: "Show more",
  canvas: "Show on the canvas",
  unknown: "“{{id}}” is no country of this graph.",
};

const zh = {
  title: "国家比较",
  titleOf: "{{names}}的比较",
  lead: "各国有何共同之处，又有何仅一国所有？请选择二至四国。",
  more: "请再选一国来比较。",
  start: {
    africa: "巴西与肯尼亚",
    asean: "印度尼西亚、马来西亚与越南",
    rail: "老挝与哈萨克斯坦",
  },
  countries: "国家",
  add: "添加国家",
  addPlaceholder: "国家……",
  remove: "去掉{{name}}",
  noCountry_one: "图谱中没有名为{{names}}的国家",
  noCountry_other: "图谱中没有名为{{names}}的国家",
  onlyCountries: "只能比较国家。地址可能指的是别的条目，也可能条目已改名。",
  without: "去掉它，比较其余国家",
  aspect: {
    STRATEGIES: "战略",
    ORGANIZATIONS: "组织",
    EVENTS: "事件",
    PROJECTS: "项目",
  },
  all_two: "两国共有",
  all_more: "各国共有",
  only: "仅{{name}}",
  some: "{{names}}共有",
  nothing: "本种子数据中未发现。",
  numbers: "数量",
  alignments: "对接，按进展",
  alignmentsNote: "无论为哪一方",
  inWords: {
    shareTwo: "{{names}}共有 {{what}}。",
    shareNone: "本种子数据中未见{{names}}有共同之处。",
    only: "仅与{{name}}有关的有 {{what}}。",
    onlyNone: "没有仅与{{name}}有关的内容。",
  },
  count: {
    STRATEGIES_one: "{{count}} 项战略",
    STRATEGIES_other: "{{count}} 项战略",
    ORGANIZATIONS_one: "{{count}} 个组织",
    ORGANIZATIONS_other: "{{count}} 个组织",
    EVENTS_one: "{{count}} 个事件",
    EVENTS_other: "{{count}} 个事件",
    PROJECTS_one: "{{count}} 个项目",
    PROJECTS_other: "{{count}} 个项目",
  },
  notMeant: "某国未见相关内容，不等于没有。",
  evidence: "依据",
  ways_one: "另有 {{count}} 种关系",
  ways_other: "另有 {{count}} 种关系",
  more_one: "另有 {{count}} 条未列出",
  more_other: "另有 {{count}} 条未列出",
  showMore: "显示更多",
  canvas: "在图中显示",
  unknown: "图谱中没有国家“{{id}}”。",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    compare: typeof en;
  }
}

addWords("compare", { en, zh });
