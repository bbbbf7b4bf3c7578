/** The words by which an entity is found, apart by spaces: what the text index holds of it. */
export function searchWords(
  properties: Readonly<Record<string, unknown>>,
): string {
  const texts = Object.entries(properties)
    .filter(([name]) => /^(name|gist|description|title)_|^aliases$/.test(name))
    .flatMap(([, value]) => value as string | string[]);
  const words = texts.flatMap((text) => [
    ...(text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{Script=Latin}\p{N}]+/gu) ?? []),
    ...bigrams(text),
  ]);
  return [...new Set(words)].join(" ");
}

function bigrams(text: string): string[] {
  return (text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => {
    const letters = [...run];
    return [
      ...letters,
      ...letters.slice(1).map((letter, index) => letters[index]! + letter),
    ];
  });
}
