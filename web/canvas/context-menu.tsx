import { Menu } from "@mantine/core";
import { useTranslation } from "../i18n/i18n.ts";
import { KindIcon } from "../look/kind-icon.tsx";
import type { SceneThing } from "../scene/claims.ts";
import type { NeighbourCounts } from "../scene/use-neighbour-counts.ts";
import type { Scene } from "../scene/scene.ts";
import { pin, unpin } from "../view/pinning.ts";
import { useView } from "../view/use-view.ts";
import { hide } from "../view/hiding.ts";
import { focus, select, showPart, showTable, startAt } from "../view/moves.ts";
import { collapse, expand, isExpanded, remove } from "../view/steps.ts";
import type { Move } from "../view/view.ts";
import { MenuOf, type MenuPlace } from "./menu.tsx";

interface Props {
  readonly at: MenuPlace;
  readonly thing: SceneThing;
  readonly picture: Scene;
  readonly counts: NeighbourCounts;
  readonly onClose: () => void;
}

/** As many kinds of neighbours are listed, the most frequent first. */
const maxKinds = 6;

/** What can be done with a box: by right click, long touch, or the menu key. */
export function ContextMenu({ at, thing, picture, counts, onClose }: Props) {
  const { t } = useTranslation("canvasMenu");
  const { t: common } = useTranslation();
  const { view, go } = useView();
  const { id, __typename: kind } = thing;
  const name = thing.name[view.language];
  const rest = (counts.get(id) ?? []).slice(0, maxKinds);
  const isOpen = isExpanded(view, id);
  const isPinned = view.pins.some((each) => each.id === id);
  const isSelected = view.selected.includes(id);
  const { from } = view.path;
  const start = from === null || from === id ? null : picture.things.get(from);
  const item = (label: string, move: Move) => (
    <Menu.Item key={label} onClick={() => go(move)}>
      {label}
    </Menu.Item>
  );
  return (
    <MenuOf at={at} label={t("menu.label", { name })} onClose={onClose}>
      <Menu.Label>{name}</Menu.Label>
      {item(t("menu.card"), focus(id))}
      {rest.length > 0 &&
        item(t(isOpen ? "menu.openMore" : "menu.open"), expand(id))}
      {isOpen && item(t("menu.close"), collapse(id))}
      {view.start !== id && item(t("menu.start"), startAt(id))}
      {rest.length > 0 && (
        <>
          <Menu.Divider />
          <Menu.Label>{t("menu.neighbours")}</Menu.Label>
          {rest.map((each) => (
            <Menu.Item
              key={each.kind}
              leftSection={<KindIcon kind={each.kind} />}
              rightSection={<span>{each.count}</span>}
              onClick={() => go(expand(id, each.kind))}
            >
              {common(`kinds.${each.kind}`)}
            </Menu.Item>
          ))}
        </>
      )}
      <Menu.Divider />
      {start &&
        item(
          t("menu.pathBetween", { name: start.name[view.language] }),
          showPart("path", { to: id, choice: 0 }),
        )}
      {item(
        t("menu.pathFrom"),
        showPart("path", { from: id, to: null, choice: 0 }),
      )}
      {item(
        t("menu.pathTo"),
        showPart("path", { from: null, to: id, choice: 0 }),
      )}
      {item(t("menu.table"), showTable(kind, { id: [id] }))}
      <Menu.Divider />
      {item(
        t(isSelected ? "menu.deselect" : "menu.select"),
        select(
          isSelected
            ? view.selected.filter((each) => each !== id)
            : [...view.selected, id],
        ),
      )}
      {isPinned
        ? item(t("menu.unpin"), unpin([id]))
        : item(t("menu.pin"), pin([{ id, ...at.stands }]))}
      {picture.alone.has(id) && item(t("menu.remove"), remove([id]))}
      {item(t("menu.hide"), hide("things", id))}
      {item(
        t("menu.hideKind", { kind: common(`kinds.${kind}`) }),
        hide("kinds", kind),
      )}
    </MenuOf>
  );
}
