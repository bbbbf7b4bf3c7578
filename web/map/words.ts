import { addWords } from "../i18n/i18n.ts";

const en = {
  title: "Map",
  scope: "Of what",
  all: "The whole graph",
  picture: "Only the picture",
  label:
    "Map with {{count}} things. Arrow keys move it, plus and minus zoom. The list tells the same in words.",
  placed_one: "{{count}} thing on the map",
  placed_other: "{{count}} things on the map",
  placedOf: "{{count}} of {{total}} things on the map",
  loaded: "Only the first {{count}} of {{total}} things are loaded.",
  loading: "{{count}} of {{total}} things loaded…",
  cluster: "{{count}}: {{name}} and others",
  lookCloser: "Look closer",
  own: "by its own coordinates",
  within: "in {{place}}",
  line: "{{stops}}",
  rough: "roughly",
  roughLong: "drawn roughly: not every stop has a place of its own",
  symbols: "How it is drawn",
  symbolOwn: "placed by its own coordinates",
  symbolWithin: "placed where it lies in",
  symbolLine: "railway, straight through its stops",
  symbolRough: "not every stop has a place",
  symbolCluster: "several, too close to tell apart",
  hint: "Shift and click, or Space, to choose several.",
  hintTouch: "Choose several in the list.",
  list: "What is on the map",
  across: "In several countries, or in none",
  placeless_one: "{{count}} thing without a place on the map",
  placeless_other: "{{count}} things without a place on the map",
  placelessHint:
    "The sources give them no coordinates, and name no place that has any. A country alone is not enough to place them.",
  select: "Choose {{name}}",
  selected_one: "{{count}} chosen",
  selected_other: "{{count}} chosen",
  onCanvas: "Together on the canvas",
  inTable: "{{kind}} as a table",
  clear: "Choose none",
  notes: "On borders, names and coordinates",
  borders:
    "No borders are drawn, and no territory is coloured: the articles say nothing of them, and every drawing of them takes a side. Places are symbols, and where a symbol stands claims nothing about whose the place is.",
  names:
    "Names are those of the records. Hong Kong and Macao are Special Administrative Regions of China, and places, never countries.",
  coordinates:
    "Coordinates do not come from the articles but from {{sources}}.",
  land: "Land: Natural Earth, 1:110 million. Coasts are simplified, so that close up a place may seem to lie in the sea.",
  noLand: "The land could not be loaded; the places are right.",
  none: "Nothing here has a place on the map",
  noneHint: "Show the whole graph, or show again what filters hide.",
};

const zh: typeof en = {
  title: "地图",
  scope: "范围",
  all: "整个图谱",
  picture: "只看当前图中的内容",
  label: "地图，共 {{count}} 项。方向键移动，加减键缩放。列表内容相同。",
  placed_one: "地图上有 {{count}} 项",
  placed_other: "地图上有 {{count}} 项",
  placedOf: "共 {{total}} 项，地图上有 {{count}} 项",
  loaded: "共 {{total}} 项，只载入了前 {{count}} 项。",
  loading: "已载入 {{count}} 项，共 {{total}} 项……",
  cluster: "{{count}} 项：{{name}}等",
  lookCloser: "放大查看",
  own: "按自身坐标",
  within: "位于{{place}}",
  line: "{{stops}}",
  rough: "大致走向",
  roughLong: "走向仅为示意：并非每一站都有坐标",
  symbols: "图例",
  symbolOwn: "按自身坐标",
  symbolWithin: "按所在地点",
  symbolLine: "铁路，各站以直线相连",
  symbolRough: "部分车站没有坐标",
  symbolCluster: "相距太近的若干项",
  hint: "按住Shift点选，或按空格键，可选中多项。",
  hintTouch: "可在列表中选中多项。",
  list: "地图上的内容",
  across: "跨越多国，或不属于一国",
  placeless_one: "{{count}} 项未能标在地图上",
  placeless_other: "{{count}} 项未能标在地图上",
  placelessHint:
    "来源没有给出坐标，也没有提到有坐标的所在地点。只知道所在国家，不足以标注。",
  select: "选中{{name}}",
  selected_one: "已选 {{count}} 项",
  selected_other: "已选 {{count}} 项",
  onCanvas: "一起放到图中",
  inTable: "用表格看{{kind}}",
  clear: "取消选择",
  notes: "关于边界、名称与坐标",
  borders:
    "本图不画任何边界，也不为任何领土着色：报道并未谈及边界，而任何画法都意味着一种立场。地点只是符号，符号所在之处不表示其归属。",
  names: "名称以记录为准。香港、澳门是中国的特别行政区，属于地点，绝非国家。",
  coordinates: "坐标并非出自报道，而是取自{{sources}}。",
  land: "陆地轮廓：Natural Earth，1:1.1亿。海岸线已简化，放大后个别地点可能看似落在海中。",
  noLand: "陆地轮廓未能载入，各地点位置无误。",
  none: "这里没有能标在地图上的内容",
  noneHint: "请查看整个图谱，或恢复被筛选隐藏的内容。",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    map: typeof en;
  }
}

addWords("map", { en, zh });
