import { useTranslation } from "react-i18next";
import "./words.ts";

export function Reader() {
  const { t } = useTranslation("reader");
  return <h1>{t("title")}</h1>;
}
