import { addWords } from "../i18n/i18n.ts";

const en = { title: "Articles" };
const zh = { title: "原文" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    reader: typeof en;
  }
}

addWords("reader", { en, zh });
