import { Button } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { formatList } from "../look/format.ts";
import { CountLink, tableOf } from "../look/count-link.tsx";
import { Glyph } from "../look/glyph.tsx";
import { useLanguage, useView } from "../view/use-view.ts";
import { showTogether } from "../view/steps.ts";
import classes from "./compare.module.css";
import type { Country, Group, Share } from "./groups.ts";
import { ComparedThing } from "./item.tsx";
import { More } from "./more.tsx";
import type { AskRest } from "./use-rest.ts";

/** Names of some countries, in words. */
export function useNamesOf(countries: readonly Country[]) {
  const language = useLanguage();
  return (ids: readonly string[]): string =>
    formatList(
      countries
        .filter(({ id }) => ids.includes(id))
        .map(({ name }) => name[language]),
      language,
    );
}

/** How many a group has, with a table of them where all are known; of one kind with the columns of that. */
function GroupCount({ group: { items, total } }: { readonly group: Group }) {
  const kinds = new Set(items.map(({ entity }) => entity.__typename));
  const [kind] = kinds;
  const ids = items.map(({ entity }) => entity.id);
  return (
    <CountLink
      to={
        ids.length === total
          ? tableOf(ids, kinds.size === 1 ? kind : "Entity")
          : null
      }
    >
      {total}
    </CountLink>
  );
}

/** What exactly these countries have, by aspect. */
export function ShareSection({
  share: { countries: ids, groups, total },
  countries,
  askRest,
}: {
  readonly share: Share;
  readonly countries: readonly Country[];
  readonly askRest: AskRest;
}) {
  const { t } = useTranslation("compare");
  const { go } = useView();
  const heading = useId();
  const names = useNamesOf(countries)(ids);
  const title =
    ids.length === countries.length
      ? t(countries.length === 2 ? "all_two" : "all_more")
      : t(ids.length === 1 ? "only" : "some", { name: names, names });
  const things = groups.flatMap(({ items }) =>
    items.map(({ entity }) => entity.id),
  );
  return (
    <section
      className={classes.share}
      aria-labelledby={heading}
      data-all={ids.length === countries.length || undefined}
    >
      <header>
        <h2 id={heading}>
          <span>{title}</span>{" "}
          <span className={classes.count}>
            <CountLink to={total === things.length ? tableOf(things) : null}>
              {total}
            </CountLink>
          </span>
        </h2>
        {things.length > 0 && (
          <Button
            data-undrawn
            size="compact-xs"
            variant="default"
            leftSection={<Glyph name="canvas" size={14} />}
            onClick={() => go(showTogether([...ids, ...things]))}
          >
            {t("canvas")}
          </Button>
        )}
      </header>
      {total === 0 && <p className={classes.note}>{t("nothing")}</p>}
      {groups.map((group) => (
        <section key={group.aspect} className={classes.group}>
          <h3>
            <span>{t(`aspect.${group.aspect}`)}</span>{" "}
            <span className={classes.count}>
              <GroupCount group={group} />
            </span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <ComparedThing
                key={item.entity.id}
                item={item}
                countries={countries}
              />
            ))}
          </ul>
          {group.total > group.items.length && (
            <More
              group={{ countries: ids, aspect: group.aspect }}
              count={group.total - group.items.length}
              askRest={askRest}
            />
          )}
        </section>
      ))}
    </section>
  );
}
