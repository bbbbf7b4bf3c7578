/**
 * The words of a text: runs of letters and digits of any script, in lower case. What stands
 * between them only separates. Both engines index the property `search` by these words.
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? [];
}

/** What the text indexes are asked for a text: each word once, and no more than they bear. */
export function termsOf(text: string): string {
  return [...new Set(wordsOf(text))].slice(0, 500).join(" ");
}
