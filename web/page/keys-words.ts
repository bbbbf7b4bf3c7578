import { addWords } from "../i18n/i18n.ts";

const en = {
  title: "Keys",
  search: "Search",
  undo: "Undo",
  redo: "Redo",
  closeCard: "Close the card",
  help: "This list",
  pan: "Move the picture",
  zoom: "Zoom in, zoom out",
  fit: "Show everything",
  menu: "Menu of what has the focus in the picture",
  selectAll: "Select everything",
  cell: "From cell to cell",
  openCell: "Show a cell on the canvas",
  date: "From date to date; the end of a window, earlier or later",
  spot: "Move the map; from place to place",
  choosePlace: "Choose a place",
  sentence: "From sentence to sentence",
  notes: "To what rests on the sentence",
  selectWords: "Select sentences",
  everywhere: "Everywhere",
  story: "While a story is presented",
  page: "From page to page",
};
const zh = {
  title: "按键",
  search: "搜索",
  undo: "撤销",
  redo: "重做",
  closeCard: "关闭卡片",
  help: "本列表",
  pan: "移动画面",
  zoom: "放大、缩小",
  fit: "显示全图",
  menu: "图中所选条目的菜单",
  selectAll: "全选",
  cell: "在单元格之间移动",
  openCell: "在图中显示该单元格",
  date: "在日期之间移动；在时段端点上则前移、后移",
  spot: "移动地图；在地点之间移动",
  choosePlace: "选取地点",
  sentence: "逐句移动",
  notes: "转到依据该句的记录",
  selectWords: "选中句子",
  everywhere: "通用",
  story: "演示故事时",
  page: "翻页",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    keysPage: typeof en;
  }
}

addWords("keysPage", { en, zh });
