import { useQuery } from "../ask/use-query.ts";
import { useDebouncedValue } from "@mantine/hooks";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { TakeAwayRecords } from "../export/take-away.tsx";
import { textOfPlace } from "../look/format.ts";
import { FailedNotice } from "../look/failed.tsx";
import { Glyph } from "../look/glyph.tsx";
import { HiddenNotice } from "../look/hidden-notice.tsx";
import { apart, hiddenBy } from "../view/hidden.ts";
import { MoveLink } from "../view/move-link.tsx";
import type { Filters } from "../view/parts/filters.ts";
import { showTable } from "../view/moves.ts";
import { showTogether } from "../view/steps.ts";
import { PassageDocument } from "./documents.ts";
import type { Selected } from "./selected.ts";
import classes from "./selection.module.css";
import type { Article, RestingRecord } from "./use-piece.ts";

/** A selection grows letter by letter; what it has become is asked for. */
const pause = 250;

/** What rests on the words that are selected, and what to do with it. */
export function Selection({
  article,
  bounds,
  filters,
  onDrop,
}: {
  readonly article: Article;
  readonly bounds: Selected;
  readonly filters: Filters;
  readonly onDrop: () => void;
}) {
  const { t } = useTranslation("reader");
  const { t: common } = useTranslation();
  const [{ start, end }] = useDebouncedValue(bounds, pause);
  const variables = { article: article.id, start, end };
  const { data, error, retry } = useQuery(PassageDocument, variables);
  const isCurrent = start === bounds.start && end === bounds.end;
  const all = new Map<string, RestingRecord>(
    (data?.passage?.records ?? []).map(({ entity }) => [entity.id, entity]),
  );
  const { shown: records, hidden } = apart(all.values(), (record) =>
    hiddenBy(record, filters),
  );
  const ids = records.map(({ id }) => id);
  const kinds = [...new Set(records.map(({ __typename }) => __typename))];
  const isKnown = isCurrent && data !== undefined;
  return (
    <section className={classes.selection} aria-label={t("selection")}>
      <header>
        <p role="status">
          <strong>{t("selected", { count: bounds.length })}</strong>{" "}
          <span>
            {error
              ? ""
              : !isKnown
                ? t("asking")
                : all.size === 0
                  ? t("nothing")
                  : t("resting", { count: records.length })}
          </span>
        </p>
        {isKnown && records.length > 0 && (
          <TakeAwayRecords
            ids={ids}
            name={t("passageOf", textOfPlace({ start, end }))}
            file={`${article.id}-${String(start)}-${String(end)}`}
            query={{ document: PassageDocument, variables }}
          />
        )}
        <button
          type="button"
          onClick={onDrop}
          title={t("clear")}
          aria-label={t("clear")}
        >
          <Glyph name="close" size={16} />
        </button>
      </header>
      {error && <FailedNotice error={error} onRetry={retry} />}
      <HiddenNotice counts={hidden} />
      {isKnown && records.length > 0 && (
        <>
          <p className={classes.ways}>
            <MoveLink move={showTogether(ids)}>{t("toCanvas")}</MoveLink>
            {kinds.map((kind) => {
              const some = records.filter((each) => each.__typename === kind);
              return (
                <MoveLink
                  key={kind}
                  move={showTable(kind, { id: some.map(({ id }) => id) })}
                >
                  {t("toTable", {
                    kind: common(`kinds.${kind}`),
                    count: some.length,
                  })}
                </MoveLink>
              );
            })}
          </p>
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <Mention entity={record} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
