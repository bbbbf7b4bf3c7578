import { createContext } from "react";

/** How the lists of a card become longer. */
export interface Lengthening {
  readonly isLoading: boolean;
  /** Asks for as much of each list as the API gives; null where that has been done. */
  readonly showAll: (() => void) | null;
}

export const ListLength = createContext<Lengthening>({
  isLoading: false,
  showAll: null,
});
