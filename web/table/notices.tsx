import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import type { TableView } from "../view/parts/table.ts";
import { useLanguage, useView } from "../view/use-view.ts";
import { showPart, showTable } from "../view/moves.ts";
import { layerOf } from "../view/kind.ts";
import { listNames, type Condition, type List, type Where } from "./list.ts";
import classes from "./table.module.css";
import { useLabels } from "./use-labels.ts";

/** A list that this version does not have, and those that it does. */
export function UnknownList({ name }: { name: string }) {
  const { t } = useTranslation("table");
  const { listLabel } = useLabels();
  return (
    <div className={classes.empty} role="alert">
      <h1>{t("unknown.list", { list: name })}</h1>
      <p>{t("unknown.lists")}</p>
      <ul className={classes.lists}>
        {listNames
          .filter((each) => !layerOf(each))
          .map((each) => (
            <li key={each}>
              <MoveLink move={showTable(each)}>{listLabel(each)}</MoveLink>
            </li>
          ))}
      </ul>
    </div>
  );
}

interface UnknownProps {
  readonly where: Where;
  readonly order: string | null;
  readonly columns: readonly string[];
}

/** What of the address this version does not know, and is left out. */
export function Unknown({ where, order, columns }: UnknownProps) {
  const { t } = useTranslation("table");
  const language = useLanguage();
  const known = JSON.stringify(where.known);
  const notices: [text: string, without: Partial<TableView>][] = [];
  const drop = { where: known === "{}" ? null : known };
  if (where.unknown === null) notices.push([t("unknown.where"), drop]);
  else if (where.unknown.length > 0)
    notices.push([
      t("unknown.fields", {
        count: where.unknown.length,
        fields: formatList(where.unknown, language),
      }),
      drop,
    ]);
  if (order !== null)
    notices.push([t("unknown.order", { order }), { order: null }]);
  if (columns.length > 0)
    notices.push([
      t("unknown.columns", {
        count: columns.length,
        columns: formatList(columns, language),
      }),
      { columns: null },
    ]);
  return notices.map(([text, without]) => (
    <p key={text} className={classes.notice} role="alert">
      <span>{text}</span>{" "}
      <MoveLink move={showPart("table", without)}>{t("unknown.drop")}</MoveLink>
    </p>
  ));
}

interface ActiveProps {
  readonly list: List;
  readonly table: TableView;
  readonly where: Condition;
  readonly says: {
    readonly one: (name: string, given: unknown) => string;
    readonly nameOf: (id: string) => string;
  };
}

/** What narrows the table, read out, each with a button that takes it away. */
export function Active({ list, table, where, says }: ActiveProps) {
  const { t } = useTranslation("table");
  const { go } = useView();
  const without = (name: string) => {
    const rest = Object.entries(where).filter(([each]) => each !== name);
    return {
      where: rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)) : null,
    };
  };
  const filters: [text: string, without: Partial<TableView>][] = [
    ...(table.matching !== null
      ? ([
          [t("says.matching", { text: table.matching }), { matching: null }],
        ] satisfies [string, Partial<TableView>][])
      : []),
    ...(table.of !== null && list.name === "Alignment"
      ? ([
          [t("says.of", { name: says.nameOf(table.of) }), { of: null }],
        ] satisfies [string, Partial<TableView>][])
      : []),
    ...Object.entries(where).map(
      ([name, given]): [string, Partial<TableView>] => [
        says.one(name, given),
        without(name),
      ],
    ),
  ];
  if (filters.length === 0) return null;
  return (
    <div className={classes.active}>
      <span id="active-filters">{t("filter.where")}</span>
      <ul aria-label={t("filter.active")}>
        {filters.map(([text, change]) => (
          <li key={text}>
            <span>{text}</span>
            <button
              type="button"
              aria-label={t("filter.remove", { filter: text })}
              onClick={() => go(showPart("table", { ...change, page: 0 }))}
            >
              <span aria-hidden>×</span>
            </button>
          </li>
        ))}
      </ul>
      {filters.length > 1 && (
        <button
          type="button"
          onClick={() =>
            go(
              showPart("table", {
                matching: null,
                of: null,
                where: null,
                page: 0,
              }),
            )
          }
        >
          {t("filter.removeAll")}
        </button>
      )}
    </div>
  );
}
