import { useTranslation } from "../i18n/i18n.ts";
import type { Words } from "../i18n/en.ts";
import { layerOf } from "../view/kind.ts";
import type { ListName } from "../view/parts/table.ts";
import { constantOf, isOneKind, type List } from "./list.ts";

const wordsOfOwn = ["kind", "name", "linkedTo"] as const;
type OwnWord = (typeof wordsOfOwn)[number];

const ownOrders = [
  "IMPORTANCE",
  "NAME_EN",
  "NAME_ZH",
  "LATITUDE",
  "LONGITUDE",
] as const;
type OwnOrder = (typeof ownOrders)[number];

/** What lists, their fields and their orders are called. */
export function useLabels() {
  const { t } = useTranslation();
  const { t: own } = useTranslation("table");
  const listLabel = (name: ListName): string =>
    isOneKind(name) ? t(`kinds.${name}`) : own(`list.${name}`);
  const fieldLabel = (name: string): string =>
    wordsOfOwn.includes(name as OwnWord)
      ? own(`field.${name as OwnWord}`)
      : t(`field.${name as keyof Words["field"]}`);
  const orderLabel = ({ name, fields }: List, order: string): string =>
    order === "IMPORTANCE" && layerOf(name)
      ? own("sort.WEIGHT")
      : ownOrders.includes(order as OwnOrder)
        ? own(`sort.${order as OwnOrder}`)
        : fieldLabel(
            Object.keys(fields).find((name) => constantOf(name) === order) ??
              order,
          );
  return { listLabel, fieldLabel, orderLabel };
}

/** The label of a term of a vocabulary. */
export function useTerm() {
  const { t } = useTranslation();
  return (vocabulary: string, term: string): string =>
    t(`term.${vocabulary}.${term}` as "term.Basis.SOURCE");
}
