import type { Plan } from "./arrange.ts";
import type { Placed } from "./geometry.ts";
import type { Asked } from "./layout.worker.ts";

interface Answer {
  readonly number: number;
  readonly placed: Placed[];
}

let worker: Worker | undefined;
let asked = 0;

/** Places everything of a plan, off the main thread. */
export function layOut(plan: Plan): Promise<Placed[]> {
  worker ??= new Worker(new URL("./layout.worker.ts", import.meta.url), {
    type: "module",
  });
  const to = worker;
  const question: Asked = { number: ++asked, plan };
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.number !== question.number) return;
      to.removeEventListener("message", listen);
      resolve(data.placed);
    };
    to.addEventListener("message", listen);
    to.postMessage(question);
  });
}
