import type { RefObject } from "react";
import { selectedIn, useSelected } from "../reader/selected.ts";
import { act, Refusal } from "./ask.ts";
import { asRefusal } from "./use-loaded.ts";
import { words } from "./words.ts";

/** The words that are selected in a page, and words of it as evidence. */
export function usePassages(
  text: RefObject<HTMLElement | null>,
  page: string | undefined,
) {
  const [selected, dropSelection] = useSelected(text);
  const passageAt = async (start: number, end: number) => {
    try {
      return await act("passage", { page, start, end });
    } catch (error) {
      throw asRefusal(error).status === 404
        ? new Refusal(404, words.outside)
        : error;
    }
  };
  // A key may be pressed before it is known here what the last one selected.
  const selectedNow = () =>
    (text.current && selectedIn(text.current)) ?? selected;
  return {
    selected,
    selectedNow,
    dropSelection,
    passageAt,
    /** The selected words, which are selected no longer then. */
    takeSelected: async () => {
      const words = selectedNow();
      if (!words || page === undefined) return null;
      const found = await passageAt(words.start, words.end);
      dropSelection();
      return found;
    },
  };
}
