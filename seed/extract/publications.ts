import { countries } from "./lexicons.ts";
import { adverb } from "./person-names.ts";

/** A document, or a newspaper, that a text names. */
export interface NamedDocument {
  readonly name: string;
  readonly country: string | null;
  readonly at: number;
}

/** The documents and newspapers of a text, in reading order; of 题为《…》的文章 speaks the newspaper. */
export const documentsIn = (text: string): NamedDocument[] =>
  [...text.matchAll(/(?<!题为|题目为|标题为|名为|题作)《[^《》\n]+》/gu)].map(
    ({ 0: name, index }) => ({
      name,
      country: countries.endingAt(text, index) ?? null,
      at: index,
    }),
  );

/** 《信使报》的社论: the newspaper speaks. */
export const articleOf =
  /(?<=》\p{Script=Han}{0,3})的(?:一篇|这篇)?(?:社论|社评|评论|文章|报道|署名文章)(?=则|也|都|还|$)/u;

/** 发表社论: what a newspaper does when it speaks. */
const publishes =
  /(?:发表|刊发|刊登|刊载|推出)[^，]{0,8}(?:社论|社评|文章|评论|报道|专栏|署名文)$/u;

/** The newspaper or document with whose title a clause starts, if it is what speaks there. */
export function workAt(
  text: string,
): { title: string; country: string | null } | undefined {
  const [, owner = "", title, rest = ""] =
    /^([^《]{0,20}?)(《[^》]+》(?:周刊|月刊|杂志|网站|周报|日报|晚报|报)?)(?:\p{Script=Han}{1,2}版)?(.*)$/u.exec(
      text,
    ) ?? [];
  if (
    title === undefined ||
    !(rest === "" || adverb.test(rest) || publishes.test(rest)) ||
    !(
      owner === "" ||
      owner.endsWith("的") ||
      countries.has(owner) ||
      /^(?:当地|本地|该国|本国)(?:媒体|报纸)?$/u.test(owner)
    )
  )
    return undefined;
  return { title, country: countries.has(owner) ? owner : null };
}

/** 网友“海的盐”: somebody by the name they go by online. */
export const handleAt = (text: string): string | undefined =>
  /^\p{Script=Han}{0,6}?(?:网友|网民|博主|用户|读者)“[^”]{1,16}”/u.exec(
    text,
  )?.[0];

/** 学会发布的年度评估: the body speaks in what it publishes, unless that is several bodies' own. */
export const publisherIn = (text: string): string | undefined =>
  /的联合\p{Script=Han}+$/u.test(text)
    ? undefined
    : /^(.{4,25}?)(?:近日|日前|在其?官网)?(?:发布|公布|发表|出具)的[^《》]{2,12}$/u.exec(
        text,
      )?.[1];
