import type { ErrorCode } from "yaml";
import type { Text } from "../../api/model/index.ts";

/** The remedy where a text holds what YAML takes for something else. */
export const quote: Text = {
  en: 'put the text in straight quotation marks: "…"',
  zh: '请用英文直引号把文本括起来："…"',
};

const say = (
  enWhat: string,
  zhWhat: string,
  enRemedy: string,
  zhRemedy: string,
) => ({
  what: { en: enWhat, zh: zhWhat },
  remedy: { en: enRemedy, zh: zhRemedy },
});

const indented = say(
  "the line is indented otherwise than its neighbours",
  "该行缩进与相邻行不一致",
  "give all fields of a record the same number of blanks",
  "同一记录的字段请使用相同的缩进",
);
const unquoted = say(
  "a text holds a colon and a blank, which YAML takes for a field",
  "文本中的冒号加空格被当作字段",
  quote.en,
  quote.zh,
);
const strange = say(
  "something stands here that YAML does not expect",
  "此处有 YAML 不能理解的内容",
  "compare the line with the same one of another record",
  "请与其他记录的同一行对照",
);
const alias = say(
  "the name after * or & is not well placed",
  "* 或 & 之后的名称位置不对",
  "write the value itself",
  "请直接写出该值",
);
const tagged = say(
  "“!” at the start of a value means a type to YAML",
  "值以“!”开头会被 YAML 当作类型",
  quote.en,
  quote.zh,
);

/** What YAML refuses, where the cause is not known more closely. */
export const refusals: Readonly<
  Record<ErrorCode, { readonly what: Text; readonly remedy: Text }>
> = {
  ALIAS_PROPS: alias,
  BAD_ALIAS: alias,
  MULTIPLE_ANCHORS: alias,
  BAD_DIRECTIVE: say(
    "a line begins with “%”",
    "有一行以“%”开头",
    quote.en,
    quote.zh,
  ),
  BAD_DQ_ESCAPE: say(
    "“\\” in a quoted text begins an escape that does not exist",
    "引号内的“\\”后不是有效的转义",
    "write “\\\\” for a backslash",
    "反斜杠请写作“\\\\”",
  ),
  BAD_INDENT: indented,
  TAB_AS_INDENT: indented,
  BAD_PROP_ORDER: strange,
  BAD_SCALAR_START: say(
    "a text begins with a mark that YAML keeps for itself (@, `, %)",
    "文本以 YAML 的保留符号（@、`、%）开头",
    quote.en,
    quote.zh,
  ),
  BLOCK_AS_IMPLICIT_KEY: unquoted,
  BLOCK_IN_FLOW: unquoted,
  DUPLICATE_KEY: strange,
  IMPOSSIBLE: strange,
  KEY_OVER_1024_CHARS: strange,
  MISSING_CHAR: indented,
  MULTILINE_IMPLICIT_KEY: say(
    "the line is no field: it has no colon",
    "该行不是字段：没有冒号",
    "write “field: value”, or put a text of several lines in quotation marks",
    "请写成“字段: 值”；多行文本请加引号",
  ),
  MULTIPLE_DOCS: say(
    "“---” begins another document",
    "“---”会开始另一个文档",
    "remove the line",
    "请删去该行",
  ),
  MULTIPLE_TAGS: tagged,
  TAG_RESOLVE_FAILED: tagged,
  NON_STRING_KEY: strange,
  RESOURCE_EXHAUSTION: say(
    "the values nest too deeply",
    "嵌套过深",
    "write each record by itself",
    "请逐条书写记录",
  ),
  UNEXPECTED_TOKEN: strange,
  BAD_COLLECTION_TYPE: strange,
};
