import type { Text } from "../look/language.ts";

const say = (en: string, zh: string) => ({ en, zh });

export const words = {
  title: say("Desk", "编辑台"),
  toExplorer: say("Explorer", "浏览器"),
  otherLanguage: say("中文", "English"),
  toDark: say("Dark colours", "深色"),
  toLight: say("Light colours", "浅色"),
  page: say("Page", "版面"),
  choosePage: say("Choose a page…", "选择版面……"),
  newPage: say("New page", "新增版面"),
  loading: say("Loading…", "正在载入……"),
  retry: say("Try again", "重试"),
  readOnly: say(
    "The records cannot be written here: nothing can be saved.",
    "此处的记录不可写入，无法保存。",
  ),
  noArticles: say(
    "ARTICLES_DIR is not set: start the server with it to see pages and add new ones.",
    "未设置 ARTICLES_DIR：启动服务器时设置它，才能查看和新增版面。",
  ),
  noPages: say(
    "No page’s text is at hand. Add one, or open a record.",
    "没有可用的版面文本。请新增版面，或打开一条记录。",
  ),
  token: say("Token of the editors", "编辑口令"),
  enter: say("Enter", "进入"),
  text: say("Text of the page", "版面文本"),
  panels: say("What is shown beside the text", "侧栏内容"),
  record: say("Record", "记录"),
  changes: say("Changes", "改动"),
  bare: say("Without records", "尚无记录"),
  history: say("History", "历史"),
  openRecord: say("Open a record", "打开记录"),
  kindOfNew: say("New record of the kind", "新增记录，类别"),
  create: say("Begin", "开始填写"),
  nothingOpen: say(
    "Choose a mark in the text, open a record, or begin a new one. Words that are selected become its evidence.",
    "点选文中的标记、打开一条记录，或新增一条。选中的文字会成为其出处。",
  ),
  accept: say("Accept", "采纳"),
  keep: say("Keep in the draft", "存入草稿"),
  reject: say("Reject", "驳回"),
  reason: say("Why it is rejected", "驳回理由"),
  merge: say("It is", "即为"),
  mergeHint: say(
    "Its words become evidence of that record",
    "将其文字作为该记录的出处",
  ),
  remove: say("Remove the record", "删除记录"),
  pointedAt: say("Others point at it:", "被以下记录引用："),
  useWords: say("Use the selected words as evidence", "将选中文字作为出处"),
  outside: say(
    "These words belong to no article of the graph.",
    "这些文字不属于图谱中的任何文章。",
  ),
  undo: say("Undo", "撤销"),
  required: say("required", "必填"),
  add: say("Add", "添加"),
  takeAway: say("Remove", "移除"),
  nothingFound: say("Nothing found", "未找到"),
  searchRecords: say("A name, in any language", "任何语言的名称"),
  isNew: say("new", "新增"),
  yes: say("Yes", "是"),
  no: say("No", "否"),
  unset: say("–", "–"),
  rule: say("Rule", "规则"),
  confidence: say("right in", "正确率"),
  fault: say("Does not pass the check", "未通过检查"),
  sound: say("Passes every check.", "通过全部检查。"),
  save: say("Save", "保存"),
  saving: say("Saving…", "正在保存……"),
  saved: say("Saved. The graph has it now.", "已保存，图谱已更新。"),
  savedNotLoaded: say(
    "Saved, but the graph could not be loaded anew:",
    "已保存，但图谱未能重新载入：",
  ),
  nothingToSave: say("Nothing has been changed.", "尚无改动。"),
  otherProblems: say("What the check says", "检查结果"),
  yaml: say("As YAML", "YAML 对照"),
  added: say("added", "新增"),
  changed: say("changed", "变更"),
  removed: say("removed", "删除"),
  rejectedOne: say("Rejected", "已驳回"),
  conflict: say(
    "Somebody has changed this record since you opened it",
    "打开之后，已有他人改动此记录",
  ),
  mine: say("Yours", "您的"),
  theirs: say("Theirs", "对方的"),
  gone: say(
    "It was removed. Add it again, or let it go?",
    "该记录已被删除。重新加入，还是放弃改动？",
  ),
  bothThere: say(
    "It is there already. Yours would take its place.",
    "已有同名标识的记录。您的版本将取代它。",
  ),
  useMerged: say("Go on with this", "以此继续"),
  letGo: say("Let mine go", "放弃我的"),
  noBare: say("Every sentence rests in a record.", "每句均已有记录。"),
  commit: say("Commit", "提交"),
  commitMessage: say("Message of the commit", "提交说明"),
  uncommitted: say("Saved, and in no commit yet", "已保存，尚未提交"),
  committed: say("Everything saved is committed.", "已保存的改动均已提交。"),
  noHistory: say(
    "The records are not in a checkout of git.",
    "记录不在 git 检出目录中。",
  ),
  takeBack: say("Take this back", "撤回此次提交"),
  file: say("Text file", "文本文件"),
  orPaste: say("or paste the text", "或粘贴文本"),
  fileName: say(
    "Name of the file, such as 2025-01-03.txt",
    "文件名，如 2025-01-03.txt",
  ),
  titleZh: say("Title in Chinese", "中文标题"),
  titleEn: say("Title in English", "英文标题"),
  date: say("Date, such as 2025-01-03", "日期，如 2025-01-03"),
  publisher: say("Publisher", "出版者"),
  languageOfText: say("Language of the text", "文本语言"),
  takeIn: say("Take in", "收入"),
  kept: say(
    "The text stays in ARTICLES_DIR on this machine; only its hash goes into the records.",
    "文本保存在本机的 ARTICLES_DIR 中，记录里只写入其哈希。",
  ),
  keys: say("Keys", "快捷键"),
  keyNext: say("next candidate", "下一候选"),
  keyPrevious: say("previous", "上一候选"),
  keyAccept: say("accept", "采纳"),
  keyReject: say("reject", "驳回"),
  keyMerge: say("merge", "合并"),
  keyEdit: say("edit", "修改"),
  keyUndo: say("undo", "撤销"),
  keyWords: say("use the selected words", "使用选中文字"),
  keyChanges: say("changes", "查看改动"),
  more: say("More fields", "更多字段"),
  left: say("candidates left", "个候选待定"),
} as const;

/** How much of a page rests in records. */
export const progressText = (covered: number, all: number) => ({
  en: `${String(covered)} of ${String(all)} sentences rest on something`,
  zh: `${String(all)} 句中 ${String(covered)} 句已有记录`,
});

/** What a problem is and how it is mended, in one sentence. */
export const problemText = ({
  what,
  remedy,
}: {
  readonly what: Text;
  readonly remedy: Text | null;
}): Text =>
  remedy
    ? { en: `${what.en}; ${remedy.en}`, zh: `${what.zh}；${remedy.zh}` }
    : what;
