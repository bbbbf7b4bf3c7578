import { useState } from "react";
import type { State } from "./answers.ts";

const pageOfAddress = () => new URLSearchParams(location.search).get("page");

/** The page that is worked on, which the address names; null where its text is not at hand. */
export function useChosenPage({ pages }: State) {
  const [chosen, setChosen] = useState(
    () => pageOfAddress() ?? pages[0]?.id ?? null,
  );
  return [
    // A page may be taken back while it is shown.
    pages.find(({ id }) => id === chosen)?.id ?? null,
    (id: string) => {
      const url = new URL(location.href);
      url.searchParams.set("page", id);
      history.replaceState(null, "", url);
      setChosen(id);
    },
  ] as const;
}
