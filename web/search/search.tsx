import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useView } from "../view/use-view.ts";
import { search } from "../view/moves.ts";
import { useEarlyKeys } from "./early-keys.ts";
import { loadSearch } from "./load.ts";

const SearchDialog = lazy(async () => ({
  default: (await loadSearch()).SearchDialog,
}));

/** The search, opened by its address and its keys. */
export function Search() {
  const { view, go } = useView();
  const isOpened = view.search !== null;
  const [wasOpened, setWasOpened] = useState(false);
  /** Whether the dialog's own field has had the focus since it was opened. */
  const [isListening, setIsListening] = useState(false);
  if (isOpened && !wasOpened) setWasOpened(true);
  if (!isOpened && isListening) setIsListening(false);
  useHotkeys([
    ["mod+K", () => go(search(isOpened ? null : ""))],
    ["/", () => go(search(""))],
  ]);
  useEarlyKeys(isOpened && !isListening);
  return (
    <Suspense>
      {wasOpened && <SearchDialog onListening={() => setIsListening(true)} />}
    </Suspense>
  );
}
