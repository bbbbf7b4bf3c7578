import { editionsOf } from "../../api/articles/articles.ts";
import { UserError } from "../../api/errors.ts";
import { readPage } from "../extract/read-page.ts";

/** The text of a page from its bytes, as its hash is of: line ends of Unix and no byte order mark. */
export function textOfPage(bytes: Uint8Array): string {
  const read = readPage(bytes);
  if (!("text" in read))
    throw new UserError({
      en: `${read.what.en}; ${read.remedy.en}.`,
      zh: `${read.what.zh}；${read.remedy.zh}。`,
    });
  const text = editionsOf(read.text).at(-1)!;
  if (text.trim() === "")
    throw new UserError({ en: "The text is empty.", zh: "文本为空。" });
  return text;
}
