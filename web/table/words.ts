import { addWords } from "../i18n/i18n.ts";

const en = { title: "Table" };
const zh = { title: "表格" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    table: typeof en;
  }
}

addWords("table", { en, zh });
