import { idIn, isId, listed, numberIn } from "../address-text.ts";
import { part } from "../part.ts";

/** The longest way that can be asked for. */
export const longestWay = 8;

/** A way between two things; null while one of them is still to be chosen. */
export interface PathView {
  readonly from: string | null;
  readonly to: string | null;
  /** Which of the ways that were found, counted from 0. */
  readonly choice: number;
  /** How many steps it may have. */
  readonly maxLength: number;
  /** Whether it may only go along what the articles tell. */
  readonly isTold: boolean;
}

const plain: PathView = {
  from: null,
  to: null,
  choice: 0,
  maxLength: 6,
  isTold: false,
};

const endIn = (text: string | undefined) => {
  const id = idIn(text ?? "");
  return isId(id) ? id : null;
};

const lengthIn = (text: string | null) => {
  const length = numberIn(text) ?? 0;
  return length >= 1 && length <= longestWay ? length : plain.maxLength;
};

export const path = part<PathView>({
  plain,
  read: (query) => {
    const [from, to] = listed(query.get("path"));
    return {
      from: endIn(from),
      to: endIn(to),
      choice: numberIn(query.get("way")) ?? plain.choice,
      maxLength: lengthIn(query.get("steps")),
      isTold: query.get("told") === "yes",
    };
  },
  write: ({ from, to, choice, maxLength, isTold }, query) => {
    if (from !== null || to !== null)
      query.set("path", `${from ?? ""},${to ?? ""}`);
    if (choice !== plain.choice) query.set("way", String(choice));
    if (maxLength !== plain.maxLength) query.set("steps", String(maxLength));
    if (isTold) query.set("told", "yes");
  },
});
