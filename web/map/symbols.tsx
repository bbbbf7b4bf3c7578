import { Popover } from "@mantine/core";
import type { MouseEvent, KeyboardEvent } from "react";
import { useTranslation } from "../i18n/i18n.ts";
import { Mention } from "../cards/parts/mention.tsx";
import { appearance } from "../look/appearance.ts";
import { formatNumber } from "../look/format.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import { MoveLink } from "../view/move-link.tsx";
import { go, useView } from "../view/use-view.ts";
import { focus, select } from "../view/moves.ts";
import { titleOf, type Cluster } from "./clusters.ts";
import classes from "./map.module.css";
import type { Spot } from "./spots.ts";

/** Marks a thing beside those marked before, or no longer. */
export const toggle = (id: string) =>
  go((view) =>
    select(
      view.selected.includes(id)
        ? view.selected.filter((other) => other !== id)
        : [...view.selected, id],
    )(view),
  );

interface Common {
  readonly x: number;
  readonly y: number;
  readonly isStop: boolean;
}

/** One thing on the map. */
export function SpotSymbol({
  spot: { thing, precision },
  x,
  y,
  isStop,
}: Common & { readonly spot: Spot }) {
  const { view } = useView();
  const { family } = appearance[thing.__typename];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== " ") return;
    event.preventDefault();
    toggle(thing.id);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.shiftKey) return;
    event.preventDefault();
    toggle(thing.id);
  };
  return (
    <MoveLink
      move={focus(thing.id)}
      className={classes.symbol}
      style={{ left: x, top: y, borderColor: `var(--${family}-line)` }}
      data-spot={thing.id}
      data-precision={precision}
      data-current={view.focus === thing.id || undefined}
      data-selected={view.selected.includes(thing.id) || undefined}
      aria-label={thing.name[view.language]}
      title={thing.name[view.language]}
      tabIndex={isStop ? 0 : -1}
      draggable={false}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <KindIcon kind={thing.__typename} />
    </MoveLink>
  );
}

/** Several things that stand too close together: their number, which opens. */
export function ClusterSymbol({
  cluster,
  x,
  y,
  isStop,
  isOpen,
  onOpen,
  onLook,
}: Common & {
  readonly cluster: Cluster;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Looks closer; absent where all stand at one place. */
  readonly onLook: (() => void) | null;
}) {
  const { t } = useTranslation("map");
  const { view } = useView();
  const { members } = cluster;
  const ids = members.map(({ spot }) => spot.thing.id);
  const first = members[0]!.spot.thing;
  const { family } = appearance[first.__typename];
  const label = t("cluster", {
    name: titleOf(cluster).name[view.language],
    count: members.length,
  });
  return (
    <Popover
      opened={isOpen}
      onChange={onOpen}
      trapFocus
      returnFocus
      shadow="md"
      width={300}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.cluster}
          style={{
            left: x,
            top: y,
            borderColor: `var(--${family}-line)`,
            background: `var(--${family}-fill)`,
          }}
          data-spot={first.id}
          data-current={
            (view.focus !== null && ids.includes(view.focus)) || undefined
          }
          data-selected={
            ids.some((id) => view.selected.includes(id)) || undefined
          }
          aria-label={label}
          title={label}
          tabIndex={isStop ? 0 : -1}
          onClick={() => onOpen(!isOpen)}
        >
          {formatNumber(members.length, view.language)}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.opened} aria-label={label}>
        {onLook && (
          <button
            type="button"
            className={classes.textButton}
            onClick={() => {
              onOpen(false);
              onLook();
            }}
          >
            {t("lookCloser")}
          </button>
        )}
        <ul>
          {members.map(({ spot: { thing } }) => (
            <li key={thing.id}>
              <Mention entity={thing} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  );
}
