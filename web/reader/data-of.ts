/** The value of a piece of data of the nearest element around a target that has it. */
export function dataOf(target: EventTarget, name: string): string | undefined {
  const element = target instanceof Element ? target : null;
  return element?.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
}
