import { addWords } from "../i18n/i18n.ts";

const en = {
  title: "Who is aligned with what",
  lead: "A cell says how many alignments there are, at which stage, and on whose word; a click shows them on the canvas.",
  emptyMeaning:
    "An empty cell: nothing found in this seed, which does not mean that there is nothing.",
  rows: "Rows",
  byRows: {
    COUNTRIES: "Countries and blocs",
    STRATEGIES: "Strategies",
  },
  sort: "Sorted by",
  sortBy: {
    COUNT: "number of alignments",
    STAGE: "strongest stage",
    NAME: "name",
  },
  add: "Add an initiative as a column",
  addPlaceholder: "A strategy or initiative …",
  usual: "The usual columns",
  addRow: "Add a row",
  addRowPlaceholder: {
    COUNTRIES: "A country, organization or place …",
    STRATEGIES: "A strategy …",
  },
  usualRows: "The usual rows",
  removeRow: "Take away the row {{name}}",
  remove: "Take away the column {{name}}",
  all: "All",
  table: "Alignments of {{rows}} with initiatives",
  nothing: "Nothing found in this seed",
  hidden_one: "{{count}} hidden by the filters",
  hidden_other: "{{count}} hidden by the filters",
  cell: "{{row}}, {{column}}:",
  reported: "told by someone",
  cellTitle: "{{row}} and {{column}}",
  rest_one: "{{count}} more, not listed here",
  rest_other: "{{count}} more, not listed here",
  canvas: "Show on the canvas",
  list: "{{row}} and {{column}}: the alignments with their evidence",
  shownRows: "{{shown}} of {{total}} rows, those with the most alignments",
  shownColumns: "{{shown}} of {{total}} columns",
  none: "No alignments",
  noneHint:
    "The articles read so far tell of none with these initiatives. Take others as columns, or lift the filters.",
  lift: "Lift the filters",
};

const zh = {
  title: "谁与什么对接",
  lead: "每格说明有多少项对接、进展如何、据谁所言；点击即在图中显示。",
  emptyMeaning: "空格：本种子数据中未发现，不等于没有。",
  rows: "行",
  byRows: {
    COUNTRIES: "国家与组织",
    STRATEGIES: "战略",
  },
  sort: "排序",
  sortBy: {
    COUNT: "按对接数量",
    STAGE: "按最高进展",
    NAME: "按名称",
  },
  add: "添加一个倡议作为列",
  addPlaceholder: "战略或倡议……",
  usual: "恢复默认各列",
  addRow: "添加一行",
  addRowPlaceholder: {
    COUNTRIES: "国家、组织或地点……",
    STRATEGIES: "战略……",
  },
  usualRows: "恢复默认各行",
  removeRow: "去掉“{{name}}”一行",
  remove: "去掉“{{name}}”一列",
  all: "合计",
  table: "{{rows}}与各倡议的对接",
  nothing: "本种子数据中未发现",
  hidden_one: "有 {{count}} 项被筛选隐藏",
  hidden_other: "有 {{count}} 项被筛选隐藏",
  cell: "{{row}}，{{column}}：",
  reported: "据人所言",
  cellTitle: "{{row}}与{{column}}",
  rest_one: "另有 {{count}} 项未列出",
  rest_other: "另有 {{count}} 项未列出",
  canvas: "在图中显示",
  list: "{{row}}与{{column}}：逐项对接及依据",
  shownRows: "显示 {{total}} 行中的 {{shown}} 行，对接多者在先",
  shownColumns: "显示 {{total}} 列中的 {{shown}} 列",
  none: "没有对接",
  noneHint: "已读文章未提及与这些倡议的对接。可另选倡议作为列，或取消筛选。",
  lift: "取消筛选",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    matrix: typeof en;
  }
}

addWords("matrix", { en, zh });
