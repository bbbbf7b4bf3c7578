import { canvas, expect, ready, test } from "./screen.ts";

test(
  "the words on lines lie over no box and no other words",
  { tag: "@long" },
  async ({ page }, { project }) => {
    test.skip(
      project.name.endsWith("narrow"),
      "a phone shows too little of it to speak",
    );
    await page.goto("/en/laos?open=laos");
    await ready(page);
    const { spoken, over } = await page
      .locator(canvas)
      .evaluate((box: HTMLElement) => {
        interface Each {
          id(): string;
          boundingBox(
            options: object,
          ): Record<"x1" | "x2" | "y1" | "y2", number>;
        }
        const { cy } = box._cyreg! as unknown as {
          cy: Record<
            "nodes" | "edges",
            (which: string) => { toArray(): Each[] }
          >;
        };
        const edges = cy.edges(".spoken").toArray();
        const words = edges.map((edge) =>
          edge.boundingBox({ includeEdges: false, includeOverlays: false }),
        );
        const boxes = cy
          .nodes(":visible")
          .toArray()
          .map((node) =>
            node.boundingBox({ includeLabels: false, includeOverlays: false }),
          );
        // Rims of boxes and what surrounds letters may touch.
        const rim = 3;
        const over = words.flatMap((a, at) =>
          [...boxes, ...words.slice(0, at)].some(
            (b) =>
              Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 2 * rim &&
              Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 2 * rim,
          )
            ? [edges[at]!.id()]
            : [],
        );
        return { spoken: edges.length, over };
      });
    expect(spoken).toBeGreaterThan(8);
    expect(over).toStrictEqual([]);
  },
);
