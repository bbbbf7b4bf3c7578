import { isId, listed, numberIn, idIn } from "../address-text.ts";
import { part } from "../part.ts";

/** A way between two things; null while one of them is still to be chosen. */
export interface PathView {
  readonly from: string | null;
  readonly to: string | null;
  /** Which of the ways that were found, counted from 0. */
  readonly choice: number;
}

const plain: PathView = { from: null, to: null, choice: 0 };

const endIn = (text: string | undefined) => {
  const id = idIn(text ?? "");
  return isId(id) ? id : null;
};

export const path = part<PathView>({
  plain,
  read: (query) => {
    const [from, to] = listed(query.get("path"));
    return {
      from: endIn(from),
      to: endIn(to),
      choice: numberIn(query.get("way")) ?? plain.choice,
    };
  },
  write: ({ from, to, choice }, query) => {
    if (from !== null || to !== null)
      query.set("path", `${from ?? ""},${to ?? ""}`);
    if (choice !== plain.choice) query.set("way", String(choice));
  },
});
