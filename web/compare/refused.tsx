import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { Failed } from "../look/failed.tsx";
import { formatList } from "../look/format.ts";
import missing from "../look/missing.module.css";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { showPart } from "../view/moves.ts";

const ComparedKindsDocument = graphql(`
  query ComparedKinds($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...Mention_entity
      }
    }
  }
`);

/** Why countries are not compared: one is none, and goes with one click; or as everywhere. */
export function Refused({
  ids,
  error,
  onRetry,
}: {
  readonly ids: readonly string[];
  readonly error: Error;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation("compare");
  const language = useLanguage();
  const { data } = useQuery(ComparedKindsDocument, { ids: [...ids] });
  const others = ids.flatMap((id, at) => {
    const node = data?.nodes[at];
    if (!data || node?.__typename === "Country") return [];
    return { id, name: node?.name[language] ?? `“${id}”` };
  });
  if (others.length === 0) return <Failed error={error} onRetry={onRetry} />;
  return (
    <div className={missing.missing} role="alert">
      <h2>
        {t("noCountry", {
          count: others.length,
          names: formatList(
            others.map(({ name }) => name),
            language,
          ),
        })}
      </h2>
      <p>{t("onlyCountries")}</p>
      <MoveLink
        move={showPart("compare", {
          countries: ids.filter((id) => others.every((one) => one.id !== id)),
        })}
      >
        {t("without")}
      </MoveLink>
    </div>
  );
}
