import { useTranslation } from "../i18n/i18n.ts";
import { formatDate, formatList, formatNumber } from "../look/format.ts";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { isCondition, isLink, type Condition, type List } from "./list.ts";
import type { Named } from "./row.ts";
import { useLabels, useTerm } from "./use-labels.ts";

/** The ids that a filter names, whose names are needed to read it out. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isCondition(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "id" && Array.isArray(part) ? part.map(String) : idsIn(part),
  );
}

interface Span {
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Reads conditions of a list out, in the reader's language. */
export function useSays(list: List, named: ReadonlyMap<string, Named>) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("table");
  const language = useLanguage();
  const { fieldLabel } = useLabels();
  const term = useTerm();
  const nameOf = (id: string) => {
    const thing = named.get(id);
    return thing ? (thing.title?.[language] ?? thing.name[language]) : id;
  };
  const listed = (values: readonly string[]) =>
    new Intl.ListFormat(language === "zh" ? "zh-CN" : "en-GB", {
      type: "disjunction",
    }).format(values);
  const amount = (value: unknown) =>
    typeof value === "number"
      ? formatNumber(value, language)
      : /^\d{4}(-\d{2})?(-\d{2})?$/.test(String(value))
        ? formatDate(String(value), language)
        : String(value);

  const span = (field: string, { from, to }: Span): string[] =>
    from != null && to != null
      ? [own("says.span", { field, from: amount(from), to: amount(to) })]
      : from != null
        ? [own("says.from", { field, from: amount(from) })]
        : to != null
          ? [own("says.to", { field, to: amount(to) })]
          : [];

  const presence = (field: string, is: unknown): string[] =>
    typeof is === "boolean"
      ? [own(is ? "says.present" : "says.absent", { field })]
      : [];

  const values = (field: string, all: readonly string[]) =>
    all.length === 0
      ? own("says.none", { field })
      : own("says.isOneOf", { field, values: listed(all) });

  const ids = (field: string, all: readonly string[]) =>
    values(
      field,
      all.length > 3
        ? [
            ...all.slice(0, 3).map(nameOf),
            own("more", { count: all.length - 3 }),
          ]
        : all.map(nameOf),
    );

  function one(name: string, given: unknown): string {
    const label = fieldLabel(name);
    if (name === "and" || name === "or") {
      const parts = (given as Condition[]).map((each) => {
        const text = all(each);
        return Object.keys(each).length > 1 ? `(${text})` : text;
      });
      return parts.join(own(`says.${name}`));
    }
    if (name === "not")
      return own("says.not", { filter: all(given as Condition) });
    if (name === "kind")
      return values(
        label,
        (given as KindName[]).map((kind) => t(`kinds.${kind}`)),
      );
    if (name === "id") return ids(label, [given].flat() as string[]);
    if (name === "linkedTo") {
      const { id = [], type } = given as { id?: string[]; type?: string[] };
      const far = listed(id.map(nameOf));
      return type
        ? own("says.linkedBy", { values: far, types: type.join(", ") })
        : own("says.linked", { values: far });
    }
    const field = list.fields[name];
    if (!field) return `${label}: ${JSON.stringify(given)}`;
    if (field.shape === "TERM")
      return values(
        label,
        ([given].flat() as string[]).map((each) => term(field.terms!, each)),
      );
    if (typeof given === "boolean")
      return own("says.is", {
        field: label,
        value: own(given ? "filter.yes" : "filter.no"),
      });
    if (!isCondition(given)) return `${label}: ${JSON.stringify(given)}`;
    if (isLink(field))
      return [
        ...(given["id"] ? [ids(label, given["id"] as string[])] : []),
        ...presence(label, given["isPresent"]),
      ].join(own("says.and"));
    return [
      ...(["contains", "startsWith", "equals"] as const).flatMap((how) =>
        typeof given[how] === "string"
          ? [own(`says.${how}`, { field: label, value: given[how] })]
          : [],
      ),
      ...span(label, given),
      ...(["latitude", "longitude"] as const).flatMap((part) =>
        isCondition(given[part])
          ? span(own(`filter.${part}`), given[part])
          : [],
      ),
      ...(given["scheme"]
        ? [
            values(
              label,
              (given["scheme"] as string[]).map((each) =>
                term("IdentifierScheme", each),
              ),
            ),
          ]
        : []),
      ...(given["value"] ? [values(label, given["value"] as string[])] : []),
      ...presence(label, given["isKnown"]),
    ].join(own("says.and"));
  }
  const all = (filter: Condition): string =>
    Object.entries(filter)
      .map(([name, given]) => one(name, given))
      .join(own("says.and"));
  return {
    one,
    nameOf,
    listed: (items: string[]) => formatList(items, language),
  };
}
