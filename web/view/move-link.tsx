import {
  useLayoutEffect,
  useRef,
  type AnchorHTMLAttributes,
  type MouseEvent,
} from "react";
import { go, hrefOf, subscribe } from "./use-view.ts";
import type { Move } from "./view.ts";

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> & {
  readonly move: Move;
};

/** A link that makes a move: here with a click, in a new tab with a modified one. */
export function MoveLink({ move, onClick, ...rest }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  // Every move changes the address of every link: only the attribute is set, nothing renders again.
  useLayoutEffect(() => {
    const update = () => link.current?.setAttribute("href", hrefOf(move));
    update();
    return subscribe(update);
  }, [move]);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    go(move);
  };
  return <a {...rest} ref={link} onClick={follow} />;
}
