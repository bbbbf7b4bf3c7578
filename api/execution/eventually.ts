/** What is there, or will be. */
export type Eventually<Value> = Value | Promise<Value>;

export const isPromise = <Value>(value: unknown): value is Promise<Value> =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as { then?: unknown }).then === "function";

/** Fails, though not before all that is on its way has come. */
export function afterAll(
  pending: readonly Promise<unknown>[] | undefined,
  error: unknown,
): Promise<never> {
  if (!pending) throw error;
  return Promise.allSettled(pending).then(() => {
    throw error;
  });
}
