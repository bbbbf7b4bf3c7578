import { useTranslation } from "react-i18next";
import "./words.ts";

export function Compare() {
  const { t } = useTranslation("compare");
  return <h1>{t("title")}</h1>;
}
