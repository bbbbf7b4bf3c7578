import { arrange, type Plan } from "./arrange.ts";

/** A plan with the number of its asking, so that answers find their question. */
export interface Asked {
  readonly number: number;
  readonly plan: Plan;
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ number: data.number, placed: arrange(data.plan) });
});
