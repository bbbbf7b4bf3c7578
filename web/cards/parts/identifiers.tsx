import { useTranslation } from "../../i18n/i18n.ts";
import { graphql } from "../../gql/gql.ts";
import type { Identifiers_EntityFragment } from "../../gql/graphql.ts";
import classes from "./parts.module.css";
import { Section } from "./section.tsx";

export const Identifiers_entity = graphql(`
  fragment Identifiers_entity on Entity {
    identifiers {
      scheme
      value
      url
    }
  }
`);

/** What reference works call a thing. Their pages open beside this one, and not before somebody asks. */
export function Identifiers({
  of: { identifiers },
}: {
  of: Identifiers_EntityFragment;
}) {
  const { t } = useTranslation();
  return (
    <Section title={t("field.identifiers")} shown={identifiers.length}>
      <ul className={classes.identifiers}>
        {identifiers.map(({ scheme, value, url }) => (
          <li key={`${scheme} ${value}`}>
            <span>{t(`term.IdentifierScheme.${scheme}`)}</span>
            {url ? (
              <a
                href={url}
                target="_blank"
                rel="noopener noreferrer"
                title={t("card.newTab")}
              >
                {value}
              </a>
            ) : (
              <span>{value}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
