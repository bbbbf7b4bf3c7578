import type { Page } from "@playwright/test";

declare global {
  interface Window {
    clickCount?: number;
  }
}

/** Counts the clicks and taps of a reader from now on; keys make none. */
export async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    window.clickCount = 0;
    addEventListener(
      "click",
      ({ detail }) => {
        if (detail > 0) window.clickCount! += 1;
      },
      true,
    );
  });
  return () => page.evaluate(() => window.clickCount!);
}
