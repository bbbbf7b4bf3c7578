import type { Text } from "../../look/language.ts";

/** What the playground itself says. */
export const words = {
  title: { en: "GraphQL playground", zh: "GraphQL 演练场" },
  lessons: { en: "Lessons", zh: "课程" },
  ask: { en: "Ask", zh: "自由提问" },
  schema: { en: "Schema", zh: "数据结构" },
  graphiql: { en: "GraphiQL", zh: "GraphiQL" },
  graphiqlTold: {
    en: "The usual tool of those who work with GraphQL. Write a question, press ▶, and read the graph’s answer; on the left are the documentation and what you asked before.",
    zh: "GraphQL 使用者常用的工具：写下问题，按 ▶，即见图谱的回答；左侧是文档和查询历史。",
  },
  parts: { en: "Parts of the playground", zh: "演练场的各部分" },
  toExplorer: { en: "To the explorer", zh: "前往图谱浏览器" },
  otherLanguage: { en: "中文", zh: "English" },
  home: { en: "Silkgraph, the explorer", zh: "Silkgraph 图谱浏览器" },
  toLight: { en: "Light colours", zh: "浅色" },
  toDark: { en: "Dark colours", zh: "深色" },

  panes: { en: "Shown", zh: "显示" },
  query: { en: "Query", zh: "查询" },
  variables: { en: "Variables", zh: "变量" },
  variablesWrong: {
    en: 'The variables are no JSON object, such as {"id": "laos"}: the query runs without them.',
    zh: '变量不是 JSON 对象（例如 {"id": "laos"}），查询将不带变量运行。',
  },
  answer: { en: "Answer", zh: "结果" },
  run: { en: "Run", zh: "运行" },
  runKeys: "Ctrl-Enter",
  check: { en: "Check", zh: "检查" },
  suggest: { en: "What can I write here?", zh: "此处能写什么？" },
  noAnswer: {
    en: "Run the query, and the graph’s answer stands here.",
    zh: "运行查询，结果会显示在这里。",
  },
  stale: {
    en: "The query has changed since.",
    zh: "查询已修改，这是之前的结果。",
  },
  staleVerdict: {
    en: "The query has changed since this check.",
    zh: "检查之后查询已修改。",
  },
  original: { en: "In GraphQL’s words", zh: "原文" },
  originalAnswer: { en: "The answer as it came", zh: "原始结果" },
  nullTold: {
    en: "null means: there is none, or it is not known.",
    zh: "null 表示没有，或者不知道。",
  },
  took: (ms: number): Text => ({
    en: `Answered in ${String(ms)} ms`,
    zh: `用时 ${String(ms)} 毫秒`,
  }),
  mistakes: { en: "Mistakes in the query", zh: "查询中的错误" },
  line: (line: number): Text => ({
    en: `Line ${String(line)}`,
    zh: `第 ${String(line)} 行`,
  }),

  examples: { en: "Examples", zh: "示例" },
  earlier: { en: "Your earlier questions", zh: "之前的提问" },
  forgetEarlier: { en: "Forget them", zh: "清空" },
  csvRule: {
    en: "In CSV a row is an item of the first list of the answer, a column is a plain value named by the fields that lead to it, and several values in one cell are joined by “; ”.",
    zh: "CSV 中，每一行是结果里第一个列表的一项，每一列是一个值，以通向它的字段命名；一格中有多个值时以“; ”相连。",
  },
  inExplorer: { en: "Open in the explorer", zh: "在图谱浏览器中打开" },
  canvas: { en: "as a picture", zh: "图形" },
  table: { en: "as a table", zh: "表格" },
  map: { en: "on the map", zh: "地图" },
  programs: {
    en: "The query in a program: curl, JavaScript, Python, R",
    zh: "在程序中查询：curl、JavaScript、Python、R",
  },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied.", zh: "已复制。" },
  saveFile: { en: "Save as a file", zh: "存为文件" },
  workings: { en: "What did the graph do?", zh: "图谱做了什么？" },
  workingsTold: {
    en: "Your query became this Cypher, the language of graph databases. MATCH looks for a pattern of nodes and links; CALL { … } does so for each node that was found; RETURN says what is taken along. Values such as ids are handed over apart from it, where $ stands.",
    zh: "你的查询变成了下面的 Cypher，即图数据库的语言。MATCH 查找由节点和联系组成的模式；CALL { … } 对找到的每个节点再查；RETURN 说明取回什么。id 之类的值另行传入，位置以 $ 标出。",
  },
  noCypher: {
    en: "The graph was not asked for this: what does not change is kept at hand.",
    zh: "这次没有查询图数据库：不变的内容已经备好。",
  },

  schemaIntro: {
    en: "Every kind of the graph, joined where a field of one leads to the other. Choose one for its documentation. Claims have dashed frames; what everything rests on is shaded.",
    zh: "图谱的各个种类；一种有字段通向另一种，就以线相连。点击可看文档。虚线框是主张，底色较深的是依据。",
  },
  schemaPicture: { en: "Kinds and links", zh: "种类与联系" },
  seekType: { en: "Find a type", zh: "查找类型" },
  noType: { en: "There is no such type.", zh: "没有这个类型。" },
  isA: { en: "Is also", zh: "同时也是" },
  mayBe: { en: "May be", zh: "可能是" },
  takesArguments: (count: number): Text => ({
    en: count === 1 ? "1 argument" : `${String(count)} arguments`,
    zh: `${String(count)} 个参数`,
  }),

  lesson: (at: number, count: number): Text => ({
    en: `Lesson ${String(at)} of ${String(count)}`,
    zh: `第 ${String(at)} 课，共 ${String(count)} 课`,
  }),
  allLessons: { en: "All lessons", zh: "全部课程" },
  task: { en: "Your task", zh: "任务" },
  contract: { en: "What the answer must hold", zh: "结果应包含" },
  oneRow: { en: "Each item (row) is", zh: "每一项（一条结果）是" },
  fieldsWanted: { en: "Fields", zh: "字段" },
  orderWanted: { en: "Order", zh: "顺序" },
  anyOrder: { en: "any", zh: "不限" },
  conditions: { en: "What is checked", zh: "检查的内容" },
  passed: {
    en: "Passed. Everything is as it should be.",
    zh: "通过，完全正确。",
  },
  failed: (count: number): Text => ({
    en:
      count === 1
        ? "Not yet: one condition fails."
        : `Not yet: ${String(count)} conditions fail.`,
    zh: `还差一点：有 ${String(count)} 项未通过。`,
  }),
  comments: { en: "On the query itself", zh: "关于查询本身" },
  hint: (at: number): Text => ({
    en: `Hint ${String(at)} of 3`,
    zh: `提示 ${String(at)}/3`,
  }),
  hints: { en: "Hints", zh: "提示" },
  moreHint: { en: "A hint", zh: "给我提示" },
  nextHint: { en: "Another hint", zh: "再给一个提示" },
  lookAt: (type: string): Text => ({
    en: `Documentation of ${type}`,
    zh: `${type} 的文档`,
  }),
  stillLacking: (names: string): Text => ({
    en: `Not in your query yet: ${names}`,
    zh: `你的查询中还没有：${names}`,
  }),
  mendFirst: (line: number): Text => ({
    en: `First mend line ${String(line)}: until then nobody can tell what is lacking.`,
    zh: `请先改正第 ${String(line)} 行，改好后才能看出还缺什么。`,
  }),
  lookLater: {
    en: "It opens beside this page, and may as well wait.",
    zh: "在新标签页打开，也可以以后再看。",
  },
  solution: { en: "The solution", zh: "参考答案" },
  showSolution: { en: "Show the solution", zh: "显示参考答案" },
  solutionNow: {
    en: "Show the solution already",
    zh: "现在就看参考答案",
  },
  useSolution: { en: "Put it into the editor", zh: "放进编辑器" },
  learnt: { en: "What you have learnt", zh: "学到了什么" },
  next: { en: "Next lesson", zh: "下一课" },
  toAsk: { en: "Ask a question of your own", zh: "提一个自己的问题" },
  startAgain: { en: "Start again", zh: "重新开始" },
  done: { en: "passed", zh: "已通过" },
  progress: (passed: number, count: number): Text => ({
    en: `${String(passed)} of ${String(count)} lessons passed`,
    zh: `已通过 ${String(passed)}/${String(count)} 课`,
  }),
  notStored: {
    en: "This browser lets no page keep anything, so your progress lasts until you close this page. Save it as a file to go on later.",
    zh: "此浏览器不允许网页保存数据，关闭页面后进度会丢失。请将进度存为文件，以便日后继续。",
  },
  saveProgress: { en: "Save progress as a file", zh: "进度存为文件" },
  readProgress: { en: "Read a file of progress", zh: "读取进度文件" },
  notProgress: {
    en: "This file holds no progress of these lessons.",
    zh: "此文件不是课程进度。",
  },
  read: {
    en: "The progress of the file is here now.",
    zh: "已读入文件中的进度。",
  },

  intro: {
    en: "Fifteen lessons of ten minutes, from your first query to a research question of your own. Nothing is needed but this page.",
    zh: "十五课，每课约十分钟，从第一个查询到自己的研究问题。只需这一个页面。",
  },
} as const satisfies Record<
  string,
  Text | string | ((...values: never[]) => Text)
>;
