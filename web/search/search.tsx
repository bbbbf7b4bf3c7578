import { useHotkeys } from "@mantine/hooks";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../view/use-view.ts";
import { search } from "../view/view.ts";
import { loadSearch } from "./load.ts";
import classes from "./search.module.css";

const SearchDialog = lazy(async () => ({
  default: (await loadSearch()).SearchDialog,
}));

/** The search, opened by its address and its keys. */
export function Search() {
  const { view, go } = useView();
  const isOpened = view.search !== null;
  const [wasOpened, setWasOpened] = useState(false);
  if (isOpened && !wasOpened) setWasOpened(true);
  useHotkeys([
    ["mod+K", () => go(search(isOpened ? null : ""))],
    ["/", () => go(search(""))],
  ]);
  return (
    <Suspense fallback={isOpened && <EarlyInput />}>
      {wasOpened && <SearchDialog />}
    </Suspense>
  );
}

/** Takes what is typed before the dialog is there: the text stands in the address, where it finds it. */
function EarlyInput() {
  const { t } = useTranslation();
  const { view, go } = useView();
  return (
    <input
      className={classes.early}
      autoFocus
      aria-label={t("search.open")}
      value={view.search ?? ""}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        go(search(null), "replace");
      }}
      onChange={({ currentTarget }) =>
        go(search(currentTarget.value), "replace")
      }
    />
  );
}
