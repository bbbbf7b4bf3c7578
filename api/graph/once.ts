/** Runs `work` once and shares its result; after a failure the next call runs it again. */
export function once<Result>(
  work: () => Promise<Result>,
): () => Promise<Result> {
  let run: Promise<Result> | undefined;
  return () =>
    (run ??= work().catch((error: unknown) => {
      run = undefined;
      throw error;
    }));
}
