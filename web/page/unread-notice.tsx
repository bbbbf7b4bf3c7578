import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import classes from "../look/missing.module.css";
import { unreadIn } from "../view/unread.ts";
import { hasMoved, useView } from "../view/use-view.ts";
import "./unread-words.ts";

/** As much of an address is quoted. */
const mostParts = 6;
const longest = 60;

/** Says what of the address that was opened is not shown, until the reader goes on. */
export function UnreadNotice({ url }: { readonly url: string }) {
  const { t } = useTranslation("unread");
  const { language } = useView().view;
  const [isRead, setIsRead] = useState(false);
  const parts = unreadIn(url)
    .slice(0, mostParts)
    .map((part) =>
      part.length > longest ? `${part.slice(0, longest)}…` : part,
    );
  if (isRead || hasMoved() || parts.length === 0) return null;
  return (
    <div className={classes.notice} role="status">
      <p>{t("unread", { parts: formatList(parts, language) })}</p>
      <Button size="xs" variant="default" onClick={() => setIsRead(true)}>
        {t("ok")}
      </Button>
    </div>
  );
}
