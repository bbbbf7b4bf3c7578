import "@mantine/core/styles/Menu.css";
import { Menu, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import type { Pin } from "../view/parts/pins.ts";
import classes from "./canvas.module.css";
import "./menu-words.ts";

/** Where the menu of a box or of a line opens, on the screen. */
export interface MenuPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Where the box stands. */
  readonly stands: Omit<Pin, "id">;
  /** The ties of the line; none of a box. */
  readonly lines: readonly string[];
}

/** A menu at a spot on the canvas. */
export function MenuOf({
  at,
  label,
  onClose,
  children,
}: {
  readonly at: MenuPlace;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Menu
      opened
      onChange={(opened) => !opened && onClose()}
      position="bottom-start"
      offset={2}
      shadow="md"
      width={260}
      returnFocus={false}
      closeOnEscape={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div className={classes.anchor} style={{ left: at.x, top: at.y }}>
          <VisuallyHidden>{label}</VisuallyHidden>
        </div>
      </Menu.Target>
      <Menu.Dropdown
        className={classes.menu}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          // Else the same key would close the card.
          event.stopPropagation();
          onClose();
        }}
      >
        {children}
      </Menu.Dropdown>
    </Menu>
  );
}
