import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { linesOf } from "../scene/lines-of.ts";
import type { Scene } from "../scene/scene.ts";
import { useHidden } from "../scene/use-hidden.ts";
import { LineLink } from "./line-link.tsx";
import { OpenButton } from "./open-button.tsx";
import classes from "./outline.module.css";

/** What was put in one by one, each with its lines to what else is there; a line is told once. */
export function Added({ picture }: { picture: Scene }) {
  const { t } = useTranslation();
  const hidden = useHidden();
  const things = picture.added.filter(
    ({ id }) => !hidden.things.has(id) && !hidden.claims.has(id),
  );
  if (things.length === 0) return null;
  const told = new Set<string>();
  const lines = new Map(
    things.map(({ id }) => {
      const own = linesOf(picture, id, hidden)
        .flatMap(({ says }) => says.map(({ line }) => line))
        .concat(picture.lines.filter(({ claims }) => claims.includes(id)))
        .filter((line) => !told.has(line.id) && !hidden.lines.has(line.id));
      own.forEach((line) => told.add(line.id));
      return [id, own];
    }),
  );
  return (
    <section className={classes.neighbours}>
      <h2>{t("chosen.added")}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing.id} className={classes.neighbour}>
            <Mention entity={thing} />
            <OpenButton thing={thing} />
            {lines.get(thing.id)!.map((line) => (
              <LineLink key={line.id} line={line} picture={picture} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
