import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { hrefOf, useView } from "./use-view.ts";
import type { Move } from "./view.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  readonly move: Move;
};

/** A link that makes a move: here with a click, in a new tab with a modified one. */
export function MoveLink({ move, onClick, ...rest }: Props) {
  const { view, go } = useView();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    go(move);
  };
  return <a {...rest} href={hrefOf(view, move)} onClick={follow} />;
}
