import { useMemo } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { terms as vocabularies } from "../gql/terms.ts";
import { formatNumber } from "../look/format.ts";
import type { KindName } from "../view/kind.ts";
import { useLanguage } from "../view/use-view.ts";
import { Editor } from "./editors/editor.tsx";
import classes from "./filters.module.css";
import { allOf, type Condition, type List } from "./list.ts";
import { useCounts } from "./use-counts.ts";
import { useLabels, useTerm } from "./use-labels.ts";

interface Props {
  readonly list: List;
  readonly of: string | null;
  readonly where: Condition;
  /** What else narrows the list: the view's filters and a search. */
  readonly further: readonly Condition[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (where: Condition) => void;
}

interface Facet {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a list is narrowed by with a choice of few: its kinds, and the vocabularies of its fields. */
const facetsOf = ({ kinds, fields }: List): Facet[] => [
  ...(kinds.length > 1 ? [{ name: "kind", values: kinds }] : []),
  ...Object.entries(fields).flatMap(([name, { terms }]) =>
    terms
      ? [
          {
            name,
            values: vocabularies[terms as keyof typeof vocabularies],
          },
        ]
      : [],
  ),
];

const without = (where: Condition, name: string): Condition =>
  Object.fromEntries(Object.entries(where).filter(([each]) => each !== name));

function Facets({ list, of, where, further, onChange }: Props) {
  const { t } = useTranslation();
  const { fieldLabel } = useLabels();
  const term = useTerm();
  const language = useLanguage();
  const facets = useMemo(() => facetsOf(list), [list]);
  // Each value is counted as if its own facet were not there: what choosing it would show.
  const counts = useCounts(
    list,
    of,
    facets.flatMap(({ name, values }) =>
      values.map((value) =>
        allOf([without(where, name), ...further, { [name]: [value] }]),
      ),
    ),
  );
  return facets.map(({ name, values }, at) => {
    const start = facets
      .slice(0, at)
      .reduce((sum, { values }) => sum + values.length, 0);
    const chosen = (where[name] as string[] | undefined) ?? [];
    const isEmpty = values.every(
      (value, index) =>
        counts?.[start + index] === 0 && !chosen.includes(value),
    );
    if (isEmpty) return null;
    return (
      <fieldset key={name} className={classes.facet}>
        <legend>{fieldLabel(name)}</legend>
        {values.map((value, index) => {
          const count = counts?.[start + index];
          const isChosen = chosen.includes(value);
          if (count === 0 && !isChosen) return null;
          return (
            <label key={value}>
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => {
                  const next = isChosen
                    ? chosen.filter((each) => each !== value)
                    : [...chosen, value];
                  onChange({
                    ...without(where, name),
                    ...(next.length > 0 && { [name]: next }),
                  });
                }}
              />
              <span>
                {name === "kind"
                  ? t(`kinds.${value as KindName}`)
                  : term(list.fields[name]!.terms!, value)}
              </span>
              <span className={classes.count}>
                {count === undefined ? "" : formatNumber(count, language)}
              </span>
            </label>
          );
        })}
      </fieldset>
    );
  });
}

/** Everything by which a list can be narrowed. */
export function FilterPanel(props: Props) {
  const { list, where, nameOf, onChange } = props;
  const { t } = useTranslation("table");
  const { fieldLabel } = useLabels();
  const others = [
    ...Object.keys(list.fields).filter(
      (name) => !list.fields[name]!.terms && name !== "id" && name !== "gist",
    ),
    "linkedTo",
  ];
  return (
    <>
      <Facets {...props} />
      <section className={classes.others} aria-labelledby="more-filters">
        <h2 id="more-filters">{t("filter.more")}</h2>
        {others.map((name) => (
          <details key={name} open={where[name] !== undefined || undefined}>
            <summary>{fieldLabel(name)}</summary>
            <Editor
              label={fieldLabel(name)}
              field={list.fields[name] ?? null}
              given={where[name]}
              nameOf={nameOf}
              onChange={(given) =>
                onChange({
                  ...without(where, name),
                  ...(given !== undefined && { [name]: given }),
                })
              }
            />
          </details>
        ))}
      </section>
    </>
  );
}
