import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { formatList } from "../look/format.ts";
import { useView } from "../view/use-view.ts";
import classes from "./map.module.css";
import type { Atlas, Spot, Thing } from "./spots.ts";
import { toggle } from "./symbols.tsx";

interface Section {
  readonly country: Thing | null;
  readonly spots: readonly Spot[];
}

function sectionsOf(spots: readonly Spot[], all: readonly Thing[]): Section[] {
  const byId = new Map(all.map((thing) => [thing.id, thing]));
  const sections = new Map<string | null, Spot[]>();
  for (const spot of spots) {
    const { country } = spot;
    sections.set(country, [...(sections.get(country) ?? []), spot]);
  }
  return [...sections]
    .map(([id, spots]) => ({
      country: id === null ? null : (byId.get(id) ?? null),
      spots: spots.filter(({ thing }) => thing.id !== id),
    }))
    .sort(
      (a, b) =>
        Number(a.country === null) - Number(b.country === null) ||
        b.spots.length - a.spots.length,
    );
}

/** The map in words: by country what lies there, and what has no place. */
export function PlaceList({
  atlas,
  spots,
  things,
  placeless,
}: {
  readonly atlas: Atlas;
  readonly spots: readonly Spot[];
  readonly things: readonly Thing[];
  readonly placeless: readonly Thing[];
}) {
  const { t } = useTranslation("map");
  const lines = new Map(atlas.lines.map((line) => [line.thing.id, line]));
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (
    <section className={classes.list} aria-label={t("list")}>
      {sectionsOf(spots, things).map(({ country, spots }) => (
        <section key={country?.id ?? ""}>
          <h2>
            {country ? (
              <>
                <Mention entity={country} />
                <Choose thing={country} />
              </>
            ) : (
              <span>{t("across")}</span>
            )}
          </h2>
          <ul>
            {spots.map((spot) => (
              <Item
                key={spot.thing.id}
                spot={spot}
                stops={stopsOf(spot.thing, byId)}
                isRough={lines.get(spot.thing.id)?.isRough ?? false}
              />
            ))}
          </ul>
        </section>
      ))}
      {placeless.length > 0 && (
        <details>
          <summary>{t("placeless", { count: placeless.length })}</summary>
          <p>{t("placelessHint")}</p>
          <ul>
            {placeless.map((thing) => (
              <li key={thing.id}>
                <Mention entity={thing} />
                <Choose thing={thing} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const stopsOf = (
  { stops = [], connects = [] }: Thing,
  byId: ReadonlyMap<string, Thing>,
): Thing[] =>
  (stops.length > 1 ? stops : connects).flatMap(({ id }) => byId.get(id) ?? []);

function Item({
  spot: { thing, precision, by },
  stops,
  isRough,
}: {
  readonly spot: Spot;
  readonly stops: readonly Thing[];
  readonly isRough: boolean;
}) {
  const { t } = useTranslation("map");
  const { view } = useView();
  const { language } = view;
  const details =
    precision === "within"
      ? [t("within", { place: by!.name[language] })]
      : precision === "line"
        ? [
            formatList(
              stops.map(({ name }) => name[language]),
              language,
            ),
            ...(isRough ? [t("rough")] : []),
          ]
        : [];
  return (
    <li>
      <Mention entity={thing} />
      <Choose thing={thing} />
      {details.length > 0 && (
        <small title={isRough ? t("roughLong") : undefined}>
          {details.join(" · ")}
        </small>
      )}
    </li>
  );
}

function Choose({ thing }: { readonly thing: Thing }) {
  const { t } = useTranslation("map");
  const { view } = useView();
  const isSelected = view.selected.includes(thing.id);
  return (
    <button
      type="button"
      className={classes.choose}
      aria-pressed={isSelected}
      aria-label={t("select", { name: thing.name[view.language] })}
      title={t("select", { name: thing.name[view.language] })}
      onClick={() => toggle(thing.id)}
    />
  );
}
