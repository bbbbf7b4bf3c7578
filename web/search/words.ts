import { addWords } from "../i18n/i18n.ts";

const en = {
  listed_one: "{{count}} to choose from",
  listed_other: "All {{count}} by name",
  firstListed:
    "The first {{shown}} of {{count}} by name; type to find the others",
  firstFound: "{{shown}} of {{count}} hits; type more of the name",
};

const zh = {
  listed_one: "共 {{count}} 项，按名称排列",
  listed_other: "共 {{count}} 项，按名称排列",
  firstListed:
    "共 {{count}} 项，按名称列出前 {{shown}} 项；输入名称可查找其余各项",
  firstFound: "共 {{count}} 条结果，显示前 {{shown}} 条；可输入更完整的名称",
};

declare module "../i18n/i18n.ts" {
  interface Resources {
    picker: typeof en;
  }
}

addWords("picker", { en, zh });
