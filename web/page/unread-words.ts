import { addWords } from "../i18n/i18n.ts";

const en = {
  unread:
    "This version does not know what the address means by {{parts}}. You see the view without it.",
  ok: "All right",
};

const zh = {
  unread: "本版本无法识别地址中的 {{parts}}，已按其余部分显示。",
  ok: "知道了",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    unread: typeof en;
  }
}

addWords("unread", { en, zh });
