import { expect, test as base, type Page } from "@playwright/test";

export interface Drawn {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the letters, as the eye sees them. */
  readonly size: number;
}

/** What Cytoscape leaves on its box, as far as it is asked here. */
interface Cy {
  nodes(selector: string): { map<T>(read: (node: CyNode) => T): T[] };
  edges(): { toArray(): CyEdge[] };
  getElementById(id: string): CyNode;
}
interface CyNode {
  id(): string;
  data(name: string): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  renderedBoundingBox(options: object): {
    x1: number;
    y1: number;
    w: number;
    h: number;
  };
  renderedStyle(name: string): string;
  length: number;
}
interface CyEdge {
  data(name: string): string[];
  hasClass(name: string): boolean;
  renderedMidpoint(): { x: number; y: number };
  renderedSourceEndpoint(): { x: number; y: number };
}

const canvas = "[role=application]";
declare global {
  interface HTMLElement {
    _cyreg?: { cy: Cy };
  }
}

/** What is drawn on the canvas, read from Cytoscape itself. */
export const drawn = (page: Page): Promise<Drawn[]> =>
  page.locator(canvas).evaluate((box: HTMLElement) =>
    box._cyreg!.cy.nodes(":visible").map((node) => {
      const { x1, y1, w, h } = node.renderedBoundingBox({
        includeOverlays: false,
      });
      return {
        id: node.id(),
        text: node.data("label"),
        x: x1,
        y: y1,
        width: w,
        height: h,
        size: Number.parseFloat(node.renderedStyle("font-size")),
      };
    }),
  );

/** Where everything stands in the picture, whatever part of it is in sight. */
export const places = (page: Page): Promise<Record<string, string>> =>
  page.locator(canvas).evaluate((box: HTMLElement) =>
    Object.fromEntries(
      box._cyreg!.cy.nodes("").map((node) => {
        const { x, y } = node.position();
        return [node.id(), `${String(Math.round(x))} ${String(Math.round(y))}`];
      }),
    ),
  );

/** The spot on the page of a thing, or of the line of a claim. */
export async function spotOf(
  page: Page,
  id: string,
): Promise<{ x: number; y: number }> {
  const box = page.locator(canvas);
  const inside = await box.evaluate((element: HTMLElement, wanted) => {
    const { cy } = element._cyreg!;
    const node = cy.getElementById(wanted);
    if (node.length > 0) return node.renderedPosition();
    const edge = cy
      .edges()
      .toArray()
      .find((each) => each.data("claims").includes(wanted));
    // On a phone the lines share a trunk; just before its box each is alone.
    const { x, y } = edge!.renderedSourceEndpoint();
    return edge!.hasClass("hang") ? { x: x - 8, y } : edge!.renderedMidpoint();
  }, id);
  const frame = (await box.boundingBox())!;
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}

/** Waits until the picture is drawn and stands still. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator(`${canvas}[data-drawn=true]`)).toBeVisible();
  let last = "";
  await expect
    .poll(async () => {
      const now = JSON.stringify(await drawn(page));
      const isStill = now === last;
      last = now;
      return isStill;
    })
    .toBe(true);
}

/** A page that may ask nobody but our own server, and must not complain. */
export const test = base.extend<{ isAlone: void }>({
  isAlone: [
    async ({ page, baseURL }, use) => {
      const strangers: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOwn = origin === new URL(baseURL!).origin;
        if (!isOwn && protocol !== "blob:") strangers.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await use();
      expect({ strangers, complaints }).toStrictEqual({
        strangers: [],
        complaints: [],
      });
    },
    { auto: true },
  ],
});

export { expect };
