import { Drawer, Popover } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Glyph } from "../look/glyph.tsx";
import { useButtonInPlace } from "../look/loaded-popover.tsx";
import { Safe } from "../look/safe.tsx";
import { Menu } from "./menu.tsx";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";
import classes from "./take-away.module.css";
import { TakeAwayButton, type ButtonProps } from "./take-away.tsx";

interface Props {
  readonly subject: Subject;
  readonly button: ButtonProps;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onPrint: (what: ToPrint) => void;
}

/** The menu with the button that opens it: a popover of the button, on a phone a sheet. */
export function TakeAwayMenu({ subject, button, onOpen, onPrint }: Props) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery("(max-width: 640px)", false, {
    getInitialValueInEffect: false,
  });
  const { isThere, ref } = useButtonInPlace();
  const isOpen = button.isOpen && isThere;
  const title = t("takeAway.title", { name: subject.name });
  const close = () => onOpen(false);
  const content = (
    <>
      <div className={classes.title}>
        <h2>{title}</h2>
        <button
          type="button"
          onClick={close}
          title={t("close")}
          aria-label={t("close")}
        >
          <Glyph name="close" size={16} />
        </button>
      </div>
      <Safe retryOn={[subject]}>
        <Menu of={subject} onPrint={onPrint} />
      </Safe>
    </>
  );
  // Else the same key would close the card behind it.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  if (isPhone)
    return (
      <>
        <TakeAwayButton {...button} ref={ref} />
        <Drawer
          opened={isOpen}
          onClose={close}
          closeOnEscape={false}
          onKeyDown={onKeyDown}
          className={classes.sheet}
          position="bottom"
          size="86%"
          radius="lg"
          padding={0}
          withCloseButton={false}
          overlayProps={{ backgroundOpacity: 0.25 }}
          attributes={{ content: { "aria-label": title } }}
        >
          {content}
        </Drawer>
      </>
    );
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      closeOnEscape={false}
      position="bottom-end"
      width={540}
      radius="lg"
      shadow="md"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <TakeAwayButton {...button} ref={ref} />
      </Popover.Target>
      <Popover.Dropdown
        className={classes.menu}
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        data-autofocus
        onKeyDown={onKeyDown}
      >
        {content}
      </Popover.Dropdown>
    </Popover>
  );
}
