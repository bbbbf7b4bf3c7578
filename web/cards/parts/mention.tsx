import { useIsSelected, useLanguage } from "../../view/use-view.ts";
import { focus } from "../../view/moves.ts";
import { graphql } from "../../gql/gql.ts";
import type { Mention_EntityFragment } from "../../gql/graphql.ts";
import { useTranslation } from "../../i18n/i18n.ts";
import { KindIcon } from "../../look/kind-icon.tsx";
import { MoveLink } from "../../view/move-link.tsx";
import classes from "./mention.module.css";

export const Mention_entity = graphql(`
  fragment Mention_entity on Entity {
    __typename
    id
    name {
      en
      zh
    }
    ... on Event {
      eventStatus
    }
  }
`);

/** Another thing, named in passing: a link to its card. */
export function Mention({ entity }: { entity: Mention_EntityFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isSelected = useIsSelected(entity.id);
  return (
    <MoveLink
      move={focus(entity.id)}
      className={classes.mention}
      data-selected={isSelected || undefined}
      aria-description={isSelected ? t("selected") : undefined}
    >
      <KindIcon kind={entity.__typename} />
      <span>{entity.name[language]}</span>
    </MoveLink>
  );
}

/** Several things in a row. */
export function Mentions({ of }: { of: readonly Mention_EntityFragment[] }) {
  return (
    <ul className={classes.list}>
      {of.map((entity) => (
        <li key={entity.id}>
          <Mention entity={entity} />
        </li>
      ))}
    </ul>
  );
}
