import { addWords } from "../i18n/i18n.ts";

const en = { title: "Compare" };
const zh = { title: "比较" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    compare: typeof en;
  }
}

addWords("compare", { en, zh });
