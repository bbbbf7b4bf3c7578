import { useLanguage } from "../../view/use-view.ts";
import classes from "./parts.module.css";

/** A few words of ours about a thing. */
export function Prose({
  of,
}: {
  of?: { readonly en: string; readonly zh: string } | null;
}) {
  const language = useLanguage();
  return of ? <p className={classes.prose}>{of[language]}</p> : null;
}
