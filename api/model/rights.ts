import type { Text } from "./values.ts";

/** The licence of the data. */
export const licence = {
  name: "Apache-2.0",
  address: "https://www.apache.org/licenses/LICENSE-2.0",
} as const;

/** What the licence does not cover. */
export const rights: Text = {
  en: "The texts of the articles belong to their publishers and are not included: evidence says where a passage stands, in UTF-16 code units of the raw text of the article's page. Reference works name their own licences.",
  zh: "文章原文归出版方所有，不包含在内：出处只说明段落在文章所在版面文本中的位置，以 UTF-16 码元计。参考资料各自注明许可。",
};
