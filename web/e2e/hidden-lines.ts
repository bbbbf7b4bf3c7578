import type { Page } from "@playwright/test";
import { canvas, type Point } from "./screen.ts";

/** Lines that run behind boxes, as Cytoscape draws them: curves and rounded corners in short stretches. */
export const hiddenLines = (page: Page): Promise<string[]> =>
  page.locator(canvas).evaluate((box: HTMLElement) => {
    const { cy } = box._cyreg!;
    const frames = cy.nodes("[?isFrame]").map((node) => ({
      id: node.id(),
      ...node.position(),
      w: Number(node.data("width")),
      h: Number(node.data("height")),
    }));
    const nodes = cy.nodes(":visible").map((node) => {
      const { x, y } = node.position();
      const w = Number(node.data("width"));
      const h = Number(node.data("height"));
      const isFrame = Boolean(node.data("isFrame"));
      const frame = isFrame
        ? undefined
        : frames.find(
            (each) =>
              Math.abs(each.x - x) * 2 < each.w &&
              Math.abs(each.y - y) * 2 < each.h,
          )?.id;
      return { id: node.id(), frame, x, y, w, h };
    });
    const at = new Map(nodes.map((node) => [node.id, node]));
    const curve = (a: Point, c: Point, b: Point) =>
      Array.from({ length: 20 }, (_, index) => {
        const t = (index + 1) / 20;
        const mix = (p: number, q: number, r: number) =>
          (1 - t) ** 2 * p + 2 * (1 - t) * t * q + t ** 2 * r;
        return { x: mix(a.x, c.x, b.x), y: mix(a.y, c.y, b.y) };
      });
    const middle = (a: Point, b: Point) => ({
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
    });
    return cy
      .edges(":visible")
      .toArray()
      .flatMap((edge) => {
        const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
        const controls = edge.hasClass("bend") ? edge.controlPoints() : [];
        const turns = edge.hasClass("turn") ? edge.segmentPoints() : [];
        const way = [start, ...(turns ?? [])];
        (controls ?? []).forEach((control, index, all) => {
          const next = all[index + 1];
          way.push(
            ...curve(way.at(-1)!, control, next ? middle(control, next) : end),
          );
        });
        way.push(end);
        const [from, to] = [
          at.get(edge.source().id()),
          at.get(edge.target().id()),
        ];
        return nodes
          .filter(
            ({ id, frame }) =>
              ![from?.id, to?.id, from?.frame, to?.frame].includes(id) &&
              (frame === undefined || ![from?.id, to?.id].includes(frame)),
          )
          .filter(({ x, y, w, h }) =>
            way.some((b, index) => {
              if (index === 0) return false;
              const a = way[index - 1]!;
              const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2);
              return Array.from({ length: steps + 1 }).some((_, step) => {
                const share = steps === 0 ? 0 : step / steps;
                return (
                  Math.abs(a.x + (b.x - a.x) * share - x) * 2 < w &&
                  Math.abs(a.y + (b.y - a.y) * share - y) * 2 < h
                );
              });
            }),
          )
          .map(({ id }) => `${edge.id()} behind ${id}`);
      });
  });
