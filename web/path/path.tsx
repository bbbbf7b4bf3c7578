import { useTranslation } from "react-i18next";
import "./words.ts";

export function Path() {
  const { t } = useTranslation("path");
  return <h1>{t("title")}</h1>;
}
