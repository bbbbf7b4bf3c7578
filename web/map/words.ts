import { addWords } from "../i18n/i18n.ts";

const en = { title: "Map" };
const zh = { title: "地图" };

declare module "../i18n/i18n.ts" {
  interface Resources {
    map: typeof en;
  }
}

addWords("map", { en, zh });
