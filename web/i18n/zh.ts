import type { Words } from "./en.ts";
import { labels } from "../gql/labels.ts";

export const zh: Words = {
  title: "Silkgraph 丝路图谱",
  skip: "跳到正文",
  language: { label: "语言", en: "English", zh: "中文" },
  scheme: { toDark: "深色", toLight: "浅色" },
  form: { label: "形式", canvas: "图", outline: "提纲" },
  playground: "接口",
  playgroundLong: "GraphQL 练习场",
  more: "更多",
  close: "关闭",
  loading: "正在载入……",
  failed: "图谱没有响应",
  failedHint: "请检查网络后重试。",
  retry: "重试",
  unknown: "没有这个条目",
  unknownHint: "图谱中没有“{{id}}”，它可能已改名。",
  home: "回到开篇图",

  search: {
    open: "搜索图谱",
    placeholder: "中文、英文或拼音名称",
    hint: "搜索战略、项目、地点、人物……",
    none: "没有这样的名称",
    nearest: "相近的名称：",
    start: "试试“老挝”、“Chancay”或“zhonglao tielu”。",
    found_one: "{{count}} 条结果",
    found_other: "{{count}} 条结果",
  },

  picture: {
    alignments: "谁与{{name}}对接？",
    around: "{{name}}的周边",
    alignmentCount_one: "{{count}} 项对接",
    alignmentCount_other: "{{count}} 项对接",
    shownOf: "显示 {{total}} 项对接中的 {{shown}} 项，由强到弱",
    projects: "显示 {{total}} 个项目中的 {{shown}} 个",
    label: "{{name}}周边 {{count}} 个条目的关系图。提纲以文字呈现同样的内容。",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "显示全部",
    lines: "对接的程度",
    kinds: "类别",
    hideKind: "隐藏{{kind}}",
    showKind: "显示{{kind}}",
    hint: "单击看卡片，双击展开相邻条目。",
  },

  overview: {
    lead: "连线表示各国、各组织的发展战略与倡议的对接；线越粗，对接程度越深。",
    evidence: "每条连线、每个名称都能追溯到报道中的依据：点开即可查看。",
    byStage: "按程度列出的对接",
    directly: "直接落实的项目",
  },

  expand: {
    open: "展开相邻条目",
    close: "收起相邻条目",
    all_one: "已显示 {{count}} 个相邻条目",
    all_other: "已显示全部 {{count}} 个相邻条目",
    some: "显示 {{total}} 个中的 {{shown}} 个，按重要性排序",
    more: "再显示 {{count}} 个",
    start: "以此为中心",
  },

  card: {
    facts: "概况",
    evidence: "依据",
    statements: "有关言论",
    figures: "数据",
    events: "事件",
    references: "取自参考资料的内容",
    alignments: "对接对象",
    alignedBy: "与之对接的战略",
    carriedBy: "落实项目",
    roles: "职务",
    said: "所说的话",
    saidHere: "会上所言",
    carriesOut: "所落实的对接",
    aliases: "又称",
    moreOf: "{{total}} 条中的 {{shown}} 条",
    transliterated: "英文名为本站译名",
    copy: "复制地址",
    copied: "已复制",
    words: "报道原文",
    wordsAbsent: "本服务器没有报道全文，这里给出原文的位置。",
    passages_one: "另有 {{count}} 处原文",
    passages_other: "另有 {{count}} 处原文",
    where: "原始文本第 {{start}}–{{end}} 字符",
    page: "第 {{page}} 版",
    digest: "原文片段的 SHA-256",
    unnamed: "报道未具名",
    derived: "由其他记录推得，没有单独的原文依据。",
    fields: "取自该资料：{{fields}}",
    toCard: "打开{{name}}的卡片",
  },

  outline: {
    owner: "所属",
    carriedBy: "落实项目",
    neighbours: "{{name}}的相邻条目",
    print: "打印",
    hiddenNote: "已隐藏：{{kinds}}",
  },

  /** How a number is told with its precision. */
  qualifier: {
    EXACT: "{{value}}",
    ABOUT: "约 {{value}}",
    MORE_THAN: "超过 {{value}}",
    LESS_THAN: "不到 {{value}}",
  },

  /** Facts that put several fields together. */
  fact: { codes: "ISO 代码" },

  /** What the model calls kinds, terms and fields. */
  ...labels.zh,
};
