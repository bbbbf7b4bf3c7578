let waiting: (() => void)[] = [];

/**
 * Does something when all that has come in with it was read. Whoever is answered at once wakes up for
 * each answer, and waking a process costs the one who writes more than an answer from memory.
 */
export function atEndOfTurn(work: () => void): void {
  if (waiting.push(work) > 1) return;
  setImmediate(() => {
    const all = waiting;
    waiting = [];
    for (const each of all) each();
  });
}
