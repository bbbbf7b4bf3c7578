import type { Core } from "cytoscape";
import { useMemo, useState } from "react";
import type { Shape } from "../layout/blocks.ts";
import type { KindName } from "../view/kind.ts";
import { pin } from "../view/pinning.ts";
import { currentView, go } from "../view/use-view.ts";
import { focus, select } from "../view/moves.ts";
import { collapse, expand, isExpanded } from "../view/steps.ts";
import type { View } from "../view/view.ts";
import type { MenuPlace } from "./menu.tsx";

const marking = (view: View, id: string) =>
  view.selected.includes(id)
    ? view.selected.filter((each) => each !== id)
    : [...view.selected, id];

/** The box of a thing, or the line of a claim. */
const elementOf = (cy: Core, id: string) => {
  const box = cy.getElementById(id);
  return box.nonempty()
    ? box
    : cy
        .edges(":visible")
        .filter((edge) => (edge.data("claims") as string[]).includes(id))
        .first();
};

/** What a reader can do on the canvas, and the menu that is open. */
export function useActions(cy: Core | null, shape: Shape) {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const actions = useMemo(() => {
    const openMenu = (id: string, at: { x: number; y: number }) => {
      const element = cy?.getElementById(id);
      if (!element?.nonempty()) return;
      const position = element.isNode() ? element.position() : { x: 0, y: 0 };
      const [x, y] = [Math.round(position.x), Math.round(position.y)];
      const lines = (element.data("lines") as string[] | undefined) ?? [];
      setMenu({ id, x: at.x, y: at.y, stands: { x, y, shape }, lines });
    };
    return {
      open: (id: string | null) => {
        const before = location.href;
        go(focus(id));
        return location.href !== before;
      },
      toggle: (id: string, isAfterClick: boolean) =>
        go(
          (view) => (isExpanded(view, id) ? collapse : expand)(id)(view),
          isAfterClick ? "replace" : "push",
        ),
      toggleGroup: (of: string, kind: string, isOpen: boolean) =>
        go((isOpen ? collapse : expand)(of, kind as KindName)),
      more: (id: string) => go(expand(id)),
      mark: (id: string) => go((view) => select(marking(view, id))(view)),
      menu: openMenu,
      selectMore: (ids: readonly string[]) =>
        go((view) => select([...view.selected, ...ids])(view)),
      moved: (boxes: readonly { id: string; x: number; y: number }[]) =>
        go(pin(boxes.map((box) => ({ ...box, shape })))),
      selectAll: () => {
        const ids = cy
          ?.nodes(":visible")
          .filter((node) => node.data("groupOf") === undefined)
          .map((node) => node.id());
        go(select(ids ?? []));
      },
      clear: () => {
        if (currentView().selected.length === 0) return false;
        go(select([]));
        return true;
      },
      /** By key: beside the box or on the line that has the focus or is marked, or else beside `otherwise`. */
      menuOfFocus: (otherwise: string | null) => {
        const { focus, selected } = currentView();
        const element = [focus, ...selected, otherwise]
          .flatMap((id) => (id === null || !cy ? [] : [elementOf(cy, id)]))
          .find((each) => each.nonempty());
        if (!element) return;
        const { x2, y2 } = element.renderedBoundingBox({});
        const middle = element.isEdge() && element.renderedMidpoint();
        openMenu(element.id(), middle || { x: x2, y: y2 });
      },
    };
  }, [cy, shape]);
  const closeMenu = () => {
    setMenu(null);
    // Unless what was chosen has taken the focus, it goes back to the picture.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        cy?.container()?.focus({ preventScroll: true });
    });
  };
  return { actions, menu, closeMenu };
}
