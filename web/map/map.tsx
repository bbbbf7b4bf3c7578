import { useTranslation } from "react-i18next";
import "./words.ts";

export function WorldMap() {
  const { t } = useTranslation("map");
  return <h1>{t("title")}</h1>;
}
