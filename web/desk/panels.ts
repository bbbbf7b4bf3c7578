/** What can be shown beside the text, in the order of its buttons. */
export const panels = [
  "record",
  "changes",
  "work",
  "comments",
  "decided",
  "mended",
  "history",
] as const;

export type Panel = (typeof panels)[number] | "newPage";
