import type { ComponentProps } from "react";
import { MoveLink } from "../view/move-link.tsx";
import { showTable } from "../view/moves.ts";
import { focusContent } from "./focus-content.ts";

/** A link to records of finance in the table; the keyboard goes on there, since the form that had the link is gone. */
export const ToRecords = ({
  where,
  ...rest
}: Omit<ComponentProps<typeof MoveLink>, "move" | "onClick"> & {
  readonly where: Readonly<Record<string, unknown>>;
}) => (
  <MoveLink
    {...rest}
    move={showTable("FinancedProject", where)}
    onClick={({ detail }) => {
      const isByKeyboard = detail === 0;
      if (isByKeyboard) focusContent();
    }}
  />
);
