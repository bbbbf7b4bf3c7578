import { CopyButton } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "./menu.module.css";
import { Part } from "./part.tsx";
import type { Subject } from "./subject.ts";

/** The address, to copy or, where the device can, to hand to another program. */
export function Link({ of: { path, name } }: { of: Subject }) {
  const { t } = useTranslation("takeAway");
  const url = location.origin + path;
  const canShare = "share" in navigator;
  return (
    <Part title={t("link")}>
      <div className={classes.buttons}>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <button type="button" onClick={copy}>
              {t(copied ? "copied" : "address")}
            </button>
          )}
        </CopyButton>
        {canShare && (
          <button
            type="button"
            // Who changes their mind has not failed.
            onClick={() =>
              void navigator
                .share({ title: `${name} · Silkgraph`, url })
                .catch(() => undefined)
            }
          >
            {t("share")}
          </button>
        )}
      </div>
    </Part>
  );
}
