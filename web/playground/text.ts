/** A sentence in both languages of the playground. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}
