import { useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { RestsOn } from "../cards/parts/rests-on.tsx";
import { StageLine } from "../look/stage-line.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { useLanguage } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./compare.module.css";
import type { Country, Item, Way } from "./groups.ts";

/** How a way reads: a claim by its sentence, a link by that of its type. */
function useSentence() {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ claim, links }: Way, entity: string, country: string): string =>
    claim
      ? claim.name[language]
      : links
          .map((link) =>
            t(`link.${link}`)
              .replace("{from}", entity)
              .replace("{to}", country),
          )
          .join(" · ");
}

/** One thing with how each country has to do with it, and what that rests on. */
export function ComparedThing({
  item: { entity, ways, wayCount },
  countries,
}: {
  readonly item: Item;
  readonly countries: readonly Country[];
}) {
  const { t } = useTranslation("compare");
  const { t: common } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  // What no claim says stands in the record of the thing itself.
  const grounds = [...new Set(ways.map(({ claim }) => claim?.id ?? entity.id))];
  return (
    <li className={classes.item}>
      <p className={classes.thing}>
        <Mention entity={entity} />
      </p>
      <ul className={classes.ways}>
        {ways.map((way) => {
          const country = countries.find(({ id }) => id === way.country);
          const { claim } = way;
          return (
            <li
              key={`${way.country} ${way.links.join(" ")} ${claim?.id ?? ""}`}
            >
              {claim && "stage" in claim && <StageLine stage={claim.stage} />}
              {claim ? (
                <MoveLink move={focus(claim.id)}>
                  {claim.name[language]}
                </MoveLink>
              ) : (
                <span>
                  {sentence(
                    way,
                    entity.name[language],
                    country?.name[language] ?? way.country,
                  )}
                </span>
              )}
              {claim && "assertion" in claim && (
                <small>{common(`term.Voice.${claim.assertion}`)}</small>
              )}
            </li>
          );
        })}
      </ul>
      {wayCount > ways.length && (
        <p className={classes.note}>
          {t("ways", { count: wayCount - ways.length })}
        </p>
      )}
      <details
        data-undrawn
        className={classes.evidence}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("evidence")}</summary>
        {isOpen && grounds.map((id) => <RestsOn key={id} id={id} />)}
      </details>
    </li>
  );
}
