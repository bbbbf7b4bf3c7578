import { ActionIcon } from "@mantine/core";
import { useWindowEvent } from "@mantine/hooks";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { useHeldLayers } from "../layers/held.ts";
import { LayersWhenNeeded } from "../layers/when-needed.tsx";
import { Glyph } from "../look/glyph.tsx";
import { Safe } from "../look/safe.tsx";
import { Telling } from "../story/telling.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useView } from "../view/use-view.ts";
import { show } from "../view/moves.ts";
import { aboutData, forms } from "../view/view.ts";
import classes from "./toolbar.module.css";
import { Undo } from "./undo.tsx";

const Keys = lazy(async () => ({
  default: (await import("./keys.tsx")).Keys,
}));

/** What stands over the page, opened by a button of the bar. */
type Dialog = "story" | "keys";

/** The forms in which the graph can be looked at, and what can be done with every one of them. */
export function Toolbar() {
  const { t } = useTranslation();
  const { view } = useView();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [hadKeys, setHadKeys] = useState(false);
  if (dialog === "keys" && !hadKeys) setHadKeys(true);
  const close = () => setDialog(null);
  const held = useHeldLayers();
  const list = useRef<HTMLUListElement>(null);
  // On a phone the forms scroll, and the one that is shown may lie out of sight.
  useEffect(() => {
    const current = list.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [view.form, view.language]);
  useWindowEvent("keydown", ({ key, target }) => {
    const isTyping =
      target instanceof Element &&
      target.closest("input, textarea, select, [contenteditable]");
    if (key === "?" && !isTyping) setDialog("keys");
  });
  return (
    <nav className={classes.toolbar} aria-label={t("form.label")}>
      <ul ref={list} className={classes.forms}>
        {forms.map((form) => (
          <li key={form}>
            <MoveLink
              move={show(form)}
              aria-current={
                view.form === form && view.start !== aboutData
                  ? "page"
                  : undefined
              }
            >
              <Glyph name={form} size={16} />
              <span>{t(`form.${form}`)}</span>
            </MoveLink>
          </li>
        ))}
      </ul>
      {held && held.length > 0 && <LayersWhenNeeded as="menu" />}
      <Undo />
      {(["story", "keys"] as const).map((name) => (
        <ActionIcon
          key={name}
          className={classes[name]}
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t(`${name}.open`)}
          title={t(`${name}.open`)}
          onClick={() => setDialog(name)}
        >
          <Glyph name={name} size={17} />
        </ActionIcon>
      ))}
      <Safe retryOn={[dialog]}>
        <Telling isEditing={dialog === "story"} onClose={close} />
        <Suspense fallback={null}>
          {hadKeys && <Keys isOpened={dialog === "keys"} onClose={close} />}
        </Suspense>
      </Safe>
    </nav>
  );
}
