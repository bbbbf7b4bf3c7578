import { useQuery } from "../ask/use-query.ts";
import { graphql } from "../gql/gql.ts";
import { useTranslation } from "../i18n/i18n.ts";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./finance.module.css";
import { LeftOut } from "./left-out.tsx";
import { InTable, LayerSection } from "./section.tsx";
import { useAmount, useTotals } from "./totals.tsx";
import "./words.ts";

const ProjectFinanceDocument = graphql(`
  query ProjectFinance($filter: FinancedProjectFilter!) {
    finance(filter: $filter) {
      count
      withAmountCount
      leftOutCount
      amountUsd2021
    }
    financedProjects(
      filter: $filter
      order: { by: COMMITMENT_YEAR }
      first: 20
    ) {
      totalCount
      edges {
        node {
          id
          name {
            en
            zh
          }
          commitmentYear
          amountUsd2021
          isUmbrella
          isRecommendedForTotals
        }
      }
    }
  }
`);

/** What the data set records about a project of the graph, which it knows by its own identifier. */
export function ProjectFinance({ id }: { readonly id: string }) {
  const { t } = useTranslation("layers");
  const language = useLanguage();
  const totals = useTotals();
  const amountOf = useAmount();
  const paysFor = { paysFor: { id: [id] } };
  const { data } = useQuery(ProjectFinanceDocument, { filter: paysFor });
  if (!data || data.financedProjects.totalCount === 0) return null;
  const { edges, totalCount } = data.financedProjects;
  return (
    <LayerSection
      id="project-finance"
      title={t("finance")}
      of="FinancedProject"
    >
      {data.finance.flatMap(totals).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul className={classes.records}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <MoveLink
              move={focus(node.id)}
              {...(node.name.en === node.name[language] && { lang: "en" })}
            >
              {node.name[language]}
            </MoveLink>
            {(node.isUmbrella || node.isRecommendedForTotals === false) && (
              <LeftOut isUmbrella={node.isUmbrella ?? false} />
            )}
            <small>
              {[
                node.commitmentYear,
                amountOf({
                  withAmountCount: node.amountUsd2021 === null ? 0 : 1,
                  amountUsd2021: node.amountUsd2021 ?? 0,
                }),
              ]
                .filter((each) => each !== null)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
      <InTable of="FinancedProject" where={paysFor} count={totalCount} />
    </LayerSection>
  );
}
