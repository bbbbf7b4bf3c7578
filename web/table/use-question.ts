import { useQuery } from "../ask/use-query.ts";
import { useMemo } from "react";
import { useView } from "../view/use-view.ts";
import { columnsOf } from "./columns.ts";
import { IssuesDocument, LookUpDocument } from "./documents.ts";
import { hidingOf, needsArticles } from "./hidden.ts";
import { allOf, whereIn, type Condition, type List } from "./list.ts";
import { useLayers } from "../layers/shown.tsx";
import type { RowsVariables } from "./row.ts";

/** As many hits as the search gives, which is all that it finds. */
const mostHits = 200;

/** What the address asks of a list, as the API takes it. */
export function useQuestion(list: List) {
  const { view } = useView();
  const { table, filters } = view;
  const { matching } = table;
  const layers = useLayers();
  const found = useQuery(
    LookUpDocument,
    matching === null
      ? null
      : {
          text: matching,
          kinds: [...list.kinds],
          datasets: [...layers],
          first: mostHits,
        },
  );
  const issues = useQuery(IssuesDocument, needsArticles(filters) ? {} : null);
  const where = useMemo(() => whereIn(list, table.where), [list, table.where]);
  const { columns, unknown } = useMemo(
    () => columnsOf(list, table.columns),
    [list, table.columns],
  );
  const hits = found.data?.search.hits;
  const articles = issues.data?.articles.edges;
  const of = list.name === "Alignment" ? table.of : null;

  const { filter, own, further, hidings } = useMemo(() => {
    const matched: Condition[] =
      matching === null
        ? []
        : [{ id: hits?.map(({ entity }) => entity.id) ?? [] }];
    const hidings = hidingOf(
      list,
      filters,
      articles?.map(({ node }) => node) ?? [],
    );
    const further = [...matched, ...hidings.map(({ condition }) => condition)];
    return {
      /** What the reader asked for here, without what the view puts away. */
      own: [where.known, ...matched],
      further,
      hidings,
      filter: allOf([where.known, ...further]),
    };
  }, [list, filters, matching, hits, articles, where]);

  const by = table.order?.replace(/^-/, "") ?? null;
  const isOrdered = by !== null && list.orders.includes(by);
  const order = useMemo(() => {
    if (!isOrdered) return null;
    const isReversed = table.order!.startsWith("-");
    // The API gives the best linked first, and everything else from its beginning.
    const isDescending = (by === "IMPORTANCE") !== isReversed;
    return { by: by, direction: isDescending ? "DESCENDING" : "ASCENDING" };
  }, [isOrdered, table.order, by]);
  const variables = useMemo(
    (): RowsVariables => ({
      filter,
      order,
      ...(list.name === "Alignment" && { of }),
    }),
    [filter, order, list, of],
  );
  return {
    where,
    columns,
    of,
    own,
    further,
    hidings,
    variables,
    unknownOrder: by !== null && !isOrdered ? by : null,
    unknownColumns: unknown,
    isWaiting:
      (matching !== null && !found.data) ||
      (needsArticles(filters) && !issues.data),
    error: found.error ?? issues.error,
    retry: found.error ? found.retry : issues.retry,
  };
}
