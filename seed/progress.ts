import type { Text } from "../api/model/index.ts";
import type { LoadOptions, Progress } from "./load.ts";

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

const seconds = (ms: number) => String(Math.ceil(ms / 1_000));

/** Tells a person of a load, and for how long it waits. */
export const telling = (
  tell: (text: Text) => void,
): Pick<LoadOptions, "onProgress" | "onWait"> => ({
  onProgress: tellingProgress(tell),
  onWait: (ms) =>
    tell({
      en: `Waiting ${seconds(ms)} s, since questions may still be reading what the last load has replaced.`,
      zh: `等待 ${seconds(ms)} 秒：可能仍有查询在读取上次载入所替换的数据。`,
    }),
});

/** Tells a person why a command that has done its work does not end yet. */
export const tellingFormer =
  (tell: (text: Text) => void) =>
  (ms: number): void =>
    tell({
      en: `Loaded. The former data go in ${seconds(ms)} s, when no question can be reading them; you may stop here: the next load or start removes them.`,
      zh: `已载入。旧数据将在 ${seconds(ms)} 秒后移除，届时不会再有查询读取；可就此中止，下次载入或启动时会将其移除。`,
    });
