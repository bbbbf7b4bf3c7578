import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { formatDate } from "../look/format.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import { showByCountry } from "./by-country.ts";
import classes from "./finance.module.css";
import { InTable, LayerSection } from "./section.tsx";
import "./words.ts";

const CountryMemorandaDocument = graphql(`
  query CountryMemoranda($id: ID!) {
    memoranda(
      filter: { signatory: { id: [$id] } }
      order: { by: SIGNED }
      first: 20
    ) {
      totalCount
      edges {
        node {
          id
          list
          signed {
            text
          }
          left {
            text
          }
          isDisputed
        }
      }
    }
  }
`);

/** When a country signed a memorandum, by each list; where they disagree, all stand and none is preferred. */
export function CountryMemoranda({ id }: { readonly id: string }) {
  const { t } = useTranslation("layers");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(CountryMemorandaDocument, { id });
  const memoranda = data?.memoranda;
  if (!memoranda || memoranda.totalCount === 0) return null;
  const listed = memoranda.edges.map(({ node }) => node);
  const isDisputed = listed.some((each) => each.isDisputed);
  return (
    <LayerSection id="country-memoranda" title={t("memoranda")} of="Memorandum">
      <p>
        {t(isDisputed ? "disputed" : "undisputed", { count: listed.length })}
      </p>
      <table className={classes.amounts}>
        <thead>
          <tr>
            <th scope="col">{common("field.list")}</th>
            <th scope="col">{common("field.signed")}</th>
            <th scope="col">{common("field.left")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ id: memorandum, list, signed, left }) => (
            <tr key={memorandum}>
              <th scope="row">
                <MoveLink move={focus(memorandum)}>
                  {common(`term.MemorandaList.${list}`)}
                </MoveLink>
              </th>
              <td>
                {signed ? formatDate(signed.text, language) : t("undated")}
              </td>
              <td>{left ? formatDate(left.text, language) : "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <InTable
        of="Memorandum"
        where={{ signatory: { id: [id] } }}
        count={memoranda.totalCount}
      />
      <p>
        <MoveLink move={showByCountry()}>{t("byCountry.open")}</MoveLink>
      </p>
    </LayerSection>
  );
}
