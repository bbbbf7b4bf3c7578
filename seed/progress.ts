import type { Text } from "../api/model/index.ts";
import type { Progress } from "./load.ts";

/** Milliseconds between two lines: what is done sooner says nothing. */
const pause = 2_000;

/** Tells a person now and then how far a load has come. */
export function tellingProgress(
  tell: (text: Text) => void,
): (progress: Progress) => void {
  let last = performance.now();
  return ({ done, of }) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    const [some, all] = [done, of].map((each) => each.toLocaleString("en"));
    const share = String(Math.floor((100 * done) / of));
    tell({
      en: `Loading: ${some!} of ${all!} nodes and links (${share}%).`,
      zh: `正在载入：节点与关联共 ${all!} 个，已完成 ${some!} 个（${share}%）。`,
    });
  };
}
