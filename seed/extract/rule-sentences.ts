import type { Text } from "../../api/model/index.ts";

const say = (en: string, zh: string): Text => ({ en, zh });

/** Why a rule proposes what it does, for an editor who does not know the rules by their names. */
export const ruleSentences: Readonly<Record<string, Text>> = {
  "according-to": say(
    "“According to …” stands before the words.",
    "前有“据……”字样。",
  ),
  "action-between": say(
    "Between two parts of the quotation stands who did something.",
    "两段引语之间写明某人的动作。",
  ),
  aligned: say(
    "A verb of alignment joins two strategies.",
    "两项战略之间有“对接”类动词。",
  ),
  "aligned-list": say(
    "A verb of alignment joins a strategy with a list of others.",
    "一项战略与所列多项战略之间有“对接”类动词。",
  ),
  aligns: say(
    "A verb of alignment joins two strategies.",
    "两项战略之间有“对接”类动词。",
  ),
  called: say(
    "Somebody is said to have called it so.",
    "文中写明某人如此称之。",
  ),
  colon: say(
    "A name and a colon stand before the words.",
    "引语前有姓名与冒号。",
  ),
  comma: say(
    "A name and a comma stand before the words.",
    "引语前有姓名与逗号。",
  ),
  context: say(
    "The sentence before names who is speaking.",
    "上一句写明说话人。",
  ),
  continuation: say(
    "The quotation goes on from the one before.",
    "承接前一段引语。",
  ),
  "cue-after": say(
    "A name and a verb of saying follow the quotation.",
    "引语之后有姓名与“说”类动词。",
  ),
  "cue-bare": say(
    "A verb of saying introduces the words, without a mark.",
    "前有“说”类动词，未加标点。",
  ),
  "cue-between": say(
    "A name and a verb of saying stand between two parts of the quotation.",
    "两段引语之间有姓名与“说”类动词。",
  ),
  "cue-colon": say(
    "A name, a verb of saying and a colon stand before the quotation.",
    "引语前有姓名、“说”类动词与冒号。",
  ),
  "cue-comma": say(
    "A name, a verb of saying and a comma stand before the quotation.",
    "引语前有姓名、“说”类动词与逗号。",
  ),
  "cue-fragment": say(
    "A name and a verb of saying stand before the quoted fragment.",
    "引用的片段前有姓名与“说”类动词。",
  ),
  dialogue: say("It is a turn of a dialogue.", "属于一问一答中的一句。"),
  gazetteer: say("The graph has this name already.", "图谱中已有此名称。"),
  "in-view": say(
    "“In the view of …” stands before the words.",
    "前有“在……看来”字样。",
  ),
  joins: say("A country is said to take part.", "文中写明某国参与或加入。"),
  model: say(
    "A language model on this machine proposes it; no rule saw it.",
    "由本机语言模型提出，规则未见。",
  ),
  name: say("It stands where persons are named.", "位于人名所在的位置。"),
  "name-ending": say(
    "Its last word is one that such names end with.",
    "末尾是此类名称常用的字词。",
  ),
  "number-and-unit": say("A number stands with a unit.", "数字后有单位。"),
  "of-a-speaker": say(
    "A speaker is introduced as belonging to it.",
    "说话人以其成员的身份出现。",
  ),
  reported: say(
    "A name and a verb of saying introduce the sentence, without quotation marks.",
    "姓名与“说”类动词引出此句，未加引号。",
  ),
  "spoken-after": say(
    "Who speaks is named in the sentence after.",
    "下一句写明说话人。",
  ),
  "strategy-noun": say(
    "It ends with “strategy”, “vision”, “initiative” or the like.",
    "以“战略”“愿景”“倡议”等词结尾。",
  ),
  "subject-after": say(
    "The sentence after has somebody as its subject.",
    "下一句的主语是某人。",
  ),
  "title-and-name": say("A title stands before a name.", "姓名前有职务。"),
  turn: say(
    "A label tells whose turn it is in an interview.",
    "访谈中段首标明轮到谁说。",
  ),
  unattributed: say(
    "Words in quotation marks that nobody is seen to say.",
    "加引号的文字，未见由谁所说。",
  ),
};

/** What makes a candidate doubtful. */
export const flagSentences: Readonly<Record<string, Text>> = {
  ANAPHORA: say(
    "The speaker is meant by “he”, “she” or a title.",
    "说话人以“他”“她”或职务指代。",
  ),
  UNNAMED: say("The speaker has no name.", "说话人未具名。"),
  NO_CUE: say("No verb of saying.", "无“说”类动词。"),
  NO_SPEAKER: say("No speaker.", "无说话人。"),
  MODEL: say("From a model.", "来自模型。"),
  YEAR_NOT_SAID: say("The page does not say the year.", "版面未写明年份。"),
};
