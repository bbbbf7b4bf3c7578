import { useTranslation } from "react-i18next";
import "./words.ts";

export function Timeline() {
  const { t } = useTranslation("timeline");
  return <h1>{t("title")}</h1>;
}
