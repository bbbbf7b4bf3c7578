import type { Language } from "../view/view.ts";

/** `/desk/zh`, or `/desk?lang=zh`; else as the browser is set. */
export function languageOfAddress(url: string, preferred: Language): Language {
  const { pathname, searchParams } = new URL(url);
  const asked = pathname.split("/")[2] || searchParams.get("lang");
  return asked === "zh" || asked === "en" ? asked : preferred;
}
