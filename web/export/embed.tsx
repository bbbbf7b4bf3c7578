import { CopyButton } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import classes from "./menu.module.css";
import { Part } from "./part.tsx";
import type { Subject } from "./subject.ts";

/** The address of a view as it stands in another page. */
const embedded = (path: string) =>
  `${location.origin}${path}${path.includes("?") ? "&" : "?"}embed`;

/** Where a page may stand in a frame, as its own header says; undefined until that is known. */
function useFramers(url: string): readonly string[] | undefined {
  const [framers, setFramers] = useState<readonly string[]>();
  useEffect(() => {
    const gone = new AbortController();
    const ask = async () => {
      const { headers } = await fetch(url, {
        method: "HEAD",
        signal: gone.signal,
      });
      const policy = headers.get("content-security-policy") ?? "";
      const [, listed = "'none'"] =
        /frame-ancestors ([^;]*)/.exec(policy) ?? [];
      setFramers(listed.split(" ").filter((each) => !each.startsWith("'")));
    };
    // Without an answer nothing is offered.
    ask().catch(() => undefined);
    return () => gone.abort();
  }, [url]);
  return framers;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** A frame for other pages, where whoever runs this server lets them. */
export function Embed({ of: { path, name } }: { of: Subject }) {
  const { t } = useTranslation("takeAway");
  const url = embedded(path);
  const framers = useFramers(url);
  if (!framers) return null;
  const code = `<iframe src="${escaped(url)}" title="${escaped(name)} · Silkgraph" width="100%" height="600" loading="lazy" style="border: 0"></iframe>`;
  return (
    <Part
      title={t("embed")}
      note={
        framers.length > 0
          ? t("embedOn", { sites: framers.join(", ") })
          : t("embedOff")
      }
    >
      {framers.length > 0 && (
        <div className={classes.buttons}>
          <CopyButton value={code}>
            {({ copied, copy }) => (
              <button type="button" onClick={copy}>
                {t(copied ? "copied" : "embedCode")}
              </button>
            )}
          </CopyButton>
        </div>
      )}
    </Part>
  );
}
