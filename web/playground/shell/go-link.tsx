import type { ComponentProps, MouseEvent } from "react";
import { addressOf, go, placeNow, type Place } from "../address.ts";

/** GraphiQL is a page of its own, and speaks one language for as long as it is open. */
const isApart = ({ part }: Place) => part === "graphiql";

/** A link to another place of the playground, which a new tab can open as well. */
export function GoLink({
  to,
  onClick,
  ...rest
}: ComponentProps<"a"> & { readonly to: Place }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      isApart(to) ||
      isApart(placeNow()) ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey
    )
      return;
    event.preventDefault();
    go(to);
  };
  return <a {...rest} href={addressOf(to)} onClick={follow} />;
}
