/**
 * The words of a text: runs of letters and digits of any script, in lower case. What stands
 * between them only separates. Both engines index the property `search` by these words.
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
}
