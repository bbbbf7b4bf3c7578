import { placeNow } from "../../address.ts";
import { inChinese } from "./chinese.ts";

const { language } = placeNow();

/** What GraphiQL says, in the language of the address; what is not its own stays as it is. */
export const say = (text: string): string =>
  language === "zh" ? inChinese(text) : text;
