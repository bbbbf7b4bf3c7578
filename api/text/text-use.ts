/**
 * How a text is matched: a name by any part of it, its pinyin, and with typos; a sentence by the
 * words in it; a code only as a whole.
 */
export type TextUse = "NAME" | "SENTENCE" | "CODE";
