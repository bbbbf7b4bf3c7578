/** What GraphiQL says, in Chinese by the English. */
export const chinese: Readonly<Record<string, string>> = {
  "New tab": "新标签页",
  "Close Tab": "关闭标签页",
  "<untitled>": "未命名",
  "Select active operation": "选择要编辑的查询",
  "Operation Editor": "查询编辑器",
  "Editor Commands": "编辑器命令",
  "editor tools": "编辑器工具",
  "Result Window": "结果窗口",
  Variables: "变量",
  Headers: "请求头",
  "Request headers": "请求头",
  "Execute query": "运行查询",
  "Stop query": "停止查询",
  "Prettify query": "整理查询格式",
  "Prettify editors": "整理格式",
  "Prettify Editors": "整理格式",
  "Merge fragments into query": "把片段并入查询",
  "Merge Fragments into Query": "把片段并入查询",
  "Merge fragments definitions into operation definition": "把片段并入查询",
  "Copy query": "复制查询",
  "Copy Query": "复制查询",
  "Run Operation": "运行查询",
  "Re-fetch GraphQL schema": "重新获取数据结构",
  "Re-fetch schema using introspection": "重新获取数据结构",
  "Automatically added leaf fields": "自动补上的字段",

  "Open short keys dialog": "快捷键",
  "Short Keys": "快捷键",
  "This modal provides a list of available keyboard shortcuts and their functions.":
    "此对话框列出可用的快捷键及其作用。",
  "Short Key": "按键",
  Function: "作用",
  "Open the Command Palette (you must have focus in the editor)":
    "打开命令面板（光标须在编辑器中）",
  "Search in documentation": "在文档中搜索",
  "Search in editor": "在编辑器中搜索",
  "This Graph": "Graph",
  "QL editor uses": "QL 编辑器采用",
  "Monaco editor shortcuts": "Monaco 编辑器的快捷键",
  ", with keybindings similar to VS Code. See the full list of shortcuts for":
    "，按键与 VS Code 相近。完整列表见",
  or: "或",

  "Open settings dialog": "设置",
  Settings: "设置",
  "This modal lets you adjust header persistence, interface theme, and clear local storage.":
    "在此对话框中可选择是否保存请求头、调整外观，以及清除本地数据。",
  "Persist headers": "保存请求头",
  "Save headers upon reloading.": "重新载入后保留请求头。",
  "Only enable if you trust this device.": "仅在可信的设备上启用。",
  On: "开",
  Off: "关",
  Theme: "外观",
  "Adjust how the interface appears.": "调整界面的外观。",
  System: "跟随系统",
  Light: "浅色",
  Dark: "深色",
  "Clear storage": "清除数据",
  "Remove all locally stored data and start fresh.":
    "删除保存在本机的全部数据，从头开始。",
  "Clear data": "清除",
  "Cleared data": "已清除",
  Failed: "未能清除",
  "Close dialog": "关闭对话框",

  Docs: "文档",
  "Documentation Explorer": "文档",
  "A GraphQL schema provides a root type for each kind of operation.":
    "GraphQL 的数据结构为每种操作提供一个根类型。",
  "Root Types": "根类型",
  "All Schema Types": "全部类型",
  Type: "类型",
  Fields: "字段",
  Arguments: "参数",
  Directives: "指令",
  Implements: "同时也是",
  Implementations: "可能是",
  "Possible Types": "可能是",
  "Enum Values": "枚举值",
  Deprecated: "已弃用",
  "Deprecated Fields": "已弃用的字段",
  "Deprecated Arguments": "已弃用的参数",
  "Deprecated Enum Values": "已弃用的枚举值",
  "Show Deprecated Fields": "显示已弃用的字段",
  "Show Deprecated Arguments": "显示已弃用的参数",
  "Show Deprecated Values": "显示已弃用的枚举值",
  "Other results": "其他结果",
  "No results found": "没有找到",
  "Error fetching schema": "未能取得数据结构",
  "Schema is invalid: ": "数据结构有误：",
  "No GraphQL schema available": "没有数据结构",

  History: "历史",
  Clear: "清空",
  Cleared: "已清空",
  "Failed to Clear": "未能清空",
  "Type a label": "输入名称",
  Save: "保存",
  "Set active": "打开",
  "Edit label": "改名",
  "Add favorite": "收藏",
  "Remove favorite": "取消收藏",
  "Delete from history": "从历史中删除",

  "are not a JSON object": "不是 JSON 对象",
  "invalid symbol": "符号有误",
  "invalid number format": "数字格式有误",
  "expected a property name": "应为属性名",
  "expected a value": "应为值",
  "expected a colon": "应为冒号",
  "expected a comma": "应为逗号",
  "expected a closing brace": "应为右花括号",
  "expected a closing bracket": "应为右方括号",
  "expected end of file": "此处应已结束",
  "invalid comment token": "注释有误",
  "unexpected end of comment": "注释没有写完",
  "unexpected end of string": "字符串没有写完",
  "unexpected end of number": "数字没有写完",
  "invalid unicode": "Unicode 有误",
  "invalid escape character": "转义字符有误",
  "invalid character": "字符有误",
};

type Say = (text: string) => string;

/** What is wrong in a text of JSON, each with its place. */
const told = (say: Say, what: string): string[] =>
  Array.from(
    what.matchAll(/(?:and )?([a-z][a-z ]*) at line (\d+), column (\d+)/g),
    ([, wrong, line, column]) => `第 ${line!} 行第 ${column!} 列${say(wrong!)}`,
  );

/** What differs by a part alone; the parts are said as well. */
const patterns: readonly (readonly [
  RegExp,
  (say: Say, ...parts: string[]) => string,
])[] = [
  [/^(.+) \((.+)\)$/, (say, what = "", keys) => `${say(what)}（${keys}）`],
  [/^Show (.+)$/, (say, what = "") => `显示${say(what)}`],
  [/^Hide (.+)$/, (say, what = "") => `隐藏${say(what)}`],
  [/^Search (.+)\.\.\.$/, (say, what = "") => `搜索${say(what)}…`],
  [/^Go back to (.+)$/, (say, what = "") => `返回 ${say(what)}`],
  [
    /^Request not sent\. (Variables|Request headers) (.+?)\.?$/,
    (say, where = "", why = "") => `查询没有发出：${say(where)}${say(why)}。`,
  ],
  [
    /^are invalid JSON: (.+)$/,
    (say, what = "") => `不是有效的 JSON：${told(say, what).join("；")}`,
  ],
];

/** What GraphiQL says, in Chinese; what it does not say itself stays as it is. */
export function inChinese(text: string): string {
  if (Object.hasOwn(chinese, text)) return chinese[text]!;
  for (const [pattern, told] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said = told(inChinese, ...found.slice(1));
    // A part that is not known means that somebody else speaks.
    if (said !== text) return said;
  }
  return text;
}
