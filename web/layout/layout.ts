import type { Answer, Drawing, Layout, Question } from "./layout.worker.ts";

let worker: Worker | undefined;
let number = 0;

/** Lays out a drawing off the main thread. */
export function layOut(drawing: Drawing): Promise<Layout> {
  worker ??= new Worker(new URL("./layout.worker.ts", import.meta.url), {
    type: "module",
  });
  const to = worker;
  const question: Question = { number: ++number, drawing };
  return new Promise((resolve) => {
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.number !== question.number) return;
      to.removeEventListener("message", listen);
      resolve(data.layout);
    };
    to.addEventListener("message", listen);
    to.postMessage(question);
  });
}
