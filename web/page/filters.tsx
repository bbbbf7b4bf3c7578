import { useQuery } from "../ask/use-query.ts";
import type { ReactNode } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { graphql } from "../gql/gql.ts";
import { formatNumber } from "../look/format.ts";
import type { FacetsById } from "../scene/filtered.ts";
import type { Scene } from "../scene/scene.ts";
import { useFacets } from "../scene/use-hidden.ts";
import { useView } from "../view/use-view.ts";
import { voiceNames, type Facet } from "../view/parts/filters.ts";
import { hide, reveal } from "../view/hiding.ts";
import { DuringFields } from "./during-fields.tsx";
import classes from "./filter-menu.module.css";

export const ArticleNamesDocument = graphql(`
  query ArticleNames {
    about {
      articles {
        id
        name {
          en
          zh
        }
      }
    }
  }
`);

/** How often each value occurs, in the order of first occurrence. */
function tally(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

const articlesIn = (facets: FacetsById) =>
  tally([...facets.values()].flatMap(({ articles }) => articles));

/** The filters that a picture has something for. */
export function Filters({ picture }: { readonly picture: Scene }) {
  const { t } = useTranslation();
  const { view } = useView();
  const { language, filters } = view;
  const { facets } = useFacets(picture, true);
  const articles =
    useQuery(ArticleNamesDocument, {}).data?.about.articles ?? [];
  const voices = tally(
    picture.lines.flatMap(({ voices }) => Object.values(voices ?? {})),
  ).sort(
    (a, b) =>
      voiceNames.findIndex((voice) => voice === a.value) -
      voiceNames.findIndex((voice) => voice === b.value),
  );
  const links = tally(
    picture.lines
      .filter(({ claims }) => claims.length === 0)
      .map(({ says }) => says),
  );
  return (
    <>
      <Section title={t("filters.years")}>
        <DuringFields />
      </Section>
      <Choices
        facet="voices"
        title={t("filters.voices")}
        choices={voices.map((choice) => ({
          ...choice,
          label: t(`term.Voice.${choice.value as "ARTICLE"}`),
        }))}
      />
      <Choices
        facet="sources"
        title={t("filters.sources")}
        choices={articlesIn(facets).map((choice) => ({
          ...choice,
          label:
            articles.find(({ id }) => id === choice.value)?.name[language] ??
            choice.value,
        }))}
      />
      <Choices
        facet="links"
        title={t("filters.links")}
        choices={links.map((choice) => ({
          ...choice,
          label: t(`link.${choice.value as "WITHIN"}`)
            .replace("{from}", "…")
            .replace("{to}", "…"),
        }))}
      />
      {filters.things.length > 0 && (
        <Choices
          facet="things"
          title={t("filters.things")}
          choices={filters.things.map((value) => ({
            value,
            label: picture.things.get(value)?.name[language] ?? value,
          }))}
        />
      )}
    </>
  );
}

function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={classes.section}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** The values of a facet that the picture has, each to hide or to show. */
function Choices({
  facet,
  title,
  choices,
}: {
  readonly facet: Facet;
  readonly title: string;
  readonly choices: readonly Choice[];
}) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const hidden: readonly string[] = view.filters[facet];
  return (
    <Section title={title}>
      {choices.length === 0 && (
        <p className={classes.none}>{t("filters.none")}</p>
      )}
      {choices.map(({ value, label, count }) => (
        <label key={value} className={classes.choice}>
          <input
            type="checkbox"
            checked={!hidden.includes(value)}
            onChange={({ currentTarget }) =>
              go((currentTarget.checked ? reveal : hide)(facet, value as never))
            }
          />
          <span>{label}</span>
          {count !== undefined && (
            <span className={classes.count}>
              {formatNumber(count, view.language)}
            </span>
          )}
        </label>
      ))}
    </Section>
  );
}
