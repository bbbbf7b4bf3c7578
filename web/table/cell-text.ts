import { useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { unwrap } from "../cards/parts/evidence.tsx";
import type { Evidence_EntityFragment } from "../gql/graphql.ts";
import { formatNumber } from "../look/format.ts";
import { formatCoordinates } from "../look/format-amount.ts";
import { useLanguage } from "../view/use-view.ts";
import type { Column } from "./columns.ts";
import type { Field, Shape } from "./list.ts";
import type { Named, Row, Words } from "./row.ts";
import { useLabels, useTerm } from "./use-labels.ts";

export type Passage = Evidence_EntityFragment["evidence"][number];
export type Reference = Evidence_EntityFragment["references"][number];
export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
}

/** The unit of a number, by its field. */
export const units = {
  lengthKm: "kilometer",
  designSpeedKmh: "kilometer-per-hour",
  gaugeMm: "millimeter",
  areaKm2: "square-kilometer",
} as const;

const unitSigns: Readonly<Record<string, string>> = {
  lengthKm: "km",
  designSpeedKmh: "km/h",
  gaugeMm: "mm",
  areaKm2: "km²",
};

/** One column of a file: several may tell what one column of the table does. */
export interface FileColumn {
  readonly header: string;
  readonly text: (row: Row) => string;
}

/** What cells hold as plain text, for files and for the clipboard. */
export function useCellText() {
  const { t } = useTranslation();
  const { t: own } = useTranslation("table");
  const language = useLanguage();
  const { fieldLabel } = useLabels();
  const term = useTerm();
  return useMemo(() => {
    const between = language === "zh" ? "；" : "; ";
    const named = (thing: Named | null) =>
      thing ? (thing.title?.[language] ?? thing.name[language]) : "";
    const texts: Readonly<
      Record<Shape, (value: unknown, field: Field) => string>
    > = {
      TERM: (value, { terms }) =>
        [value as string]
          .flat()
          .map((each) => term(terms!, each))
          .join(between),
      BOOLEAN: (value) => own(value === true ? "filter.yes" : "filter.no"),
      NUMBER: (value) => String(value),
      STRING: (value) => [value as string].flat().join(between),
      TEXT: (value) => (value as Words)[language],
      DATE: (value) => (value as { text: string }).text,
      COORDINATES: (value) =>
        formatCoordinates(
          value as { latitude: number; longitude: number },
          language,
        ),
      IDENTIFIER: (value) =>
        (value as Identifier[])
          .map(({ scheme, value }) => `${scheme}:${value}`)
          .join(between),
      OWN: (value) => named(value as Named),
      OWNS: (value) => (value as Named[]).map(named).join(between),
      INBOUND: (value) => String((value as { totalCount: number }).totalCount),
      EVIDENCE: (value) =>
        (value as Passage[])
          .map(({ article, start, end, text }) =>
            [
              ...(text ? [unwrap(text)] : []),
              `${article.id} ${String(start)}–${String(end)}`,
            ].join(" — "),
          )
          .join(between),
      REFERENCE: (value) =>
        (value as Reference[]).map(({ source }) => named(source)).join(between),
      SPAN: (value) =>
        [
          ...new Set(
            (value as { page: Named }[]).map(({ page }) => named(page)),
          ),
        ].join(between),
    };
    const textOf = (row: Row, { name, field }: Column): string => {
      if (!field) return t(`kind.${row.__typename}`);
      const value = row[name];
      return value === null || value === undefined
        ? ""
        : texts[field.shape](value, field);
    };
    const fileColumns = (column: Column): FileColumn[] => {
      const { name, field } = column;
      const sign = unitSigns[name];
      const label = fieldLabel(name);
      const plain = {
        header: sign ? `${label} (${sign})` : label,
        text: (row: Row) => textOf(row, column),
      };
      if (field?.shape !== "NUMBER" || name !== "value") return [plain];
      const also = (name: string, text: (row: Row) => string) => ({
        header: fieldLabel(name),
        text,
      });
      return [
        plain,
        also("upperValue", (row) => textOf(row, { name: "upperValue", field })),
        also("qualifier", (row) =>
          term("FigureQualifier", row["qualifier"] as string),
        ),
        also("unit", (row) => (row["unit"] as Words)[language]),
      ];
    };
    return {
      textOf,
      fileColumns,
      number: (value: number) => formatNumber(value, language),
    };
  }, [t, own, language, fieldLabel, term]);
}
