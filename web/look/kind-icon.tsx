import { appearance } from "./appearance.ts";
import { icons } from "./icons/icons.ts";
import type { KindName } from "../view/kind.ts";
import classes from "./kind-icon.module.css";

/** The picture of a kind, in its colour; the words beside it say the same. */
export function KindIcon({ kind }: { kind: KindName }) {
  const mask = `url("${icons[kind]}")`;
  return (
    <span
      aria-hidden
      className={`kind-icon ${classes.icon}`}
      style={{
        maskImage: mask,
        backgroundColor: `var(--${appearance[kind].family}-line)`,
      }}
    />
  );
}
