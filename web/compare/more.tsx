import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { FailedNotice } from "../look/failed.tsx";
import classes from "./compare.module.css";
import type { AskRest, GroupName } from "./use-rest.ts";

/** How many things of a group are not listed, and a button that lists more of them. */
export function More({
  group,
  count,
  askRest,
}: {
  readonly group: GroupName;
  readonly count: number;
  readonly askRest: AskRest;
}) {
  const { t } = useTranslation("compare");
  const [isAsking, setAsking] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const ask = async () => {
    setAsking(true);
    setError(null);
    try {
      await askRest(group);
    } catch (error) {
      setError(error as Error);
    } finally {
      setAsking(false);
    }
  };
  return (
    <>
      <p className={classes.note}>
        <span>{t("more", { count })}</span>{" "}
        <Button
          data-undrawn
          size="compact-xs"
          variant="default"
          loading={isAsking}
          onClick={() => void ask()}
        >
          {t("showMore")}
        </Button>
      </p>
      {error && <FailedNotice error={error} onRetry={() => void ask()} />}
    </>
  );
}
