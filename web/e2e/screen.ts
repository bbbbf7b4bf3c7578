import {
  expect as plainExpect,
  test as base,
  type Page,
} from "@playwright/test";

/** An address without the version of the data, which every address of the explorer names. */
export const unversioned = (url: string): string =>
  url.replace(/([?&])v=[0-9a-f]+(&|$)/, (_, before: string, after: string) =>
    after === "" ? "" : before,
  );

/** As Playwright's, but `toHaveURL` is asked of the address without the version of the data. */
export const expect = plainExpect.extend({
  async toHaveURL(page: Page, wanted: string | RegExp) {
    const url = () => unversioned(page.url());
    const whole =
      typeof wanted === "string" ? new URL(wanted, page.url()).href : wanted;
    try {
      const poll = plainExpect.poll(url);
      await (this.isNot
        ? typeof whole === "string"
          ? poll.not.toBe(whole)
          : poll.not.toMatch(whole)
        : typeof whole === "string"
          ? poll.toBe(whole)
          : poll.toMatch(whole));
      return { pass: !this.isNot, message: () => `The address is ${url()}` };
    } catch (error) {
      return { pass: this.isNot, message: () => (error as Error).message };
    }
  },
});

export interface Drawn {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isFrame: boolean;
  /** Of the letters, as the eye sees them. */
  readonly size: number;
}

/** As much of Cytoscape's interface as these tests use. */
interface Cy {
  nodes(selector: string): {
    readonly length: number;
    map<T>(read: (node: CyNode) => T): T[];
  };
  edges(selector?: string): { toArray(): CyEdge[] };
  getElementById(id: string): CyNode;
  zoom(): number;
  pan(): Point;
}
export interface Point {
  x: number;
  y: number;
}
interface CyNode {
  id(): string;
  data(name: string): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  renderedOuterWidth(): number;
  renderedOuterHeight(): number;
  renderedStyle(name: string): string;
  length: number;
}
interface CyEdge {
  id(): string;
  data(name: string): string[];
  hasClass(name: string): boolean;
  source(): CyNode;
  target(): CyNode;
  midpoint(): Point;
  renderedMidpoint(): Point;
  renderedSourceEndpoint(): Point;
  sourceEndpoint(): Point;
  targetEndpoint(): Point;
  segmentPoints(): Point[] | undefined;
  controlPoints(): Point[] | undefined;
}

export const canvas = "[role=application]";
declare global {
  interface HTMLElement {
    _cyreg?: { cy: Cy };
  }
}

/** What is drawn on the canvas, read from Cytoscape itself. */
export const drawn = (page: Page): Promise<Drawn[]> =>
  page.locator(canvas).evaluate((box: HTMLElement) =>
    box._cyreg!.cy.nodes(":visible").map((node) => {
      // The box itself: its badge stands out over its corner.
      const { x, y } = node.renderedPosition();
      const [w, h] = [node.renderedOuterWidth(), node.renderedOuterHeight()];
      return {
        id: node.id(),
        text: node.data("label"),
        x: x - w / 2,
        y: y - h / 2,
        width: w,
        height: h,
        isFrame: Boolean(node.data("isFrame")),
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

/** How many boxes there are; quick enough to be asked while time is measured. */
export const boxCount = (page: Page): Promise<number> =>
  page
    .locator(canvas)
    .evaluate((box: HTMLElement) => box._cyreg!.cy.nodes("").length);

/** What is drawn outside of what is in sight. */
export async function outOfSight(page: Page): Promise<string[]> {
  const { width, height } = (await page.locator(canvas).boundingBox())!;
  return (await drawn(page))
    .filter(
      (box) =>
        box.x < -1 ||
        box.y < -1 ||
        box.x + box.width > width + 1 ||
        box.y + box.height > height + 1,
    )
    .map(({ id }) => id);
}

/** What an entity is joined to by lines that are drawn. */
export const joinedTo = (page: Page, id: string): Promise<string[]> =>
  page.locator(canvas).evaluate(
    (box: HTMLElement, id) =>
      box
        ._cyreg!.cy.edges(":visible")
        .toArray()
        .map((edge) => [edge.source().id(), edge.target().id()])
        .filter((ends) => ends.includes(id))
        .map(([from, to]) => (from === id ? to! : from!)),
    id,
  );

export const viewport = (
  page: Page,
): Promise<{ zoom: number; x: number; y: number }> =>
  page.locator(canvas).evaluate((box: HTMLElement) => {
    const { cy } = box._cyreg!;
    return { zoom: cy.zoom(), ...cy.pan() };
  });

/** The spot on the page of a thing, or of the line of a claim, once it stands still and nothing lies over it. */
export async function spotOf(
  page: Page,
  id: string,
): Promise<{ x: number; y: number }> {
  let spot = { x: NaN, y: NaN };
  await expect
    .poll(async () => {
      const last = spot;
      spot = await spotNow(page, id);
      const isStill = spot.x === last.x && spot.y === last.y;
      return isStill && (await isOnCanvas(page, spot));
    })
    .toBe(true);
  return spot;
}

async function spotNow(page: Page, id: string): Promise<Point> {
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
    return edge!.hasClass("turn") ? { x: x - 8, y } : edge!.renderedMidpoint();
  }, id);
  const frame = (await box.boundingBox())!;
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}

const isOnCanvas = (page: Page, { x, y }: Point): Promise<boolean> =>
  page
    .locator(canvas)
    .evaluate((box, at) => box.contains(document.elementFromPoint(...at)), [
      x,
      y,
    ] as [number, number]);

/** Goes to another address of the explorer without loading the page anew, as its links do. */
export const goTo = (page: Page, url: string): Promise<void> =>
  page.evaluate((url) => {
    history.pushState(null, "", url);
    dispatchEvent(new PopStateEvent("popstate"));
  }, url);

/** Opens the search by its key, which is heard from the page's first effects on; a busy machine may show the page before. */
export async function openSearch(page: Page): Promise<void> {
  const field = page.getByRole("dialog").getByRole("textbox");
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press("/");
    await expect(field).toBeFocused({ timeout: 5_000 });
  }).toPass();
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

interface Watched {
  /** Complaints of the browser that a test provokes. */
  provoked: RegExp[];
  isAlone: void;
}

/** A page that may ask nobody but our own server, and must not complain. */
export const test = base.extend<Watched>({
  provoked: [[], { option: true }],
  isAlone: [
    async ({ page, baseURL, provoked }, use) => {
      const strangers: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOwn = origin === new URL(baseURL!).origin;
        if (!isOwn && protocol !== "blob:") strangers.push(request.url());
      });
      page.on("console", (message) => {
        const text = message.text();
        const isProvoked = provoked.some((each) => each.test(text));
        if (message.type() === "error" && !isProvoked) complaints.push(text);
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
