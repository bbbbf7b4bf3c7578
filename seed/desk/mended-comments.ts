import { UserError } from "../../api/errors.ts";
import type { Draft } from "./draft.ts";
import type { Fate } from "./follow.ts";
import { readKept, type Comment } from "./kept-lists.ts";
import type { Range } from "./placed.ts";

/** A comment on words of a page. */
export type Remark = Comment & Range;

export async function remarksOn(file: string, page: string): Promise<Remark[]> {
  const comments = await readKept<Comment>(file);
  return comments.flatMap((comment) => {
    const { start, end } = comment;
    return comment.page === page && start !== undefined && end !== undefined
      ? [{ ...comment, start, end }]
      : [];
  });
}

/** A comment whose words are not found, and of which nobody has said where it belongs now. */
class Unplaced extends UserError {
  constructor({ id, text }: Comment) {
    super({
      en: `The comment “${text}” (${id}) has no place in the mended text: give it one, or take it away.`,
      zh: `批注“${text}”（${id}）在修订文本中尚无位置：请指定位置，或将其删去。`,
    });
  }
}

/** What becomes of the comments on a page's words when its text is mended. */
export function mendedComments(
  remarks: readonly { readonly remark: Remark; readonly fate: Fate }[],
  placed: Readonly<Record<string, Range | null>>,
): Pick<Draft, "comments" | "settled"> {
  const changed = remarks.flatMap(({ remark, fate }) => {
    const to = "to" in fate ? fate.to : placed[remark.id];
    if (to === undefined) throw new Unplaced(remark);
    const isSame = to?.start === remark.start && to.end === remark.end;
    return isSame ? [] : [{ remark, to }];
  });
  return {
    comments: changed.flatMap(({ remark, to }) =>
      to ? [{ ...remark, start: to.start, end: to.end }] : [],
    ),
    settled: changed.map(({ remark }) => remark.id),
  };
}
