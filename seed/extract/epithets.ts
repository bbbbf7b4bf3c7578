/** Words for one person who was named before: 老人说. */
export const epithets = new Set(
  "老人 老人家 老汉 老太太 大娘 大爷 小伙子 小伙 姑娘 女孩 男孩 小女孩 小男孩 汉子".split(
    " ",
  ),
);

/** 79岁的老人……老人说: whether a little before `at` somebody without a name is called so. */
export function isAnother(text: string, epithet: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 150), at).replace(/“[^”]*”/gu, "");
  return (
    new RegExp(
      `(?<![这该那][位名个][^，。]{0,5})(?:岁的|(?<![这该那])[位名个])${epithet}(?![^，。]{0,2}·)`,
      "u",
    ).test(before) ||
    (epithet.startsWith("老") &&
      /奶奶|爷爷|外婆|外公|姥姥|姥爷|祖母|祖父|母亲|父亲|老母|老父|老伴/u.test(
        before,
      ))
  );
}
