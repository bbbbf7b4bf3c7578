import { addWords } from "../i18n/i18n.ts";

const en = { title: "Timeline" };
const zh = { title: "时间线" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    timeline: typeof en;
  }
}

addWords("timeline", { en, zh });
