import { addWords } from "../i18n/i18n.ts";

const en = { title: "Matrix" };
const zh = { title: "矩阵" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    matrix: typeof en;
  }
}

addWords("matrix", { en, zh });
