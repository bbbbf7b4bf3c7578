import { bibtex } from "./bibtex.ts";
import { csl } from "./csl.ts";
import { gbt } from "./gbt.ts";
import type { Citing } from "./item.ts";
import { ris } from "./ris.ts";
import { vocabulary } from "../../model/index.ts";

export const Style = vocabulary(
  "CitationStyle",
  {
    en: ["Citation style", "The format of a citation."],
    zh: ["引文格式", "引文的格式。"],
  },
  {
    BIBTEX: {
      en: ["BibTeX", "BibTeX, for LaTeX with the package `url` or `hyperref`."],
      zh: [
        "BibTeX 格式",
        "BibTeX，用于 LaTeX（须载入 `url` 或 `hyperref` 宏包）。",
      ],
    },
    RIS: {
      en: ["RIS", "RIS, for reference managers."],
      zh: ["RIS 格式", "RIS，用于文献管理软件。"],
    },
    CSL_JSON: {
      en: [
        "CSL-JSON",
        "CSL-JSON, for reference managers and citation processors.",
      ],
      zh: ["CSL-JSON 格式", "CSL-JSON，用于文献管理软件与引文处理程序。"],
    },
    GB_T_7714_2015: {
      en: [
        "GB/T 7714-2015",
        "GB/T 7714-2015, numbered in order: `[DS/OL]` for records and views, `[N]` for newspapers.",
      ],
      zh: [
        "国标 GB/T 7714-2015",
        "GB/T 7714-2015，顺序编码制：记录与视图为 `[DS/OL]`，报纸为 `[N]`。",
      ],
    },
  },
);
export type Style = keyof typeof Style;

export const Tongue = vocabulary(
  "Language",
  {
    en: ["Language", "A language of the graph's texts."],
    zh: ["语言", "图谱文本的语言。"],
  },
  {
    EN: { en: ["English", "English."], zh: ["英文", "英文。"] },
    ZH: {
      en: ["Chinese", "Chinese in simplified characters."],
      zh: ["中文", "简体中文。"],
    },
  },
);
export type Tongue = keyof typeof Tongue;

interface Form {
  readonly write: (citing: Citing) => string;
  readonly mediaType: string;
  readonly ending: string;
}

/** What writes a citation in each style, and the file that it makes. */
export const forms: Readonly<Record<Style, Form>> = {
  BIBTEX: { write: bibtex, mediaType: "application/x-bibtex", ending: "bib" },
  RIS: {
    write: ris,
    mediaType: "application/x-research-info-systems",
    ending: "ris",
  },
  CSL_JSON: {
    write: csl,
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: "json",
  },
  GB_T_7714_2015: { write: gbt, mediaType: "text/plain", ending: "txt" },
};
