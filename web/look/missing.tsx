import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { MoveLink } from "../view/move-link.tsx";
import { opening } from "../view/view.ts";
import classes from "./missing.module.css";

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly onRetry?: () => void;
}

/** Says what is not there, and what to do. */
export function Missing({ title, hint, onRetry }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.missing} role="alert">
      <h2>{title}</h2>
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
