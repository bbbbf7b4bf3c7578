import { addWords } from "../i18n/i18n.ts";

// Apart from the words of the canvas: they come with the menus, when one is first opened.
const en = {
  menu: {
    label: "What can be done with {{name}}",
    card: "Open the card",
    open: "Open neighbours",
    openMore: "Show more neighbours",
    close: "Close neighbours",
    neighbours: "Neighbours not shown",
    start: "Build the picture around it",
    pathFrom: "Path from here to …",
    pathTo: "Path to here from …",
    pathBetween: "Path from {{name}} to here",
    select: "Select",
    deselect: "Take out of the selection",
    pin: "Keep it where it stands",
    unpin: "Let it stand where it stood",
    table: "Show in the table",
    hide: "Hide",
    hideKind: "Hide all {{kind}}",
    remove: "Take out of the picture",
  },
  line: {
    label: "What can be done with the line from {{from}} to {{to}}",
    evidence: "Open the evidence",
    table: "{{kind}} in the table ({{count}})",
    cite: "Cite",
    bare: "Says no claim of its own: it rests on the evidence of the record of {{name}}.",
    record: "Open the record of {{name}}",
    citeRecord: "Cite the record of {{name}}",
    hideLinks: "Hide all such lines: {{link}}",
    path: "Paths from {{from}} to {{to}}",
  },
};

const zh: typeof en = {
  menu: {
    label: "对{{name}}可做的操作",
    card: "打开卡片",
    open: "展开相邻条目",
    openMore: "展开更多相邻条目",
    close: "收起相邻条目",
    neighbours: "未显示的相邻条目",
    start: "以它为中心作图",
    pathFrom: "以此为起点找路径……",
    pathTo: "以此为终点找路径……",
    pathBetween: "从{{name}}到这里的路径",
    select: "选中",
    deselect: "取消选中",
    pin: "固定在此处",
    unpin: "放回原处",
    table: "在表格中查看",
    hide: "隐藏",
    hideKind: "隐藏全部{{kind}}",
    remove: "从图中移除",
  },
  line: {
    label: "对{{from}}与{{to}}之间连线可做的操作",
    evidence: "查看依据",
    table: "在表格中查看{{kind}}（{{count}}）",
    cite: "引用",
    bare: "这条线没有单独的记录，依据见“{{name}}”的记录。",
    record: "打开“{{name}}”的记录",
    citeRecord: "引用“{{name}}”的记录",
    hideLinks: "隐藏所有此类连线：{{link}}",
    path: "从{{from}}到{{to}}的路径",
  },
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    canvasMenu: typeof en;
  }
}

addWords("canvasMenu", { en, zh });
