import { addWords } from "../i18n/i18n.ts";

const en = {
  open: "Layers",
  openLong: "Data sets that can be laid beside the articles",
  lead: "The graph rests on newspaper articles. These data sets say more, by other methods: they are shown only where you choose them, and never counted among its records.",
  shown: "Layer",
  records_one: "{{count}} record",
  records_other: "{{count}} records",
  noLicence: "no open licence stated",
  about: {
    AIDDATA_GCDF_3:
      "Projects and transfers abroad that were financed from China, year by year. It changes the cards of countries and projects, the table, the timeline, the map, the comparison and the search.",
    BRI_MEMORANDA:
      "Who signed a memorandum on the Belt and Road Initiative, and when, by three lists that do not always agree. It changes countries’ cards, the table and the search.",
  },
  inTable: "All in a table",
  save: "Its records alone (JSON Lines)",
  saveWithGraph: "With the graph (JSON Lines)",
  publisher: "At its publisher",
  cite: "How to cite it",
  remove: "Take it away",
  removeNamed: "Take {{name}} away",
  off: "{{name}} is a layer that is off",
  offHint:
    "What you asked for comes from this data set, not from the articles. It is shown once you lay it beside them.",
  lay: "Show {{name}}",
  absent: "This server does not hold {{name}}",
  absentHint:
    "The address asks for a data set that was not imported here. Whoever runs the server can import it.",
  finance: "Development finance from China",
  totals_one:
    "{{count}} record counts; {{withAmount}} of it has an amount ({{share}}): {{amount}} US dollars, at prices of 2021.",
  totals_other:
    "{{count}} records count; {{withAmount}} of them ({{share}}) have an amount: {{amount}} US dollars in all, at prices of 2021.",
  leftOut_one:
    "{{count}} record is added to no total: it is an umbrella agreement, or AidData advises against it.",
  leftOut_other:
    "{{count}} records are added to no total: umbrella agreements, and what AidData advises against.",
  umbrella: "Umbrella agreement",
  umbrellaLong: "Its parts are records of their own, so no total adds it",
  notAdvised: "In no total",
  notAdvisedLong: "AidData advises against adding it to totals",
  noSector: "No sector named",
  year: "Year of commitment",
  sector: "Sector",
  count: "Records",
  byYear: "Finance from China by year of commitment",
  bySector: "Finance from China by sector",
  everywhere: "All recipients",
  dollars: "{{amount}} US dollars of 2021",
  noAmount: "no amount known",
  ofYear_one: "{{year}}: {{count}} record, {{amount}}",
  ofYear_other: "{{year}}: {{count}} records, {{amount}}",
  ofSector_one: "{{amount}} ({{count}} record)",
  ofSector_other: "{{amount}} ({{count}} records)",
  ofPlace_one: "{{count}} record of AidData, {{amount}}",
  ofPlace_other: "{{count}} records of AidData, {{amount}}",
  placed_one:
    "AidData: {{count}} of {{total}} records has a point, in a broken square; it may stand for a whole district.",
  placed_other:
    "AidData: {{count}} of {{total}} records have a point, in broken squares; it may stand for a whole district.",
  memoranda: "Memorandum on the Belt and Road Initiative",
  disputed:
    "The lists do not agree on when it was signed. Which is right is not settled here.",
  undisputed_one: "One list has it.",
  undisputed_other:
    "{{count}} lists have it, and agree on the year as far as they give one.",
  disputedYear: "Another list gives another year",
  undated: "no date",
  amount: "US dollars of 2021",
  byCountry: {
    title: "Memoranda by country",
    open: "Who signed when, list by list",
    scope: "Which countries",
    country: "Country",
    notListed: "not listed",
    left: "left {{date}}",
    differing: "Where the lists differ",
    years: "Years: {{years}}",
    missing_one: "Missing from {{count}} list",
    missing_other: "Missing from {{count}} lists",
    all: "All",
    YEARS: "Different years",
    LISTS: "Not on every list",
    lead: "When each country signed a memorandum on the Belt and Road Initiative, by each list. Where the lists differ, each date stands as its list has it; which is right is not settled here. A date leads to its record.",
    none: "No country of these lists is shown.",
    records: "Every entry in a table",
    save_one: "Save this row (CSV)",
    save_other: "Save these {{count}} rows (CSV)",
    sort: "Sort by {{column}}",
    source: {
      GFDC_2025:
        "Nedopil, C., Countries of the Belt and Road Initiative, FISF Fudan University",
      WAHYU_2024:
        "A table by the year; its years come from the same publisher as those of the Green Finance & Development Center",
      CHEN_2024: "A table by the year, after the official list of China",
    },
  },
};
const zh = {
  open: "数据层",
  openLong: "可与报道并列显示的数据集",
  lead: "本图谱以报纸报道为据。下列数据集以其他方法另有所记：选定后才显示，也从不计入图谱自身的记录。",
  shown: "数据层",
  records_one: "{{count}} 条记录",
  records_other: "{{count}} 条记录",
  noLicence: "未声明开放许可",
  about: {
    AIDDATA_GCDF_3:
      "中国历年资助的境外项目与资金往来。选定后见于国家与项目的卡片、表格、时间线、地图、比较与搜索。",
    BRI_MEMORANDA:
      "各国何时签署共建“一带一路”谅解备忘录，据三份名单，彼此不尽一致。选定后见于国家卡片、表格与搜索。",
  },
  inTable: "在表格中查看全部",
  save: "仅下载其记录（JSON Lines）",
  saveWithGraph: "连同图谱下载（JSON Lines）",
  publisher: "出版者网页",
  cite: "如何引用",
  remove: "移去",
  removeNamed: "移去{{name}}",
  off: "数据层“{{name}}”未打开",
  offHint: "所查内容出自该数据集，而非报道。打开这一数据层即可显示。",
  lay: "显示{{name}}",
  absent: "本服务器没有“{{name}}”",
  absentHint: "该网址要求的数据集未导入本服务器，可由管理者导入。",
  finance: "中国的发展融资",
  totals_one:
    "计入 {{count}} 条记录，其中 {{withAmount}} 条（{{share}}）有金额，合计 {{amount}}美元（2021 年不变价）。",
  totals_other:
    "计入 {{count}} 条记录，其中 {{withAmount}} 条（{{share}}）有金额，合计 {{amount}}美元（2021 年不变价）。",
  leftOut_one:
    "另有 {{count}} 条不计入任何合计：框架协议，或 AidData 不建议计入者。",
  leftOut_other:
    "另有 {{count}} 条不计入任何合计：框架协议，或 AidData 不建议计入者。",
  umbrella: "框架协议",
  umbrellaLong: "其各部分另有记录，故不计入任何合计",
  notAdvised: "不计入合计",
  notAdvisedLong: "AidData 不建议计入合计",
  noSector: "未注明领域",
  year: "承诺年份",
  sector: "领域",
  count: "记录数",
  byYear: "中国的发展融资（按承诺年份）",
  bySector: "中国的发展融资（按领域）",
  everywhere: "全部受援方",
  dollars: "{{amount}}美元（2021 年不变价）",
  noAmount: "金额不详",
  ofYear_one: "{{year}} 年：{{count}} 条记录，{{amount}}",
  ofYear_other: "{{year}} 年：{{count}} 条记录，{{amount}}",
  ofSector_one: "{{amount}}（{{count}} 条）",
  ofSector_other: "{{amount}}（{{count}} 条）",
  ofPlace_one: "AidData 记录 {{count}} 条，{{amount}}",
  ofPlace_other: "AidData 记录 {{count}} 条，{{amount}}",
  placed_one:
    "AidData：{{total}} 条记录中 {{count}} 条有坐标点，以虚线方框标示；一点可能代表整个地区。",
  placed_other:
    "AidData：{{total}} 条记录中 {{count}} 条有坐标点，以虚线方框标示；一点可能代表整个地区。",
  memoranda: "共建“一带一路”谅解备忘录",
  disputed: "各份名单所载的签署时间不一致，孰是孰非，此处不作定论。",
  undisputed_one: "仅有一份名单载有此事。",
  undisputed_other: "{{count}} 份名单均有记载；凡注明年份者，年份一致。",
  disputedYear: "另有名单所载年份不同",
  undated: "未注明日期",
  amount: "2021 年美元",
  byCountry: {
    title: "各国谅解备忘录",
    open: "各国何时签署：名单对照",
    scope: "显示哪些国家",
    country: "国家",
    notListed: "未列入",
    left: "{{date}}退出",
    differing: "名单间的差异",
    years: "年份不一：{{years}}",
    missing_one: "{{count}} 份名单未列入",
    missing_other: "{{count}} 份名单未列入",
    all: "全部",
    YEARS: "年份不一",
    LISTS: "并非各份均列入",
    lead: "各国何时签署共建“一带一路”谅解备忘录，以各份名单所载为准。名单之间如有出入，各日期均照录，孰是孰非，此处不作定论。点击日期可查看该条记录。",
    none: "没有可显示的国家。",
    records: "在表格中逐条查看",
    save_one: "保存这一行（CSV）",
    save_other: "保存这 {{count}} 行（CSV）",
    sort: "按{{column}}排序",
    source: {
      GFDC_2025:
        "Nedopil, C.，《“一带一路”倡议国家》，复旦大学泛海国际金融学院",
      WAHYU_2024: "只记年份，其年份与绿色金融与发展中心同源",
      CHEN_2024: "只记年份，依据中国官方名单",
    },
  },
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    layers: typeof en;
  }
}

addWords("layers", { en, zh });
