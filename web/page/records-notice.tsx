import { useEffect, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "../look/missing.module.css";

/** What `/health` says of the records where they cannot be loaded. */
interface Health {
  readonly records?: { readonly problems: number };
}

async function problemsOfRecords(): Promise<number> {
  try {
    const response = await fetch("/health");
    const { records } = (await response.json()) as Health;
    return records?.problems ?? 0;
  } catch {
    // A server that cannot be reached is told of where its answers are missing.
    return 0;
  }
}

/** Says that the records have mistakes, and that an older graph is shown in their place. */
export function RecordsNotice() {
  const { t } = useTranslation();
  const [count, setCount] = useState(0);
  useEffect(() => {
    const look = () => void problemsOfRecords().then(setCount);
    look();
    // An editor comes back to the page from the mended file.
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  if (count === 0) return null;
  return (
    <div className={classes.notice} role="status">
      <p>{t("records", { count })}</p>
    </div>
  );
}
