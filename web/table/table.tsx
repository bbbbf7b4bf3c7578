import { useTranslation } from "react-i18next";
import "./words.ts";

export function Table() {
  const { t } = useTranslation("table");
  return <h1>{t("title")}</h1>;
}
