import { GraphClosed, type Params, type Run } from "./graph.ts";

/**
 * Gives `work` a `run` whose statements go one after another. One that fails dooms the whole
 * write, whatever `work` makes of it: its error is thrown as the engine gave it, while `work`
 * itself sees it translated.
 */
export async function sequential<Result>(
  execute: Run,
  translate: (error: unknown) => unknown,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;
  const run: Run = async <Row>(cypher: string, params?: Params) => {
    if (isOver)
      throw new GraphClosed(
        "This write is over: run statements while it lasts.",
      );
    const turn = last.then(() => execute<Row>(cypher, params));
    last = turn;
    return turn.catch((error: unknown) => {
      throw translate(error);
    });
  };
  try {
    return await work(run);
  } finally {
    isOver = true;
    await last;
  }
}
