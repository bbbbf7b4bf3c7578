import { chinese } from "./chinese.ts";
import type { Facts, LinkField, Prop } from "../facts.ts";
import type { Text } from "../values.ts";

/** What a field of a kind, or of what hangs on a link, means. */
export const meaningOf = (
  facts: Pick<Facts, "name">,
  { name, label, meaning }: Prop | LinkField,
): Text => ({
  en: meaning,
  zh: chinese[`${facts.name}.${name}`] ?? chinese[name] ?? label.zh,
});
