import { idIn, isId, numberIn } from "../address-text.ts";
import { part } from "../part.ts";

/** Where a reader is in an article. */
export interface ReaderView {
  /** The article or page; null for the list of them. */
  readonly article: string | null;
  /** The passage that is pointed at: offsets in UTF-16 units, the end exclusive; null for none. */
  readonly passage: { readonly start: number; readonly end: number } | null;
}

const plain: ReaderView = { article: null, passage: null };

export const reader = part<ReaderView>({
  plain,
  read: (query) => {
    const article = idIn(query.get("article") ?? "");
    if (!isId(article)) return plain;
    const [first = null, last = null] = (query.get("at") ?? "").split("-");
    const [start, end] = [numberIn(first), numberIn(last)];
    return {
      article,
      passage:
        start !== undefined && end !== undefined && start < end
          ? { start, end }
          : null,
    };
  },
  write: ({ article, passage }, query) => {
    if (article === null) return;
    query.set("article", article);
    if (passage)
      query.set("at", `${String(passage.start)}-${String(passage.end)}`);
  },
});
