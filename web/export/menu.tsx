import { useLayoutEffect, useRef } from "react";
import { Cite } from "./cite.tsx";
import { Data } from "./data.tsx";
import { Embed } from "./embed.tsx";
import { Link } from "./link.tsx";
import classes from "./menu.module.css";
import { Picture } from "./picture.tsx";
import { Query } from "./query.tsx";
import type { ToPrint } from "./printed.tsx";
import type { Subject } from "./subject.ts";
import "./words.ts";

/** Everything by which a view or a record is taken away; each is one click from here. */
export function Menu({
  of,
  onPrint,
}: {
  readonly of: Subject;
  readonly onPrint: (what: ToPrint) => void;
}) {
  const first = useRef<HTMLDivElement>(null);
  // What holds the focus until then goes when this is there.
  useLayoutEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.parts} ref={first} tabIndex={-1}>
      <Cite of={of} />
      <Link of={of} />
      {of.records === null && <Picture of={of} onPrint={onPrint} />}
      <Query of={of} />
      <Data of={of} />
      {of.records === null && <Embed of={of} />}
    </div>
  );
}
