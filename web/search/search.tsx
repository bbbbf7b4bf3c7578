import { useHotkeys } from "@mantine/hooks";
import { useState } from "react";
import { SearchDialog } from "./dialog.tsx";
import { useView } from "../view/use-view.ts";
import { search } from "../view/view.ts";

/** The search, opened by the address or by its keys. */
export function Search() {
  const { view, go } = useView();
  const isOpened = view.search !== null;
  // Each search begins anew; one that closes is seen to do so.
  const [{ was, count }, setState] = useState({ was: false, count: 0 });
  if (isOpened !== was)
    setState({ was: isOpened, count: isOpened ? count + 1 : count });
  useHotkeys([
    ["mod+K", () => go(search(isOpened ? null : ""))],
    ["/", () => go(search(""))],
  ]);
  return <SearchDialog key={count} />;
}
