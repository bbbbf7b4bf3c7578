import { Button } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { failureOf, waitOf } from "./failure.ts";
import classes from "./missing.module.css";
import { Missing } from "./missing.tsx";

interface Props {
  readonly error: Error;
  readonly onRetry: () => void;
}

function useWords(error: Error) {
  const { t } = useTranslation();
  const failure = failureOf(error);
  const wait = waitOf(error);
  return {
    title: t(`failure.${failure}`),
    hint:
      failure === "busy" && wait !== null
        ? t("failure.busyWait", { count: wait })
        : t(`failure.${failure}Hint`, { message: error.message }),
  };
}

/** Says in place of what failed why it did, and offers to try again. */
export function Failed({
  error,
  onRetry,
  isPage = false,
}: Props & { readonly isPage?: boolean }) {
  return <Missing {...useWords(error)} onRetry={onRetry} isPage={isPage} />;
}

/** The same in one line, beside what is there. */
export function FailedNotice({ error, onRetry }: Props) {
  const { t } = useTranslation();
  const { title, hint } = useWords(error);
  return (
    <div className={classes.notice} role="alert">
      <p>
        <strong>
          <span>{title}</span>
          <span>{t("fullStop")}</span>
        </strong>{" "}
        <span>{hint}</span>
      </p>
      <Button size="xs" variant="default" onClick={onRetry}>
        {t("retry")}
      </Button>
    </div>
  );
}
