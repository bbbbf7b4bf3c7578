import { Badge as Mark, CopyButton, Skeleton } from "@mantine/core";
import { useQuery } from "../ask/use-query.ts";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { TakeAwayRecord } from "../export/take-away.tsx";
import type { ShownQuery } from "../look/shown.ts";
import { Glyph } from "../look/glyph.tsx";
import { KindIcon } from "../look/kind-icon.tsx";
import { Failed } from "../look/failed.tsx";
import { Missing } from "../look/missing.tsx";
import { drawnKinds } from "../scene/claims.ts";
import { showConnection, type ConnectionName } from "../view/connection.ts";
import { isClaim, layerOf } from "../view/kind.ts";
import type { Scene } from "../scene/scene.ts";
import { hasMoved, useView } from "../view/use-view.ts";
import { focus } from "../view/moves.ts";
import classes from "./card.module.css";
import { Journeys } from "./journeys.tsx";
import { Neighbours } from "./neighbours.tsx";
import { Evidence } from "./parts/evidence.tsx";
import { Figures } from "./parts/figures.tsx";
import { Identifiers } from "./parts/identifiers.tsx";
import { Links } from "./parts/links.tsx";
import { ListLength } from "./parts/list-length.ts";
import { Whole } from "./parts/whole.ts";
import { Statements } from "./parts/statements.tsx";
import { Badge, useLayers } from "../layers/shown.tsx";
import { CardDocument, KindCard, typeOf, type CardEntity } from "./table.tsx";

const Beside = lazy(async () => ({
  default: (await import("../layers/beside.tsx")).Beside,
}));

function Head({
  thing,
  query,
  isOpened,
}: {
  thing: CardEntity;
  query: ShownQuery;
  /** Whether somebody opened it, rather than the page showing it by itself. */
  isOpened: boolean;
}) {
  const { t } = useTranslation();
  const { view, go } = useView();
  const { name, aliases } = thing;
  const type = typeOf(thing);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isOpened && hasMoved()) heading.current?.focus({ preventScroll: true });
  }, [isOpened]);
  const other = view.language === "en" ? name.zh : name.en;
  const also = [other, name.native].filter(
    (each) => each && each !== name[view.language],
  );
  return (
    <header className={classes.head}>
      <p className={classes.kind}>
        <KindIcon kind={thing.__typename} />
        <span>
          {[
            t(`kind.${thing.__typename}`),
            ...(type ? [t(`term.${type}`)] : []),
          ].join(" · ")}
        </span>
        <span className={classes.actions}>
          <TakeAwayRecord
            id={thing.id}
            name={name[view.language]}
            query={query}
          />
          <CopyButton value={location.href}>
            {({ copied, copy }) => (
              <button
                type="button"
                onClick={copy}
                title={t("card.copy")}
                aria-label={t(copied ? "card.copied" : "card.copy")}
              >
                <Glyph name={copied ? "check" : "link"} size={16} />
              </button>
            )}
          </CopyButton>
          <button
            type="button"
            onClick={() => go(focus(null))}
            title={t("close")}
            aria-label={t("close")}
          >
            <Glyph name="close" size={16} />
          </button>
        </span>
      </p>
      <h2
        ref={heading}
        tabIndex={-1}
        data-claim={isClaim(thing.__typename) || undefined}
      >
        {name[view.language]}
      </h2>
      <p
        className={classes.also}
        lang={view.language === "en" ? "zh-Hans" : "en"}
      >
        {also.join(" · ")}
      </p>
      {aliases.length > 0 && (
        <p className={classes.aliases}>
          <span>{t("card.aliases")}</span>{" "}
          <span>{aliases.join(view.language === "zh" ? "、" : ", ")}</span>
        </p>
      )}
      <div className={classes.badges}>
        <Badge of={thing.__typename} />
        <Mark
          variant="outline"
          color="gray"
          radius="sm"
          className={classes.basis}
          data-basis={thing.basis}
        >
          {t(`term.Basis.${thing.basis}`)}
        </Mark>
        {thing.isTransliterated && (
          <Mark
            variant="outline"
            color="gray"
            radius="sm"
            className={classes.basis}
          >
            {t("card.transliterated")}
          </Mark>
        )}
      </div>
    </header>
  );
}

const isClaimIn = (picture: Scene | null | undefined, id: string): boolean =>
  picture?.lines.some(({ claims }) => claims.includes(id)) ?? false;

/** The most that the API lists at once. */
const mostListed = 100;

/** What is known of one thing, and what that rests on. */
export function Card({
  id,
  picture,
  isOpened = false,
}: {
  id: string;
  picture: Scene | null | undefined;
  isOpened?: boolean;
}) {
  const { t } = useTranslation();
  // A claim that the picture shows is known to be one: its neighbours are not counted. The answer
  // holds while the card is open, or the picture's arrival would ask again.
  const [isDrawnClaim] = useState(() => isClaimIn(picture, id));
  const [isWhole, setIsWhole] = useState(false);
  const layers = useLayers();
  const variables = useMemo(
    () => ({
      id,
      drawn: drawnKinds,
      isClaim: isDrawnClaim,
      ...(isWhole && { first: mostListed }),
    }),
    [id, isDrawnClaim, isWhole],
  );
  const {
    data: answer,
    previousData,
    error,
    retry,
  } = useQuery(CardDocument, variables);
  const data = answer ?? previousData;
  const length = useMemo(
    () => ({
      isLoading: isWhole && !answer,
      showAll: isWhole ? null : () => setIsWhole(true),
    }),
    [isWhole, answer],
  );
  if (error) return <Failed error={error} onRetry={retry} />;
  if (!data)
    return (
      <div className={classes.card} aria-busy>
        <Skeleton height={14} width="40%" mb="md" />
        <Skeleton height={26} mb="lg" />
        <Skeleton height={90} mb="lg" />
        <Skeleton height={140} />
      </div>
    );
  const thing = data.entity;
  const wholeOf = (connection: ConnectionName) =>
    thing ? showConnection(thing.__typename, connection, thing.id) : null;
  if (!thing)
    return <Missing title={t("unknown")} hint={t("unknownHint", { id })} />;
  return (
    <ListLength value={length}>
      <Whole value={wholeOf}>
        <article className={classes.card} key={thing.id}>
          <Head
            thing={thing}
            isOpened={isOpened}
            query={{
              document: CardDocument,
              variables,
              about: thing.__typename,
            }}
          />
          {!isClaim(thing.__typename) && !layerOf(thing.__typename) && (
            <Neighbours
              thing={thing}
              total={data.neighbourhood?.totalCount}
              picture={picture}
            />
          )}
          {!layerOf(thing.__typename) && <Journeys thing={thing} />}
          <KindCard thing={thing} />
          {(layers.length > 0 || layerOf(thing.__typename)) && (
            <Suspense fallback={null}>
              <Beside of={thing} />
            </Suspense>
          )}
          <Evidence of={thing} />
          <Figures of={thing.figures} />
          <Links
            of={thing.designations}
            connection="designations"
            title={t("field.designations")}
          />
          <Statements of={thing.statements} connection="statements" />
          <Links
            of={thing.events}
            connection="events"
            title={t("card.events")}
          />
          <Identifiers of={thing} />
        </article>
      </Whole>
    </ListLength>
  );
}
