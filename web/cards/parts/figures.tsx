import { useTranslation } from "../../i18n/i18n.ts";
import { formatDate, formatNumber } from "../../look/format.ts";
import { formatFigure } from "../../look/format-amount.ts";
import { graphql } from "../../gql/gql.ts";
import type {
  Figure_AmountFragment,
  Figures_ConnectionFragment,
} from "../../gql/graphql.ts";
import { MoveLink } from "../../view/move-link.tsx";
import { useLanguage } from "../../view/use-view.ts";
import { focus } from "../../view/moves.ts";
import classes from "./parts.module.css";
import { Section } from "./section.tsx";

export const Figure_amount = graphql(`
  fragment Figure_amount on Figure {
    value
    upperValue
    qualifier
    measure {
      en
      zh
    }
    unit {
      en
      zh
    }
    asOf {
      text
    }
  }
`);

export const Figures_connection = graphql(`
  fragment Figures_connection on FigureConnection {
    totalCount
    edges {
      node {
        id
        ...Figure_amount
      }
    }
  }
`);

/** A number as its source gives it, with its unit. */
export function Amount({ of }: { of: Figure_AmountFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <span
      title={[of.value, ...(of.upperValue ? [of.upperValue] : [])]
        .map((value) => formatNumber(value, language))
        .join("–")}
    >
      <strong>
        {t(`qualifier.${of.qualifier}`, {
          value: formatFigure(of.value, language),
          upper: formatFigure(of.upperValue ?? of.value, language),
        })}
      </strong>{" "}
      <span>{of.unit[language]}</span>
    </span>
  );
}

/** Figures about a thing. */
export function Figures({ of }: { of: Figures_ConnectionFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Section
      connection="figures"
      title={t("card.figures")}
      shown={of.edges.length}
      total={of.totalCount}
    >
      <ul className={classes.figures}>
        {of.edges.map(({ node }) => (
          <li key={node.id}>
            <MoveLink move={focus(node.id)} className={classes.figure}>
              <Amount of={node} />
              <small>
                <span>{node.measure[language]}</span>
                <span>
                  {node.asOf && ` · ${formatDate(node.asOf.text, language)}`}
                </span>
              </small>
            </MoveLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
