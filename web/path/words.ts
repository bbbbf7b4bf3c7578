import { addWords } from "../i18n/i18n.ts";

const en = { title: "Path" };
const zh = { title: "路径" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    path: typeof en;
  }
}

addWords("path", { en, zh });
