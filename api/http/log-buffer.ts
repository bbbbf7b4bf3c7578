/** Something that lines can be written to. */
interface Lines {
  write(text: string): unknown;
}

/**
 * Hands lines on together, ten times a second: a write for each would take a part of every request.
 * What is left is handed on when the process ends.
 */
export function gather(to: Lines): Lines {
  let held = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    timer = undefined;
    if (held !== "") to.write(held);
    held = "";
  };
  process.on("exit", flush);
  return {
    write(line) {
      held += line;
      timer ??= setTimeout(flush, 100).unref();
    },
  };
}
