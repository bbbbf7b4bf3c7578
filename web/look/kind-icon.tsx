import { appearance } from "./appearance.ts";
import type { KindName } from "../view/kind.ts";
import classes from "./kind-icon.module.css";

/** The picture of a kind, in its colour; the words beside it say the same. */
export function KindIcon({ kind }: { kind: KindName }) {
  const { icon, family } = appearance[kind];
  const mask = `url("${icon}")`;
  return (
    <span
      aria-hidden
      className={`kind-icon ${classes.icon}`}
      style={{
        maskImage: mask,
        backgroundColor: `var(--${family}-line)`,
      }}
    />
  );
}
