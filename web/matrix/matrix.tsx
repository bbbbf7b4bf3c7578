import { useTranslation } from "react-i18next";
import "./words.ts";

export function Matrix() {
  const { t } = useTranslation("matrix");
  return <h1>{t("title")}</h1>;
}
