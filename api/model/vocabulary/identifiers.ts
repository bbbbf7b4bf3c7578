import { vocabulary } from "../terms.ts";

export const IdentifierScheme = vocabulary(
  "IdentifierScheme",
  {
    en: [
      "Scheme",
      "The schemes by which reference works number or code the things of the world.",
    ],
    zh: ["标识体系", "参考资料为世间事物编号或编码的体系。"],
  },
  {
    WIKIDATA: {
      en: ["Wikidata", "An item of Wikidata: `Q819`."],
      zh: ["维基数据", "维基数据条目：`Q819`。"],
    },
    GEONAMES: {
      en: ["GeoNames", "A place of the GeoNames gazetteer: `1655842`."],
      zh: ["GeoNames 地名库", "GeoNames 地名库中的地点：`1655842`。"],
    },
    ISO_3166: {
      en: [
        "ISO 3166",
        "A code of ISO 3166 for an area that is no country here: `HK`, `CN-GD`. Countries have theirs as `iso2` and `iso3`.",
      ],
      zh: [
        "ISO 3166 代码",
        "ISO 3166 代码，用于本站不列为国家的地区：`HK`、`CN-GD`。国家的代码见 `iso2` 与 `iso3`。",
      ],
    },
    UN_M49: {
      en: [
        "UN M49",
        "A code of UN M49 for a region of the world: `142`. Countries have theirs as `m49`.",
      ],
      zh: [
        "联合国 M49",
        "联合国 M49 的世界区域代码：`142`。国家的代码见 `m49`。",
      ],
    },
    WORLD_PORT_INDEX: {
      en: [
        "World Port Index",
        "A port by its number in the World Port Index: `14970`.",
      ],
      zh: ["《世界港口索引》", "《世界港口索引》中的港口编号：`14970`。"],
    },
    ROR: {
      en: [
        "ROR",
        "An organization of the Research Organization Registry: `0384j8v12`.",
      ],
      zh: ["ROR 机构编号", "研究机构注册库（ROR）中的机构：`0384j8v12`。"],
    },
    AIDDATA: {
      en: [
        "AidData",
        "A record of AidData's Global Chinese Development Finance Dataset about a project or what belongs to it; there may be several: `33726`.",
      ],
      zh: [
        "AidData 记录",
        "AidData 全球中国发展融资数据集中有关某项目或其组成部分的记录，可有多条：`33726`。",
      ],
    },
  },
);
export type IdentifierScheme = keyof typeof IdentifierScheme;
