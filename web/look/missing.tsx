import { Button } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import { opening } from "../view/view.ts";
import classes from "./missing.module.css";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly onRetry?: () => void;
  /** Whether it stands in place of the whole page. */
  readonly isPage?: boolean;
}

/** Says what is not there, and what to do. */
export function Missing({ title, hint, onRetry, isPage = false }: Props) {
  const { t } = useTranslation();
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className={classes.missing} role="alert">
      <Heading>{title}</Heading>
      <p>{hint}</p>
      {onRetry ? (
        <Button onClick={onRetry}>{t("retry")}</Button>
      ) : (
        <MoveLink move={({ language }) => opening(language)}>
          {t("home")}
        </MoveLink>
      )}
    </div>
  );
}
